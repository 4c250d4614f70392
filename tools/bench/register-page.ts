/**
 * The register with ten thousand items of evidence in the built page, as it is and slowed four times: filters and sorting
 * from the event to the frame, and scrolling. Prints one JSON object.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { measureBuiltPage, restoreLarge, USUAL_SCREEN, type BuiltPage } from './built-page.ts';
import { largeBackup } from './large-backup.ts';
import { recordFrames } from './page-timing.ts';
import { percentile } from './statistics.ts';

const CPU_SLOWDOWNS = [1, 4];
const POPULATIONS = 1_000;
const SOURCES = 12;
const ITEMS = 10_000;
const ROUNDS = 12;
const SCROLL_MS = 3_000;
const PATIENCE_MS = 240_000;

await measureBuiltPage(async (built) => {
  const page = await openRegister(built);
  const devtools = await page.context().newCDPSession(page);
  const figures: object[] = [];
  /* oxlint-disable no-await-in-loop -- one speed after the other */
  for (const rate of CPU_SLOWDOWNS) {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate });
    await page.waitForTimeout(1_500);
    figures.push({
      cpuSlowdown: rate,
      searchMs: await measured(page, search),
      kindMs: await measured(page, (on, round) => choose(on, 'Kind', round % 2 === 0 ? 'test_result' : 'all')),
      populationMs: await measured(page, (on, round) =>
        choose(on, 'Population', round % 2 === 0 ? `population-${String(round * 7)}` : 'all'),
      ),
      controlMs: await measured(page, (on, round) =>
        choose(on, 'Control', round % 2 === 0 ? 'nist-800-53r5:CM-8' : 'all'),
      ),
      sortMs: await measured(page, sort),
      ...(await scrolling(page)),
    });
  }
  /* oxlint-enable no-await-in-loop */
  return { populations: POPULATIONS, items: ITEMS, rounds: ROUNDS, figures };
});

async function openRegister({ folder, open }: BuiltPage): Promise<Page> {
  const file = join(folder, 'large.telltale.jsonl');
  writeFileSync(file, largeBackup(POPULATIONS, SOURCES, ITEMS));
  const page = await open(PATIENCE_MS, { viewport: USUAL_SCREEN });
  await page.goto('/');
  await restoreLarge(page, file);
  await page.goto('/evidence');
  await page.getByRole('group', { name: 'Register of evidence' }).locator('tbody button').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

type Act = (page: Page, round: number) => Promise<number>;

async function measured(page: Page, act: Act): Promise<object> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await act(page, round));
    await page.waitForTimeout(250);
  }
  return { p50: percentile(times, 0.5), max: percentile(times, 1) };
}

/** From the moment the address takes the words, after the pause of the field, to the end of the frame that shows them. */
async function search(page: Page, round: number): Promise<number> {
  const field = page.getByRole('searchbox', { name: 'Find evidence' });
  const painted = await page.evaluateHandle(timeOfNextAddress);
  await field.fill(round % 2 === 0 ? `export ${String(round)}` : '');
  return painted.evaluate(({ promise }) => promise);
}

async function choose(page: Page, label: string, value: string): Promise<number> {
  const painted = await page.evaluateHandle(timeOfNextAddress);
  await page.getByRole('combobox', { name: label, exact: true }).selectOption(value);
  return painted.evaluate(({ promise }) => promise);
}

async function sort(page: Page, round: number): Promise<number> {
  const painted = await page.evaluateHandle(timeOfNextAddress);
  await page
    .getByRole('columnheader', { name: round % 2 === 0 ? 'Evidence' : 'Collected' })
    .getByRole('button')
    .click();
  return painted.evaluate(({ promise }) => promise);
}

async function scrolling(page: Page): Promise<object> {
  const box = page.getByRole('group', { name: 'Register of evidence' });
  const frames = page.evaluate(recordFrames, SCROLL_MS);
  await box.evaluate(async (element, duration) => {
    const begin = performance.now();
    await new Promise<void>((done) => {
      const tick = (): void => {
        element.scrollTop += 400;
        if (performance.now() - begin < duration) requestAnimationFrame(tick);
        else done();
      };
      requestAnimationFrame(tick);
    });
    element.scrollTop = 0;
  }, SCROLL_MS - 300);
  const gaps = await frames;
  return { scrollFrameMs: { p50: percentile(gaps, 0.5), p95: percentile(gaps, 0.95), max: percentile(gaps, 1) } };
}

/**
 * Inside the page: milliseconds from when the address is next written, which begins the work of a filter, to the end of
 * the frame in which it is shown.
 */
function timeOfNextAddress(): { promise: Promise<number> } {
  const promise = new Promise<number>((done, fail) => {
    const timer = setTimeout(() => fail(new Error('No filter changed the address.')), 20_000);
    const { history } = globalThis;
    const write = history.replaceState.bind(history);
    history.replaceState = (...state) => {
      history.replaceState = write;
      clearTimeout(timer);
      const begin = performance.now();
      write(...state);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(performance.now() - begin));
        port1.start();
        port2.postMessage(null);
      });
    };
  });
  // In an object, since a promise itself would be waited for.
  return { promise };
}
