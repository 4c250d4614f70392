/** What was shown as saved is there afterwards, however the browser went away; two tabs never part. */
import { execFileSync } from 'node:child_process';

import { chromium, type BrowserContext, type Page } from '@playwright/test';

import { cellOf, goToCell, scoreOf } from './grid.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

const EDITS = ['a', 'h', 'p', 'n', 'a', 'h'];

async function openInventory(page: Page): Promise<void> {
  await page.goto('/inventory');
  await expect(page.getByRole('rowheader', { name: 'Field nurse phones' })).toBeVisible();
}

/** Down one column of the inventory, a state a row. */
async function editColumn(page: Page): Promise<void> {
  await goToCell(page, 'Field nurse phones', 'Umbrella DNS');
  for (const key of EDITS) {
    await page.keyboard.press(key);
    await page.keyboard.press('ArrowDown');
  }
}

/** The whole browser at once, as a crash or an empty battery would. */
function kill(profile: string): void {
  const running = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' });
  for (const line of running.split('\n')) {
    const pid = Number.parseInt(line, 10);
    if (line.includes(`--user-data-dir=${profile}`) && pid > 0) process.kill(pid, 'SIGKILL');
  }
}

test('a browser that is killed in the middle of editing loses nothing that was shown as saved', async ({
  baseURL,
}, testInfo) => {
  test.skip(process.platform === 'win32', 'ends the browser by POSIX signals');
  const profile = testInfo.outputPath('profile');
  const { launchOptions = {} } = testInfo.project.use;
  const start = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      ...launchOptions,
      baseURL: baseURL ?? '',
      viewport: { width: 1440, height: 900 },
    });

  const first = await start();
  const page = first.pages()[0] ?? (await first.newPage());
  await openSample(page, 'Meridian Health');
  await openInventory(page);
  await editColumn(page);
  await expect(page.getByRole('banner').getByText(/^Saved/)).toBeVisible();
  // Only the columns in view are drawn: both times from the first one on.
  await page.keyboard.press('Control+Home');
  const shown = await page.getByRole('grid').innerText();
  const closed = first.waitForEvent('close');
  kill(profile);
  await closed;

  const second = await start();
  const again = second.pages()[0] ?? (await second.newPage());
  await openInventory(again);
  await expect.poll(() => again.getByRole('grid').innerText()).toBe(shown);
  await second.close();
});

test('two tabs on one workspace stay in step, and each takes back what was done in either', async ({
  page,
  context,
}) => {
  await openSample(page, 'Meridian Health');
  await openInventory(page);
  const other = await context.newPage();
  await openInventory(other);
  const before = await scoreOf(other, 'Field nurse phones');

  await goToCell(page, 'Field nurse phones', 'Zscaler gateway');
  await page.keyboard.press('a');
  await expect(await cellOf(other, 'Field nurse phones', 'Zscaler gateway')).toHaveAccessibleName(/(^|: )Absent/);
  expect((await scoreOf(other, 'Field nurse phones')).proven).toBeLessThan(before.proven);

  await other.keyboard.press('Control+z');
  await expect(await cellOf(page, 'Field nurse phones', 'Zscaler gateway')).not.toHaveAccessibleName(/(^|: )Absent/);
  expect(await scoreOf(page, 'Field nurse phones')).toEqual(before);
});
