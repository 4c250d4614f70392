import { describe, expect, it } from 'vitest';

import { parseIsoDate } from '#/domain/dates.ts';
import { NURSES, SWG, tell } from '#/domain/ledger/told.fixture.ts';
import { acceptedLimits, legalLimits } from '#/domain/planning/standing-limits.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { decideLimit } from '#/domain/workspace/commands/limit-commands.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';

const day = (text: string) => parseIsoDate(text) ?? expect.fail(`${text} is not a day`);
const accept = (limit: string, expires: string | null) => (ws: Parameters<typeof decideLimit>[0]) =>
  decideLimit(ws, NURSES, limit, {
    decision: 'accept',
    reason: 'Agreed',
    expires: expires === null ? null : day(expires),
  });

describe('accepted limits', () => {
  it('come with those that end first on top, and say how their term stands', () => {
    const { workspace } = tell([
      (ws) => addPopulation(ws, NURSES, { name: 'Nurses' }),
      accept('L01', null),
      accept('L02', '2027-06-30'),
      accept('L03', '2026-12-15'),
      accept('L04', '2026-10-31'),
      (ws) => decideLimit(ws, NURSES, 'L05', { decision: 'lift' }),
    ]);
    const standing = acceptedLimits(workspace, day('2026-11-20'));
    expect(standing.map(({ decision, term }) => [decision.limit, term])).toEqual([
      ['L04', 'expired'],
      ['L03', 'soon'],
      ['L02', 'running'],
      ['L01', 'open_ended'],
    ]);
  });
});

describe('legal limits', () => {
  it('name the sources that may not collect, and no others', () => {
    const { workspace } = tell([
      (ws) => addPopulation(ws, NURSES, { name: 'Nurses' }),
      (ws) => addSource(ws, SWG, { name: 'Gateway', family: 'proxy' }),
      (ws) => editCoverage(ws, [{ population: NURSES, source: SWG }], { state: 'not_permitted' }),
    ]);
    expect(legalLimits(workspace)).toMatchObject([{ population: { name: 'Nurses' }, sources: ['Gateway'] }]);
    expect(legalLimits(tell([(ws) => addPopulation(ws, NURSES, { name: 'Nurses' })]).workspace)).toEqual([]);
  });
});
