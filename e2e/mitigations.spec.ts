/** The plan is worked: made by hand, moved, held up, approved, completed with evidence; taken out, edited, taken in. */
import { readFile } from 'node:fs/promises';

import type { Download, Page } from '@playwright/test';
import ICAL from 'ical.js';

import { expectAccessible } from './accessible.ts';
import { column, importFile } from './board.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

const TITLE = 'Send managers through the gateway';
const FIRST = 'Bring DNS and Zeek records into Sentinel with device names';

const card = (page: Page, title: string) =>
  page.locator('[data-board]').getByRole('button', { name: title, exact: true });
const panel = (page: Page) => page.getByRole('complementary', { name: TITLE });
const closedIn = async (page: Page) =>
  Number(/(\d+) of \d+ mitigation points/.exec(await page.getByRole('region', { name: 'Burn-up' }).innerText())?.[1]);

async function makeAction(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add action' }).click();
  await page.getByRole('textbox', { name: 'What will be done' }).fill(TITLE);
  await page.getByRole('combobox', { name: 'Priority' }).last().selectOption('M3');
  await page.getByRole('textbox', { name: 'Owner' }).fill('Priya Raman');
  await page.getByRole('textbox', { name: 'Due' }).fill('2026-12-15');
  await page.getByRole('button', { name: 'Add action' }).last().click();
  await expect(panel(page)).toBeVisible();
}

