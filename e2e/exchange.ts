import { basename } from 'node:path';
import { readFile } from 'node:fs/promises';

import { expect, type Page } from '@playwright/test';

export interface Brought {
  readonly name: string;
  readonly content: string | Buffer;
}

export async function fileAt(path: string): Promise<Brought> {
  return { name: basename(path), content: await readFile(path) };
}

/** Chooses files with the file picker of the Exchange screen. */
export async function choose(page: Page, ...files: readonly Brought[]): Promise<void> {
  await page.getByLabel('Files to import').setInputFiles(
    files.map(({ name, content }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  );
}

/** Drops files somewhere on the page, as a hand would. */
export async function drop(page: Page, ...files: readonly Brought[]): Promise<void> {
  const carried = files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') }));
  const data = await page.evaluateHandle((items) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of items) {
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    }
    return transfer;
  }, carried);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

/** The question of the step that is shown. */
export async function expectStep(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
}

/** The file that a button of the Exchange screen saves. */
export async function takeOut(page: Page, button: string): Promise<Brought> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}
