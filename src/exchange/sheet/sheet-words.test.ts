/** What a sheet says is read as in every other entrance. */
import { expect, test } from 'vitest';

import { NO_STATES, STATE_TEXTS } from '#/domain/workspace/state-cases.fixture.ts';
import { parseSheet } from '#/exchange/sheet/parse-sheet.ts';
import { NO_SHARES, SHARES } from '#/text/share-cases.fixture.ts';

/** The one cell of a coverage sheet with these words. */
async function cellOf(state: string, share: string) {
  const row = ['Drivers', 'SWG', state, share].map((text) => `"${text}"`).join(',');
  const csv = ['Population,Source,State,Share', row];
  const parsed = await parseSheet(new TextEncoder().encode(csv.join('\n')), 'cells.csv');
  return parsed.ok ? parsed.value.incoming.coverage[0]?.patch : null;
}

test.each(STATE_TEXTS)('the state %j is %s', async (text, state) => {
  expect(await cellOf(text, '')).toMatchObject({ state });
});

test.each(SHARES)('the share %j is what it is everywhere', async (text, share) => {
  expect(await cellOf('Partial', text)).toMatchObject({ share });
});

test.each(NO_STATES)('%j is no state', async (text) => {
  expect(await cellOf(text, '')).toBeNull();
});

test.each(NO_SHARES)('%j is no share, or could be two', async (text) => {
  expect(await cellOf('Partial', text)).toBeNull();
});
