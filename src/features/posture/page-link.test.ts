import { expect, test } from 'vitest';

import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { WorkspaceId } from '#/domain/ids.ts';

import { pageSearch } from './page-link.ts';

const day = (text: string): IsoDate => {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  return date;
};
const view = { on: day('2026-11-20'), since: day('2026-08-22'), workspace: 'wsp-1' as WorkspaceId };

test('a link names the day and the comparison that the reader left to the clock, and keeps what was chosen', () => {
  expect(pageSearch(new URLSearchParams('heat=families'), view)).toBe(
    '?asof=2026-11-20&heat=families&since=2026-08-22&workspace=wsp-1',
  );
});

test('a scenario is linked with its day: the record and the scenario may both be others when the link is opened', () => {
  expect(pageSearch(new URLSearchParams('scenario=scn-1'), view)).toBe(
    '?asof=2026-11-20&scenario=scn-1&since=2026-08-22&workspace=wsp-1',
  );
});