test('an action is made by hand, moved by keyboard, held up, approved and completed with evidence', async ({
  page,
}) => {
  await openSample(page, 'Meridian Health');
  const verdict = await page.getByRole('region', { name: 'Verdict' }).innerText();
  await page.goto('/mitigations');
  await makeAction(page);

  await test.step('with a milestone, a dependency and a change to the record', async () => {
    await panel(page).getByRole('button', { name: 'Add milestone' }).click();
    await page.keyboard.type('Pilot');
    await page.keyboard.press('Tab');
    await panel(page).getByLabel('Day of Pilot', { exact: true }).fill('2026-12-01');
    await panel(page).getByRole('combobox', { name: 'Wait for an action' }).selectOption({ label: FIRST });
    await expect(panel(page).getByText(`Waits for “${FIRST}”.`)).toBeVisible();
    await panel(page).getByRole('button', { name: 'Add change' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a change' });
    await dialog.getByRole('combobox', { name: 'Population' }).selectOption({ label: 'Clinician iPhones' });
    await dialog.getByRole('combobox', { name: 'Source' }).selectOption({ label: 'Zscaler gateway' });
    await dialog.getByRole('textbox', { name: 'Days kept' }).fill('400');
    await dialog.getByRole('button', { name: 'Save change' }).click();
    await expect(panel(page).getByText('kept 400 days')).toBeVisible();
    await panel(page).getByRole('button', { name: 'Close panel' }).click();
  });

  await test.step('what it waits for cannot wait for it', async () => {
    await card(page, FIRST).click();
    await expect(
      page.getByRole('combobox', { name: 'Wait for an action' }).getByRole('option', { name: TITLE }),
    ).toHaveCount(0);
    await page.getByRole('button', { name: 'Close panel' }).click();
  });

  await test.step('approved by keyboard, with a name', async () => {
    await expect(column(page, 'Proposed')).toContainText(TITLE);
    await card(page, TITLE).press('Shift+ArrowRight');
    const dialog = page.getByRole('dialog', { name: `Approve: ${TITLE}` });
    await dialog.getByRole('combobox', { name: 'Approved by' }).fill('Amara Okafor');
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await expect(column(page, 'Approved')).toContainText(TITLE);
    await expect(card(page, TITLE)).toBeFocused();
    await expect(page.locator('output', { hasText: `Moved ${TITLE} to approved.` })).toBeAttached();
    await card(page, TITLE).press('Shift+ArrowRight');
    await expect(column(page, 'In progress')).toContainText(TITLE);
  });

  await test.step('held up with a reason, and set going again', async () => {
    await card(page, TITLE).press('Shift+ArrowRight');
    const dialog = page.getByRole('dialog', { name: `Block: ${TITLE}` });
    await dialog.getByRole('textbox', { name: 'What is it held up by?' }).fill('No licences left');
    await dialog.getByRole('button', { name: 'Block' }).click();
    await expect(column(page, 'Blocked')).toContainText('No licences left');
    await page.getByRole('button', { name: `Move “${TITLE}” to` }).click();
    await page.getByRole('menuitem', { name: 'Move to in progress' }).click();
    await expect(column(page, 'In progress')).toContainText(TITLE);
    await expect(page.getByText('No licences left')).toHaveCount(0);
  });

  await test.step('completed with evidence: the change is shown first, then points and burn-up move', async () => {
    const closed = await closedIn(page);
    await card(page, TITLE).click();
    await panel(page).getByRole('button', { name: 'Complete' }).click();
    const dialog = page.getByRole('dialog', { name: `Complete: ${TITLE}` });
    await expect(dialog.getByText(`It still waits for “${FIRST}”`)).toBeVisible();
    await expect(dialog.getByRole('row', { name: /Zscaler gateway on Clinician iPhones: retention/ })).toContainText(
      '400 days',
    );
    await expect(dialog.getByText(/Proven for the organisation: [\d.]+ \(\+/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Complete', exact: true }).click();
    await expect(dialog.getByText('Say what it is.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Gateway export of November');
    await dialog.getByRole('button', { name: 'Complete', exact: true }).click();
    await expect(column(page, 'Done')).toContainText(TITLE);
    await expect.poll(() => closedIn(page)).toBeGreaterThan(closed);
    await expect(page.getByRole('region', { name: 'What changed' })).toContainText(TITLE);
  });

  await test.step('and the verdict follows', async () => {
    await page.goto('/');
    await expect(page.getByRole('region', { name: 'Verdict' })).not.toHaveText(verdict);
    await page.goBack();
  });

  await test.step('one undo takes the record, the action and the evidence back', async () => {
    await page.getByRole('button', { name: /^Undo: Completed action/ }).click();
    await expect(column(page, 'In progress')).toContainText(TITLE);
  });
});

test('a gap that asks for another mode becomes an action that sets it, with its gain, when it is completed', async ({
  page,
}) => {
  test.slow();
  await openSample(page, 'Meridian Health');
  await page.goto('/plan');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Change mode' });
  const gap = page.getByRole('list', { name: 'Gaps', exact: true }).getByRole('listitem').first();
  const title = await gap.getByRole('button', { expanded: false }).innerText();
  await gap.getByRole('button', { expanded: false }).click();
  await gap.getByRole('button', { name: 'Make it an action' }).click();
  const action = page.getByRole('complementary', { name: title });
  await expect(action.getByRole('region', { name: 'Changes to the record' })).toContainText(
    'management mode from “Work profile, company” to “Fully managed”',
  );
  await expect(action).toContainText(/\+0\.\d+ points proven for the organisation/);
  await action.getByRole('button', { name: 'Complete' }).click();
  const dialog = page.getByRole('dialog', { name: `Complete: ${title}` });
  await expect(dialog.getByRole('row', { name: /^Manager phones: mode/ })).toContainText('Fully managed');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Console export of the new enrolment');
  await dialog.getByRole('button', { name: 'Complete', exact: true }).click();
  await expect(column(page, 'Done')).toContainText(title);
  await page.goto('/populations/manager-phones');
  await expect(page.getByRole('main')).toContainText('Fully managed');
});

test('completed without evidence, cells are no longer proven by what showed them as they were', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  const proven = async () =>
    Number(/We can prove (\d+) of 100/.exec(await page.getByRole('region', { name: 'Verdict' }).innerText())?.[1]);
  const before = await proven();
  await page.goto('/mitigations?action=keep-gateway-logs-a-year');
  await page.getByRole('complementary').getByRole('button', { name: 'Complete' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).not.toContainText('no longer support');
  await dialog.getByRole('radio', { name: 'None yet' }).click();
  await expect(dialog).toContainText('“Twenty gateway sessions”');
  await expect(dialog).toContainText('show this as it was before, so they no longer support it.');
  await dialog.getByRole('button', { name: 'Complete without evidence' }).click();
  await expect(column(page, 'Done')).toContainText('Keep gateway logs for twelve months');
  await page.goto('/');
  await expect.poll(proven).toBeLessThan(before - 10);
  await page.getByRole('button', { name: /^Undo: Completed action/ }).click();
  await expect.poll(proven).toBe(before);
});

test('the forecast tells how late past actions came, and what is proven then', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/mitigations');
  const late = [
    'Late in May,Done,2026-05-01,2026-08-15',
    'Late in June,Done,2026-06-01,2026-09-15',
    'Late in July,Done,2026-07-01,2026-10-15',
  ];
  await importFile(page, ['Title,Status,Due,Done on', ...late].join('\r\n'));
  await page.getByRole('button', { name: 'Import 3 actions' }).click();
  const forecast = page.getByRole('region', { name: 'Forecast' });
  await expect(forecast).toContainText(
    /came up to 10\d days later than first promised, four times of five: then it is/,
  );
  await expect(forecast.getByText('proven only if in time')).toBeVisible();
  await forecast.getByRole('radio', { name: 'Table' }).click();
  const landing = forecast.getByRole('row', { name: /^18 Dec 2026/ }).getByRole('cell');
  const [asDated, ifLate] = [await landing.first().innerText(), await landing.last().innerText()];
  expect(Number(ifLate)).toBeLessThan(Number(asDated));
});

test('cards are carried by pointer, and Escape puts one back', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/mitigations');
  const title = 'Switch on network logging with the new scanner image';
  const [from, to] = [await card(page, title).boundingBox(), await column(page, 'In progress').boundingBox()];
  if (from === null || to === null) throw new Error('nothing to carry');
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 60, { steps: 6 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(column(page, 'Approved')).toContainText(title);
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(column(page, 'In progress')).toContainText(title);
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('the table sorts and filters, and the address keeps it', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/mitigations');
  await page.getByRole('radiogroup', { name: 'View', exact: true }).getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('combobox', { name: 'Owner' }).selectOption('Priya Raman');
  await page.getByRole('button', { name: 'Gain' }).click();
  await expect(page).toHaveURL(/view=table&owner=Priya\+Raman&sort=-gain/);
  await page.reload();
  const rows = page.getByRole('table').first().getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('Tunnel the work profile of manager phones');
  await expect(page.getByRole('columnheader', { name: 'Gain' })).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('checkbox', { name: 'Overdue only' }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows).toHaveCount(8);
  await page.getByRole('button', { name: '1 is blocked' }).click();
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('Per-app tunnel for clinical apps on personal iPhones');
});

test('the plan goes out as CSV, comes back edited and compared, and its dates go out as a calendar', async ({
  page,
}) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/mitigations');
  const csv = await textOf(await download(page, 'Export as CSV'));
  expect(csv).toContain('"Keep gateway logs for twelve months"');

  const edited = csv
    .replace('"Keep gateway logs for twelve months"', '"Keep gateway logs for a year"')
    .concat('"Train the desk","M9"\r\n');
  await importFile(page, edited);
  const dialog = page.getByRole('dialog', { name: 'Import plan.csv' });
  await expect(dialog.getByText('0 new, 1 changed, 12 unchanged.')).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'Changed actions' })).toContainText('Keep gateway logs for a year');
  await expect(dialog.getByRole('region', { name: /^Left out/ })).toContainText('M9');
  await expectAccessible(page, 'the import');
  await dialog.getByRole('button', { name: 'Import 1 action' }).click();
  await expect(card(page, 'Keep gateway logs for a year')).toBeVisible();

  await importFile(page, await textOf(await download(page, 'Export as CSV')));
  await expect(page.getByText('0 new, 0 changed, 13 unchanged.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).first().click();

  const calendar = await textOf(await download(page, 'Due dates as calendar'));
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(7);
  expect(events.map((event) => event.getFirstPropertyValue('summary'))).toContain('Due: Keep gateway logs for a year');
});

async function download(page: Page, item: string): Promise<Download> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  const started = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  return started;
}

async function textOf(file: Download): Promise<string> {
  return readFile(await file.path(), 'utf8');
}

for (const theme of ['light', 'dark'] as const) {
  for (const view of ['board', 'table', 'timeline'] as const) {
    test(`the ${view} is accessible, wide and on a phone, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await openSample(page, 'Meridian Health');
      await page.goto(`/mitigations?view=${view}&action=per-app-tunnel-byod-iphones`);
      await expect(page.getByRole('complementary')).toBeVisible();
      await expectAccessible(page, `${view}, ${theme}`);
      // Tall, so that no button lies half under the bar at the bottom, which axe would call a small one.
      await page.setViewportSize({ width: 390, height: 5_000 });
      await page.goto(`/mitigations?view=${view}`);
      await expect(page.getByRole('heading', { level: 1, name: 'Mitigations' })).toBeVisible();
      await expectAccessible(page, `${view} on a phone, ${theme}`);
    });
  }

  test(`completing is accessible, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openSample(page, 'Meridian Health');
    await page.goto('/mitigations?action=per-app-tunnel-byod-iphones');
    await page.getByRole('button', { name: 'Complete' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, `completing, ${theme}`);
  });
}
