/** A claim gets its proof: an item with a number, a date and a file whose hash anybody can check. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { expectAccessible } from './accessible.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

test('a claim is proven by an item with a file, the lower bound moves, and a newer version takes its place', async ({
  page,
}, testInfo) => {
  const path = testInfo.outputPath('gateway export.csv');
  writeFileSync(path, '<script>alert(1)</script>\ndevice,share\niPad 7,0.92\n');
  const hash = execFileSync('sha256sum', [path], { encoding: 'utf8' }).slice(0, 64);
  await openSample(page, 'Meridian Health');
  const claim = 'MobiControl on Field nurse phones';
  await page.goto('/evidence?item=network-log-sample-2026-07');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('radio', { name: 'Claims to prove' }).click();
  const claims = page.getByRole('group', { name: 'Claims and their proof' });
  await expect(claims.getByRole('row', { name: claim }).getByText('not proven')).toBeVisible();
  const before = await provenPoints(page);
  await claims.getByRole('button', { name: `Prove ${claim}` }).click();
  const form = page.getByRole('dialog', { name: 'Add evidence' });
  await form.getByLabel('Files to attach').setInputFiles(path);
  await expect(form.getByText(hash)).toBeVisible();
  await form.getByRole('textbox', { name: 'Title' }).fill('Gateway export of the week');
  await expectAccessible(page, 'the form of an item');
  await form.getByRole('button', { name: 'Add evidence' }).click();
  await expect(claims.getByRole('rowheader', { name: claim, exact: true })).toHaveCount(0);
  const after = await provenPoints(page);
  expect(after).toBeGreaterThan(before);

  await page.goto('/evidence?find=gateway+export+of&control=nist-800-53r5:CM-8');
  const register = page.getByRole('group', { name: 'Register of evidence' });
  const rows = register.getByRole('row');
  await expect(rows).toHaveCount(2);
  const number = (await rows.nth(1).getByRole('cell').first().textContent()) ?? '';
  expect(number).toMatch(/^EV-\d{4}$/);

  await register.getByRole('button', { name: 'Gateway export of the week' }).click();
  const panel = page.getByRole('complementary', { name: number });
  await panel.getByRole('button', { name: 'gateway export.csv', exact: true }).click();
  const preview = page.getByRole('dialog', { name: 'gateway export.csv' });
  await expect(preview.getByText('<script>alert(1)</script>')).toBeVisible();
  const saving = page.waitForEvent('download');
  await preview.getByRole('button', { name: 'Save a copy' }).click();
  const saved = await (await saving).path();
  expect(execFileSync('sha256sum', [saved], { encoding: 'utf8' }).slice(0, 64)).toBe(hash);
  await page.keyboard.press('Escape');

  await panel.getByRole('button', { name: 'Newer version' }).click();
  const newer = page.getByRole('dialog', { name: 'Add a newer version' });
  await newer.getByRole('textbox', { name: 'Title' }).fill('Gateway export of the month');
  await newer.getByRole('button', { name: 'Replace' }).click();
  await page.reload();
  await page.goto('/evidence?standing=all&find=gateway+export+of');
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: 'of the week' }).getByText('older version')).toBeVisible();
  await register.getByRole('button', { name: 'Gateway export of the month' }).click();
  await page.getByRole('complementary').getByRole('button', { name: number }).click();
  await expect(panel.getByText(hash)).toBeVisible();
  await expect(panel.getByText('not in this browser')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`every view of the evidence is accessible (${theme})`, async ({ page }) => {
    // Six looks by axe.
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    await openSample(page, 'Meridian Health');
    await page.goto('/evidence?item=bypass-test-2026-09');
    await expect(page.getByRole('complementary', { name: 'EV-0014' })).toBeVisible();
    await expectAccessible(page, 'the register with an item');
    await page.getByRole('button', { name: 'Close panel' }).click();
    const views = ['Claims to prove', 'By control', 'By criterion', 'By population', 'Ends soon'];
    for (const view of views) {
      await page.getByRole('radio', { name: view }).click();
      await expect(page.getByRole('region', { name: view })).toBeVisible();
      await expectAccessible(page, view);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/evidence');
    await expect(page.getByRole('group', { name: 'Register of evidence' })).toBeVisible();
    await expectAccessible(page, 'the register on a telephone');
  });
}

test('an export that was drawn again is a version: the older ones stay, and are looked up from the newest', async ({
  page,
}) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/evidence?find=Intune+device+export');
  const rows = page.getByRole('group', { name: 'Register of evidence' }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await rows.nth(1).getByRole('button').click();
  const panel = page.getByRole('complementary', { name: /^EV-/ });
  await expect(panel.getByText(/older, \d+ \w+ 2026/)).toHaveCount(3);
  await panel.getByRole('button', { name: /^EV-/ }).last().click();
  await expect(panel.getByRole('heading', { name: 'Intune device export, January' })).toBeVisible();
  await expect(panel.getByText('older version')).toBeVisible();
});

test('evidence is added from a population in the form of the register, with number, files and versions', async ({
  page,
}) => {
  await openSample(page, 'Meridian Health');
  await page.getByRole('main').getByRole('table').getByRole('link', { name: 'Field nurse phones' }).first().click();
  const card = page.getByRole('main').getByRole('region', { name: 'Evidence' });
  await card.getByRole('button', { name: 'Prove Zscaler gateway on Field nurse phones' }).click();
  const form = page.getByRole('dialog', { name: 'Add evidence' });
  await form.getByLabel('Files to attach').setInputFiles({
    name: 'sessions.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('session,phone\n1,A\n'),
  });
  await expect(form.getByText('sessions.csv')).toBeVisible();
  await form.getByRole('textbox', { name: 'Title' }).fill('Sessions of the nurses');
  await expectAccessible(page, 'the form over a population');
  await form.getByRole('button', { name: 'Add evidence' }).click();
  const added = card.getByRole('listitem').filter({ hasText: 'Sessions of the nurses' });
  await expect(added.getByText(/^EV-\d{4}$/)).toBeVisible();
  await added.getByRole('button', { name: 'Newer version of Sessions of the nurses' }).click();
  const newer = page.getByRole('dialog', { name: 'Add a newer version' });
  await newer.getByRole('textbox', { name: 'Title' }).fill('Sessions of the nurses, again');
  await newer.getByRole('button', { name: 'Replace' }).click();
  await expect(added.filter({ hasText: /Replaced by EV-\d{4}/ })).toHaveCount(1);
});

test('a PDF that was attached is read in the dialog, by the viewer of the browser', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  const pdf = await page.pdf({ format: 'A4' });
  await page.goto('/evidence');
  await page.getByRole('button', { name: 'Add evidence' }).click();
  const form = page.getByRole('dialog', { name: 'Add evidence' });
  // Whatever its name says: the bytes tell what it is.
  await form.getByLabel('Files to attach').setInputFiles({ name: 'letter.txt', mimeType: 'text/html', buffer: pdf });
  await form.getByRole('textbox', { name: 'Title' }).fill('Letter of the provider');
  await form.getByRole('button', { name: 'Add evidence' }).click();
  // What was added is open.
  await page.getByRole('complementary').getByRole('button', { name: 'letter.txt', exact: true }).click();
  const preview = page.getByRole('dialog', { name: 'letter.txt' });
  const viewer = preview.getByTitle('What letter.txt shows');
  await expect(viewer).toBeVisible();
  await expect.poll(() => page.frames().map((frame) => frame.url().split(':')[0])).toContain('chrome-extension');
  await expect(preview.getByRole('link', { name: 'Open the PDF in a new tab' })).toBeVisible();
  await expectAccessible(page, 'the preview of a PDF');
});

test('the register is worked by keys alone', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/evidence?sort=number&standing=all');
  const register = page.getByRole('group', { name: 'Register of evidence' });
  await register.getByRole('button', { name: 'Intune device export, January' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'EV-0002' })).toBeVisible();
  await expect(page).toHaveURL(/item=zeek-sensors-2026-02/);
});

/** The lower bound of what is seen of the field nurse phones, as the page of them shows it. */
async function provenPoints(page: Page): Promise<number> {
  const back = page.url();
  await page.goto('/evidence?view=populations');
  await page.getByRole('main').getByRole('link', { name: 'Field nurse phones' }).click();
  const bar = page.getByRole('img', { name: /^Field nurse phones: .* of 100 proven/ }).first();
  const label = (await bar.getAttribute('aria-label')) ?? '';
  await page.goto(back);
  return Number(/([\d.]+) of 100 proven/.exec(label)?.[1]);
}
