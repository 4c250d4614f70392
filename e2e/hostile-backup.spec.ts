/** A file that was changed, cut, or never was a backup is refused with its line and the reason, and nothing is used. */
import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

async function backUp(page: Page): Promise<readonly string[]> {
  await page.goto('/workspaces');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up Meridian Health' }).click();
  return (await readFile(await (await downloading).path(), 'utf8')).split('\n');
}

async function restore(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Backup file')
    .first()
    .setInputFiles({ name, mimeType: 'application/jsonl', buffer: Buffer.from(text) });
}

test('every kind of damage is told by its line, and the workspace stays as it was', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  const lines = await backUp(page);
  const edited = lines.map((line, at) => (at === 6 ? line.replace('Added', 'Adeed') : line));
  const polluting = '{"telltale":"workspace","v":1,"workspace":"__proto__","people":{},"commits":0,"head":null}\n';
  const damaged = [
    { name: 'edited.jsonl', text: edited.join('\n'), says: /line 7/i },
    { name: 'reordered.jsonl', text: [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n'), says: /line [23]/i },
    { name: 'left-out.jsonl', text: lines.filter((_, at) => at !== 9).join('\n'), says: /line \d+/i },
    { name: 'cut.jsonl', text: lines.slice(0, 20).join('\n'), says: /cut|commits|changes/i },
    { name: 'page.html', text: '<html><script>alert(1)</script></html>', says: /not a (Telltale )?backup/i },
    { name: 'proto.jsonl', text: polluting, says: /workspace/i },
    { name: 'newer.jsonl', text: polluting.replace('"v":1', '"v":99'), says: /newer|99/i },
    { name: 'empty.jsonl', text: '', says: /empty/i },
  ];
  for (const { name, text, says } of damaged) {
    await restore(page, name, text);
    const refusal = page.getByRole('region', { name: 'Messages' }).getByText(`${name} was not restored`);
    await expect(refusal).toContainText(says);
  }
  await page.reload();
  expect((await backUp(page)).join('\n')).toBe(lines.join('\n'));
});

test('restoring the same file twice changes nothing', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  const lines = await backUp(page);
  await restore(page, 'same.telltale.jsonl', lines.join('\n'));
  await expect(page.getByRole('heading', { level: 1, name: 'Posture' })).toBeVisible();
  expect((await backUp(page)).join('\n')).toBe(lines.join('\n'));
  await expect(page.getByRole('button', { name: /^Back up / })).toHaveCount(1);
});

test('a folder that is dropped is told apart from a file, and a file can be chosen after it', async ({ page }) => {
  await page.goto('/');
  const zone = await page.getByText('or drop it here').boundingBox();
  if (zone === null) throw new Error('There is no place to drop a file');
  const devtools = await page.context().newCDPSession(page);
  const at = { x: zone.x + 5, y: zone.y + 5 };
  const data = { items: [], files: [import.meta.dirname], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, ...at, data });
  const messages = page.getByRole('region', { name: 'Messages' });
  await expect(messages.getByText(/could not be read\./)).toBeVisible();
  await restore(page, 'empty.jsonl', '');
  await expect(messages.getByText('empty.jsonl was not restored')).toBeVisible();
});
