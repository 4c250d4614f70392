import { readFileSync, writeFileSync } from 'node:fs';

import { expectAccessible } from './accessible.ts';
import { expect, test } from './guarded-test.ts';
import { check, packFolder, savePack, strangerAtVerify } from './packs.ts';
import { openSample } from './sample.ts';

const { at, run, expectSound } = packFolder();

test('a pack made here is checked by stock tools, and by a stranger who never saw the workspace', async ({
  page,
  browser,
  baseURL,
}) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/pack');
  const path = await savePack(page, at('whole.zip'));
  const fingerprint = (await page.getByText('Fingerprint (SHA-256)').locator('..').locator('code').innerText()).trim();

  expect(run('unzip -tq whole.zip').out).toContain('No errors detected');
  run('unzip -qo whole.zip');
  expectSound('evidence-pack');
  expect(
    run('openssl pkey -pubin -in evidence-pack/signature/signer.pub.pem -outform DER | sha256sum').out.slice(0, 64),
  ).toBe(fingerprint.replaceAll(' ', ''));

  const stranger = await strangerAtVerify(browser, baseURL);
  await stranger.getByLabel('Fingerprint of the maker’s key').fill(fingerprint);
  await stranger.getByLabel('Choose a pack').setInputFiles(path);
  await expect(stranger.getByText('whole.zip holds: every check was made, and none failed.')).toBeVisible();
  await expect(stranger.getByText('signed with the key whose fingerprint you gave')).toBeVisible();
  await expect(check(stranger, 'Numbers').getByText('Holds', { exact: true })).toBeVisible();
  await expect(stranger.getByRole('row', { name: /Clinician iPhones/ }).getByText('yes')).toBeVisible();
  await expect(stranger.getByRole('row', { name: /Amara Okafor/ }).first()).toBeVisible();
  await stranger.getByLabel('Fingerprint of the maker’s key').fill('0'.repeat(64));
  await stranger.getByLabel('Fingerprint of the maker’s key').press('Enter');
  await expect(stranger.getByText('This is not the key whose fingerprint you gave')).toBeVisible();
  await stranger.context().close();
});

test('verifying without a workspace fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/verify');
  await expect(page.getByText('Drop an evidence pack anywhere on this page')).toBeVisible();
  await expectAccessible(page, '/verify without a workspace on a phone');
});

test('one changed byte is refused in words', async ({ page, browser, baseURL }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/pack');
  const bytes = readFileSync(await savePack(page, at('honest.zip')));
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  const path = at('changed.zip');
  writeFileSync(path, bytes);

  const stranger = await strangerAtVerify(browser, baseURL);
  await stranger.getByLabel('Choose a pack').setInputFiles(path);
  await expect(stranger.getByRole('alert')).toContainText('changed.zip does not hold. Do not rely on it.');
  // Which check it is depends on what the byte was a part of: it may unpack to something else, or to too much.
  await expect(stranger.getByRole('region', { name: 'Checks' }).getByText('Does not hold').first()).toBeVisible();
  await stranger.context().close();
});

test('two packs are compared: what was recorded between them, and what moved', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/pack');
  await page.getByLabel('As of').fill('2026-06-30');
  await page.getByLabel('As of').press('Enter');
  const before = await savePack(page, at('june.zip'));
  await page.getByLabel('As of').fill('');
  await page.getByLabel('As of').press('Enter');
  await page.getByLabel('Name the people who recorded changes').uncheck();
  const after = await savePack(page, at('now.zip'));

  await page.goto('/verify');
  await page.getByLabel('Choose a pack').setInputFiles(before);
  await expect(page.getByText('june.zip holds')).toBeVisible();
  await page.getByLabel('Compare with a second pack').setInputFiles(after);
  await expect(page.getByText(/The second goes on from the first: \d+ changes more/)).toBeVisible();
  await expect(page.getByText('Both were signed with one key.')).toBeVisible();
  await expect(page.getByText('data/people.json')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Organisation/ })).toContainText('+');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`making and verifying are accessible in the ${colorScheme} theme`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await openSample(page, 'Meridian Health');
    await page.goto('/pack');
    await page.getByRole('radio', { name: 'Chosen ones' }).check();
    await expectAccessible(page, `/pack ${colorScheme}`);
    await page.getByRole('radio', { name: 'All populations' }).check();
    const path = await savePack(page, at(`${colorScheme}.zip`));
    await expectAccessible(page, `/pack made ${colorScheme}`);
    await page.goto('/verify');
    await expectAccessible(page, `/verify ${colorScheme}`);
    await page.getByLabel('Choose a pack').setInputFiles(path);
    await expect(page.getByText('every check was made')).toBeVisible();
    await expectAccessible(page, `/verify done ${colorScheme}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page, `/verify done on a phone ${colorScheme}`);
  });
}

test('the key stays in the browser, cannot be read, and hands over to the next one', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/pack');
  await savePack(page, at('first.zip'));
  const shown = page.getByText('Fingerprint (SHA-256)').locator('..').locator('code');
  const old = (await shown.innerText()).trim();
  const refusal = await page.evaluate(async () => {
    const opened = window.indexedDB.open('telltale-keys');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const request = opened.result.transaction('keys').objectStore('keys').get('current');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const { privateKey } = request.result as { privateKey: CryptoKey };
    return crypto.subtle.exportKey('pkcs8', privateKey).then(
      () => 'it was read',
      (cause: unknown) => (cause instanceof Error ? cause.name : ''),
    );
  });
  expect(refusal).toBe('InvalidAccessError');

  await page.reload();
  await expect(shown).toHaveText(old);
  await page.getByRole('button', { name: 'Replace', exact: true }).click();
  await page.getByRole('button', { name: 'Replace it' }).click();
  await expect(shown).not.toHaveText(old);
  const path = await savePack(page, at('second.zip'));

  await page.goto('/verify');
  await page.getByLabel('Fingerprint of the maker’s key').fill(old);
  await page.getByLabel('Choose a pack').setInputFiles(path);
  await expect(page.getByText('second.zip holds: every check was made, and none failed.')).toBeVisible();
  await expect(check(page, 'Key').getByText('Holds', { exact: true })).toBeVisible();
  await expect(page.getByText('Took over from', { exact: true })).toBeVisible();
});
