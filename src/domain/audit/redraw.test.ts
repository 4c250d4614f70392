import { describe, expect, test } from 'vitest';

import { claimIds, redrawSamples, type SampleStanding } from '#/domain/audit/redraw.ts';
import { drawSample, LONGEST_KEPT_ID } from '#/domain/audit/sampling.ts';
import { headNow, headOfBefore } from '#/domain/audit/recorded-head.fixture.ts';
import { CLAIM_KINDS, claimsOf } from '#/domain/evidence/claims.ts';
import type { SampleId } from '#/domain/ids.ts';
import { BEN, NURSES, SWG, tell, type Command, type Told } from '#/domain/ledger/told.fixture.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { recordSample } from '#/domain/workspace/commands/sample-commands.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import type { Sample } from '#/domain/workspace/entities.ts';

const ON = day('2026-01-05');
const ID = 'smp-1' as SampleId;
const SOURCES = ['one', 'two', 'three', 'four'].map((name) => `${SWG}-${name}` as typeof SWG);
const LIST = Array.from({ length: 30 }, (_, at) => `device-${at}`);

const FIELDS = {
  name: 'Sample 1',
  seed: 'a seed',
  method: 'sha256-rank-1',
  size: 2,
  listName: '',
  drawnBy: '',
  drawnOn: ON,
  asOf: ON,
} as const;

const claims: readonly Command[] = [
  (workspace) => addPopulation(workspace, NURSES, { name: 'Nurses' }),
  ...SOURCES.flatMap((id): Command[] => [
    (workspace) => addSource(workspace, id, { name: id, family: 'proxy' }),
    (workspace) => editCoverage(workspace, [{ population: NURSES, source: id }], { state: 'present' }),
  ]),
];

const drawn: Command = (workspace, commits) =>
  recordSample(workspace, ID, {
    ...FIELDS,
    ...drawSample(claimIds(claimsOf(workspace, ON), CLAIM_KINDS), FIELDS.seed, FIELDS.size),
    from: 'claims',
    kinds: [...CLAIM_KINDS],
    ...headNow(commits),
  });

const later: Command = (workspace) =>
  editCoverage(workspace, [{ population: NURSES, source: SOURCES[0] ?? SWG }], { state: 'absent' });

/** How the one sample of the record stands, as it is or with something of it changed. */
function standing({ commits, workspace }: Told, change: Partial<Sample> = {}): SampleStanding | null {
  const sample = workspace.samples.get(ID);
  if (sample === undefined) return null;
  return redrawSamples([{ ...sample, ...change }], commits, ON)[0]?.standing ?? null;
}

describe('a sample of claims', () => {
  const told = tell([...claims, drawn, later]);
  const { drawn: items = [], digest = '' } = told.workspace.samples.get(ID) ?? {};
  const [first = { position: 0, id: '' }, second = first] = items;

  test('is drawn again from the record as it was, whatever came later', () => {
    expect(items).toHaveLength(2);
    expect(standing(told)).toBe('same');
  });

  test('with other items, in another order, of another seed, size or total is not what its seed draws', () => {
    const other = redrawSamples([...told.workspace.samples.values()], told.commits, ON)[0]?.ids ?? [];
    const left = other.findIndex((id) => id !== first.id && id !== second.id);
    const swapped = [first, { position: left + 1, id: other[left] ?? '' }];
    for (const change of [
      { drawn: swapped },
      { drawn: [second, first] },
      { drawn: [first] },
      { seed: 'another' },
      { size: 3 },
      { total: 5 },
    ])
      expect(standing(told, change), JSON.stringify(change)).toBe('other_draw');
  });

  test('of other claims than there were is told by its digest', () => {
    expect(standing(told, { digest: digest.replace(/^./, (sign) => (sign === '0' ? '1' : '0')) })).toBe('other_list');
    expect(standing(told, { kinds: ['answer'] })).toBe('other_list');
  });

  test('that was drawn by an older Telltale is drawn again from where its one line is', () => {
    const { head, commits, reach } = headOfBefore(told.commits.slice(0, claims.length));
    expect(standing(told, { head, commits, reach })).toBe('same');
    expect(standing(told, { head, commits: commits - 1, reach })).toBe('other_record');
  });

  test('that names other lines of the ledger cannot be drawn again; it must still fit its seed', () => {
    const before = tell([(workspace) => addPopulation(workspace, NURSES, { name: 'Nurses' })], BEN).commits;
    const moved = { ...told, commits: [...before, ...told.commits] };
    expect(standing(moved)).toBe('other_record');
    expect(standing(moved, { drawn: [second, first] })).toBe('does_not_fit');
  });
});

describe('a sample of a list', () => {
  const draw = drawSample(LIST, FIELDS.seed, 5);
  const told = tell([
    (workspace) =>
      recordSample(workspace, ID, { ...FIELDS, ...draw, kinds: [], size: 5, from: 'list', ...headNow([]) }),
  ]);
  const [a = { position: 0, id: '' }, b = a, ...rest] = draw.drawn;

  test('needs its list, and fits its seed with and without ids', () => {
    expect(standing(told)).toBe('list_needed');
    expect(standing(told, { drawn: draw.drawn.map(({ position }) => ({ position, id: '' })) })).toBe('list_needed');
    expect(standing(told, { drawn: [{ ...a, id: 'x'.repeat(LONGEST_KEPT_ID) }, b, ...rest] })).toBe('list_needed');
  });

  test('is caught where no list could give it', () => {
    for (const items of [
      [b, a, ...rest],
      [a, b],
      [a, a, ...rest],
      [{ ...a, position: b.position }, { ...b, position: a.position }, ...rest],
      [{ ...a, position: 31 }, b, ...rest],
    ])
      expect(standing(told, { drawn: items }), JSON.stringify(items)).toBe('does_not_fit');
  });

  test('of every item of the list has the digest of these', () => {
    const whole = { ...drawSample(LIST, FIELDS.seed, 30), size: 30 };
    expect(standing(told, whole)).toBe('list_needed');
    expect(standing(told, { ...whole, digest: draw.digest.replace(/^./, (sign) => (sign === '0' ? '1' : '0')) })).toBe(
      'does_not_fit',
    );
  });
});
