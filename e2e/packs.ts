/** Packs made, saved and looked at: by a shell, and by somebody who never saw the workspace. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, Locator, Page } from '@playwright/test';

import { expect, test } from './guarded-test.ts';

export interface PackFolder {
  /** The path of a file in it. */
  readonly at: (name: string) => string;
  /** What a shell says there. */
  readonly run: (command: string) => { readonly status: number | null; readonly out: string };
  /** Stock tools find every file of an unpacked pack as its manifests say, and the manifests signed. */
  readonly expectSound: (pack: string) => void;
}

/** A folder for the tests of a file, gone after them. */
export function packFolder(): PackFolder {
  let folder = '';
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'telltale-e2e-pack-'));
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run: PackFolder['run'] = (command) => {
    const { stdout, stderr, status } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
    return { status, out: `${stdout}${stderr}`.trim() };
  };
  return {
    at: (name) => join(folder, name),
    run,
    expectSound: (pack) => {
      expect(
        run(`cd ${pack} && sha256sum -c --quiet tagmanifest-sha256.txt && sha256sum -c --quiet manifest-sha256.txt`),
      ).toEqual({ status: 0, out: '' });
      expect(
        run(
          `cd ${pack} && openssl dgst -sha256 -verify signature/signer.pub.pem -signature signature/tagmanifest-sha256.txt.sig tagmanifest-sha256.txt`,
        ).out,
      ).toBe('Verified OK');
    },
  };
}

/** Makes a pack as the form stands and saves it. */
export async function savePack(page: Page, path: string): Promise<string> {
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await expect(page.getByText('The pack is made and signed.')).toBeVisible({ timeout: 30_000 });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the pack' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^meridian-health-\d{4}-\d\d-\d\d\.evidence-pack\.zip$/);
  await file.saveAs(path);
  return path;
}

/** Another profile: it shares nothing with the others but the files that are handed over. */
export async function freshProfile(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  await page.goto('/');
  return page;
}

/** Somebody else's browser, which never opened a workspace. */
export async function strangerAtVerify(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const page = await freshProfile(browser, baseURL);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Verify' }).click();
  await expect(page.getByText('Drop an evidence pack anywhere on this page')).toBeVisible();
  return page;
}

/** The row of a check by its title. */
export function check(page: Page, title: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) });
}
