/** What is put into a pack and what is left out: files of evidence, names of people, samples, parts of the checklist. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { expectAccessible } from './accessible.ts';
import { expect, test } from './guarded-test.ts';
import { check, packFolder, savePack, strangerAtVerify } from './packs.ts';
import { openSample } from './sample.ts';
import { drawSample } from './sampling.ts';

const { at, run, expectSound } = packFolder();

const CONTENT = 'device,share\niPad 7,0.92\n';

/** Attaches a file to a new item that proves something of the sample. */
async function attachFile(page: Page): Promise<string> {
  const path = at('gateway export.csv');
  writeFileSync(path, CONTENT);
  await page.goto('/evidence');
  await page.getByRole('button', { name: 'Add evidence' }).first().click();
  const form = page.getByRole('dialog', { name: 'Add evidence' });
  await form.getByLabel('Files to attach').setInputFiles(path);
  const hash = execFileSync('sha256sum', [path], { encoding: 'utf8' }).slice(0, 64);
  await expect(form.getByText(hash)).toBeVisible();
  await form.getByRole('textbox', { name: 'Title' }).fill('Gateway export of the week');
  await form.getByRole('button', { name: 'Add evidence' }).click();
  await expect(form).toHaveCount(0);
  return hash;
}

const ALL_CHECKED = 'every check was made, and none failed.';
/** A file of evidence that was left out can only be checked by who has it. */
const SOME_LEFT = 'no check failed. What is left to be checked is said below.';

async function verdictOf(stranger: Page, name: string, words = ALL_CHECKED): Promise<void> {
  await stranger.goto('/verify');
  await stranger.getByLabel('Choose a pack').setInputFiles(at(name));
  await expect(stranger.getByText(`${name} holds: ${words}`)).toBeVisible();
}

test('a file of evidence goes into the pack or stays out, as do the names of people, and each pack holds', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await openSample(page, 'Meridian Health');
  const hash = await attachFile(page);
  await page.goto('/pack');
  const files = page.getByRole('checkbox', { name: /^Put in the files of evidence \(1, 25 bytes\)/ });
  await expect(files).toBeChecked();
  await savePack(page, at('with.zip'));
  await expect(page.getByText('The file of evidence is in it.')).toBeVisible();
  await files.uncheck();
  await page.getByRole('checkbox', { name: 'Name the people who recorded changes' }).uncheck();
  await savePack(page, at('without.zip'));
  await expect(page.getByText('The file of evidence is not in it')).toBeVisible();

  // With: stock tools find the file as it was attached, under its number, and everything signed.
  expect(run('unzip -tq with.zip').out).toContain('No errors detected');
  run('unzip -qo with.zip -d with && unzip -qo without.zip -d without');
  const bag = (name: string, command: string) => run(`cd ${name}/evidence-pack && ${command}`);
  expectSound('with/evidence-pack');
  expectSound('without/evidence-pack');
  expect(bag('with', 'sha256sum data/attachments/*').out).toMatch(
    new RegExp(`^${hash}  data/attachments/EV-\\d{4}-gateway-export\\.csv$`),
  );
  expect(bag('with', 'cat data/people.json').out).toContain('Amara Okafor');
  expect(bag('without', 'ls data').out.split('\n')).not.toContain('attachments');
  expect(bag('without', 'ls data').out.split('\n')).not.toContain('people.json');
  expect(bag('without', 'cat data/ledger.jsonl').out).toContain(hash);

  const stranger = await strangerAtVerify(browser, baseURL);
  await verdictOf(stranger, 'with.zip');
  await expect(check(stranger, 'Documents').getByText('Holds', { exact: true })).toBeVisible();
  await verdictOf(stranger, 'without.zip', SOME_LEFT);
  await expect(stranger.getByText('One file of evidence is in the ledger by its hash')).toBeVisible();
  await expect(stranger.getByText('names were left out of this pack')).toBeVisible();
  await expect(stranger.getByText('Amara Okafor')).toHaveCount(0);
  await stranger.context().close();
});

test('a sample is drawn again from the pack, by a stranger here and by sort and sha256sum', async ({
  page,
  browser,
  baseURL,
}) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/audit?view=samples');
  const draw = await drawSample(page, "the auditor's seed", 4);
  await draw.getByRole('button', { name: 'Write it down' }).click();
  await expect(draw).toHaveCount(0);
  await page.goto('/pack');
  await savePack(page, at('sampled.zip'));

  const stranger = await strangerAtVerify(browser, baseURL);
  await verdictOf(stranger, 'sampled.zip');
  await expect(check(stranger, 'Samples').getByText('Holds', { exact: true })).toBeVisible();
  const row = stranger.getByRole('row', { name: /^Sample 1/ });
  await expect(row).toContainText('the same items');
  await stranger.context().close();

  run('unzip -qo sampled.zip -d sampled');
  const text = run('cat sampled/evidence-pack/data/samples.txt').out;
  const [, command = '', wanted = ''] = /The draw:\n([\s\S]*?)\n   must print:\n([\s\S]*)$/.exec(text) ?? [];
  const shown = run(`cd sampled/evidence-pack && ${command.trim()}`);
  expect(shown.out.split('\n')).toEqual(wanted.trim().split(/\n +/));
});

test('a pack of the controls of a framework says so everywhere, and its numbers are checked under that scope', async ({
  page,
}) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/pack');
  await page.getByRole('radio', { name: 'By control' }).check();
  await expect(page.getByText('Choose a framework or a control first.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a framework or a control' }).fill('10.5.1');
  await page.getByRole('checkbox', { name: /^PCI DSS v4\.0\.1 10\.5\.1/ }).check();
  await expect(page.getByText('4 of 86 criteria.')).toBeVisible();
  await expectAccessible(page, '/pack of chosen controls');
  const path = await savePack(page, at('part.zip'));
  await page.goto('/verify');
  await page.getByLabel('Choose a pack').setInputFiles(path);
  await expect(page.getByText('part.zip holds: every check was made, and none failed.')).toBeVisible();
  await expect(
    page.getByText(/criteria that touch PCI DSS v4\.0\.1 10\.5\.1: M3\.1, M3\.2, M3\.3, M3\.4/),
  ).toBeVisible();
  run('unzip -qo part.zip -d part');
  expect(run('cat part/evidence-pack/data/report.html').out).toContain('Controls in scope');
});
