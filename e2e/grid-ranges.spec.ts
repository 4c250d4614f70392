/** The grid as a spreadsheet: ranges through the real clipboard, filled by key and by handle, each one step to undo. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { cellOf, goToCell } from './grid.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function openGrid(page: Page): Promise<void> {
  await openSample(page, 'Meridian Health');
  await page.goto('/inventory');
}

async function nameOf(page: Page, population: string, source: string): Promise<string> {
  return (await (await cellOf(page, population, source)).textContent()) ?? '';
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function toClipboard(page: Page, text: string): Promise<void> {
  return page.evaluate((value) => navigator.clipboard.writeText(value), text);
}

test('a range is copied as a spreadsheet wants it, and a paste that does not fit asks before it changes anything', async ({
  page,
}) => {
  await openGrid(page);
  await goToCell(page, 'Consultant iPhones', 'Intune');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  expect(await copied(page)).toBe('Present 93 %\r\nPresent 88 %');
  await expect(page.getByRole('status').filter({ hasText: '2 cells copied' })).toHaveCount(1);

  const [population, below] = ['Visiting clinician iPhones', 'Contractor Androids'] as const;
  const before = [await nameOf(page, population, 'Intune'), await nameOf(page, below, 'Intune')];
  // As Excel writes it: CR LF, and a cell with a line break in quotes.
  await toClipboard(page, '85 %\r\n"may\nbe"\r\n');
  await goToCell(page, population, 'Intune');
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: '1 of 2 cells do not fit' });
  await expect(dialog.getByRole('row', { name: /Contractor Androids, Intune/ })).toContainText('Expected a state');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect([await nameOf(page, population, 'Intune'), await nameOf(page, below, 'Intune')]).toEqual(before);

  await goToCell(page, population, 'Intune');
  await page.keyboard.press('Control+v');
  await dialog.getByRole('button', { name: 'Paste the other 1' }).click();
  await expect(await cellOf(page, population, 'Intune')).toContainText('85');
  expect(await nameOf(page, below, 'Intune')).toBe(before[1]);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => nameOf(page, population, 'Intune')).toBe(before[0]);
});

test('one value goes to the whole selection, and cutting leaves unknown: one step each', async ({ page }) => {
  await openGrid(page);
  await toClipboard(page, 'Partial 30-70 %');
  await goToCell(page, 'Visiting clinician iPhones', 'Intune');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+v');
  for (const population of ['Visiting clinician iPhones', 'Contractor Androids'])
    for (const source of ['Intune', 'MobiControl'])
      await expect(await cellOf(page, population, source)).toContainText('30–70');
  await goToCell(page, 'Visiting clinician iPhones', 'Intune');
  await page.keyboard.press('Control+x');
  await expect(page.getByRole('status').filter({ hasText: '1 cell cut' })).toHaveCount(1);
  expect(await copied(page)).toBe('Partial 30–70 %');
  await expect(await cellOf(page, 'Visiting clinician iPhones', 'Intune')).toContainText('?');
  await page.keyboard.press('Control+z');
  await expect(await cellOf(page, 'Visiting clinician iPhones', 'Intune')).toContainText('30–70');
  await page.keyboard.press('Control+z');
  await expect(await cellOf(page, 'Contractor Androids', 'MobiControl')).not.toContainText('30–70');
});

test('grouped, the rows of groups are neither counted nor copied', async ({ page }) => {
  await openGrid(page);
  await page.getByLabel('Group', { exact: true }).selectOption('platform');
  await expect(page.locator('[data-row][data-group]')).toHaveCount(2);
  await (await cellOf(page, 'Consultant iPhones', 'Intune')).click();
  await page.keyboard.press('Control+a');
  const said = await page.getByText(/^\d+ cells selected$/).innerText();
  await page.keyboard.press('Control+c');
  await expect(page.getByText(said.replace('selected', 'copied'))).toHaveCount(1);
});

test('a cell is filled down by key, and by its handle', async ({ page }) => {
  await openGrid(page);
  await goToCell(page, 'Mail-only iPhones', 'Intune');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const [second, third] = ['Mail-only Androids', 'Visiting clinician iPhones'] as const;
  const was = await nameOf(page, third, 'Intune');
  await page.keyboard.press('Control+d');
  for (const population of [second, third])
    await expect(await cellOf(page, population, 'Intune')).toContainText('60–90');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => nameOf(page, third, 'Intune')).toBe(was);

  // One cell alone takes what stands above it.
  await goToCell(page, third, 'Intune');
  await page.keyboard.press('Control+d');
  await expect(await cellOf(page, third, 'Intune')).toContainText('60–90');
  await page.keyboard.press('Control+z');
  await expect.poll(() => nameOf(page, third, 'Intune')).toBe(was);

  await goToCell(page, 'Mail-only iPhones', 'Intune');
  const handle = await page.locator('[data-fill-handle]').boundingBox();
  const end = await (await cellOf(page, third, 'Intune')).boundingBox();
  if (handle === null || end === null) throw new Error('the handle or the cell is out of view');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 20, end.y + end.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(await cellOf(page, third, 'Intune')).toContainText('60–90');
  await page.keyboard.press('Control+z');
  await expect.poll(() => nameOf(page, third, 'Intune')).toBe(was);
});

test('rows pasted below the last population become new ones, once it was asked: one step to undo', async ({ page }) => {
  await openGrid(page);
  await goToCell(page, 'Consultant iPhones', 'Intune');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const last = (await page.locator('[role=rowheader]:focus').textContent()) ?? '';
  await toClipboard(page, `${last}\r\nLobby kiosks\r\n`);
  await page.keyboard.press('Control+v');
  const one = page.getByRole('dialog', { name: '1 new population will be added' });
  await expect(one).toContainText('One row lies below the last population and would become a new one:');
  await expect(one).toContainText('It comes without platform and mode: it counts as Android');
  await page.keyboard.press('Escape');
  await expect(page.locator('[role=rowheader]:focus')).toHaveText(last);
  await toClipboard(page, `${last}\r\nLobby kiosks\r\nDock scanners\r\n`);
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: '2 new populations will be added' });
  await expect(dialog.getByRole('listitem')).toHaveText(['Lobby kiosks', 'Dock scanners']);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Paste 3 cells, add 2 populations' }).click();
  await expect(page.getByRole('rowheader', { name: 'Dock scanners' })).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('rowheader', { name: 'Dock scanners' })).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: 'Lobby kiosks' })).toHaveCount(0);
});

test('a mouse draws a selection from a name, beyond the edge of the view, and the way back', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 560 });
  await openGrid(page);
  const grid = page.getByRole('grid');
  const frame = await grid.boundingBox();
  const name = await page.getByRole('rowheader', { name: 'Field nurse phones' }).boundingBox();
  if (frame === null || name === null) throw new Error('the grid is out of view');
  await page.mouse.move(name.x + 20, name.y + name.height / 2);
  await page.mouse.down();
  await page.mouse.move(name.x + 60, frame.y + frame.height - 60, { steps: 5 });
  await page.mouse.move(frame.x + frame.width + 20, frame.y + frame.height + 40, { steps: 5 });
  await expect(page.getByText('110 cells selected')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('rowheader', { name: 'Contractor Androids' })).toBeVisible();
  await expect(page.locator('[role=gridcell][data-active]')).toBeFocused();
});
