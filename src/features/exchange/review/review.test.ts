/** What a person chose over what was proposed, on a small record and a file that speaks of it. */
import { expect, it } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import { exactly } from '#/domain/range.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import { planIntake } from '#/domain/intake/plan-intake.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { editCoverage, type CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import { addPopulation, editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import { changeRows } from '#/features/exchange/review/change-rows.ts';
import { keepingOwn } from '#/features/exchange/review/keep-own.ts';
import { matchesOf } from '#/features/exchange/review/matches-of.ts';
import { tickedOf, withWhatTheyRequire } from '#/features/exchange/review/ticks.ts';

const NURSES = 'nurses' as PopulationId;
const INTUNE = 'intune' as SourceId;

const made = addPopulation(emptyWorkspace(), NURSES, { name: 'Nurses', devices: exactly(10) });
if (!made.ok) throw new Error('a population with a name');
const workspace = applyCommit(emptyWorkspace(), made.value);

const incoming: Incoming = {
  origin: 'sheet.csv',
  completeness: { kind: 'partial' },
  populations: [
    { key: 'a', fields: { name: 'Nurses', devices: exactly(12) } },
    { key: 'b', fields: { name: 'Doctors', platform: 'ios', devices: exactly(3) } },
  ],
  sources: [{ key: 's', id: 'intune' as SourceId, fields: { name: 'Intune', family: 'mdm' } }],
  coverage: [{ population: 'b', source: 's', patch: { state: 'present' } }],
  families: [],
};

const nothing = { populations: new Map<string, string>(), sources: new Map<string, string>() };

function planFor(chosen = nothing) {
  const plan = planIntake(workspace, incoming, matchesOf(workspace, incoming, chosen));
  if (!plan.ok) throw new Error(plan.error.kind);
  return plan.value;
}

function idOf(name: string): string {
  const change = planFor().changes.find((one) => one.name === name);
  if (change === undefined) throw new Error(`no change of ${name}`);
  return change.id;
}

it('takes a choice over a proposal, and forgets a choice of a record that is gone', () => {
  const chosen = {
    ...nothing,
    populations: new Map([
      ['a', 'new'],
      ['b', 'no-longer-here'],
    ]),
  };
  const { populations } = matchesOf(workspace, incoming, chosen);
  expect(populations.get('a')).toEqual({ to: 'new', why: 'chosen' });
  expect(populations.get('b')).toMatchObject({ to: 'new', why: 'nothing_alike' });
});

it('ticks nothing whose population or source is not ticked', () => {
  const cell = planFor().changes.find(({ collection }) => collection === 'coverage');
  const all = tickedOf(planFor(), new Map());
  expect(all.has(cell?.id ?? '')).toBe(true);
  const without = tickedOf(planFor(), new Map([[idOf('Doctors'), false]]));
  expect(without.has(cell?.id ?? '')).toBe(false);
});

it('ticks what a cell belongs to along with it', () => {
  const cell = planFor().changes.find(({ collection }) => collection === 'coverage');
  const ids = withWhatTheyRequire(planFor(), [cell?.id ?? '']);
  expect(ids).toEqual(expect.arrayContaining([idOf('Doctors'), idOf('Intune')]));
});

it('says of a known population only what changes', () => {
  const row = changeRows(planFor()).find(({ name }) => name === 'Nurses');
  expect(row).toMatchObject({
    kind: 'changed',
    thing: 'Population',
    fields: [{ label: 'Devices', from: '10', to: '12' }],
  });
});

it('leaves a population the name it has here when an export calls its group otherwise', () => {
  const chosen = {
    ...nothing,
    populations: new Map<string, string>([
      ['a', 'new'],
      ['b', NURSES],
    ]),
  };
  const kept = keepingOwn(workspace, incoming, matchesOf(workspace, incoming, chosen));
  expect(kept.populations.map(({ fields }) => fields.name)).toEqual(['Nurses', undefined]);
});

const AN_IMPORT = {
  state: 'partial',
  share: exactly(0.9),
  quality: { timeliness: [1, 1] },
  evidenceDate: '2026-10-01' as IsoDate,
  note: '9 of 10 devices are enrolled. On 2026-10-01, 80 % had checked in within 7 days and 90 % within 30.',
} as const;

/** What the export of a later month is taken in as, where the cell is `here`. */
function nextMonth(here: CoveragePatch, on = '2026-11-01') {
  let record = workspace;
  for (const command of [
    () => addSource(record, INTUNE, { name: 'Intune', family: 'mdm' }),
    () => editPopulation(record, NURSES, { seenOn: '2026-10-01' as IsoDate }),
    () => editCoverage(record, [{ population: NURSES, source: INTUNE }], here),
  ]) {
    const draft = command();
    if (draft.ok) record = applyCommit(record, draft.value);
  }
  const device: Incoming = {
    ...incoming,
    populations: [{ key: 'a', id: NURSES, fields: { devices: exactly(12), seenOn: on as IsoDate } }],
    sources: [{ key: 's', id: INTUNE, fields: {} }],
    coverage: [
      {
        population: 'a',
        source: 's',
        patch: {
          state: 'present',
          share: exactly(1),
          quality: { timeliness: [2, 2] },
          evidenceDate: on as IsoDate,
          note: '12 of 12 devices are enrolled.',
        },
      },
    ],
  };
  const matches = matchesOf(record, device, nothing);
  const plan = planIntake(record, keepingOwn(record, device, matches), matches);
  if (!plan.ok) throw new Error(plan.error.kind);
  const ticked = tickedOf(plan.value, new Map());
  return plan.value.changes
    .filter(({ kind }) => kind !== 'same')
    .map(({ id, collection, kind, fields }) => [collection, kind, fields.map(({ field }) => field), ticked.has(id)]);
}

it('what an earlier import said of a cell is brought up to date', () => {
  expect(nextMonth(AN_IMPORT)).toEqual([
    ['populations', 'changed', ['devices', 'seenOn'], true],
    ['coverage', 'changed', ['state', 'share', 'evidenceDate', 'note', 'quality.timeliness'], true],
  ]);
});

it('a share or a state that people set since is held: proposed, and not ticked', () => {
  for (const own of [{ share: exactly(0.6) }, { state: 'planned' } as const])
    expect(nextMonth({ ...AN_IMPORT, ...own })[1]).toMatchObject(['coverage', 'held', {}, false]);
  expect(nextMonth({ state: 'present', share: exactly(0.8) })[1]).toMatchObject(['coverage', 'held', {}, false]);
});

it('a grade and a note that people gave a cell stay, while its share is brought up to date', () => {
  expect(nextMonth({ ...AN_IMPORT, quality: { timeliness: [4, 4] } })[1]).toEqual([
    'coverage',
    'changed',
    ['state', 'share', 'evidenceDate', 'note'],
    true,
  ]);
  expect(nextMonth({ ...AN_IMPORT, note: `${AN_IMPORT.note} Switched off at night.` })[1]).toEqual([
    'coverage',
    'changed',
    ['state', 'share', 'evidenceDate', 'quality.timeliness'],
    true,
  ]);
});

it('an export that is older than the record sets nothing back unless somebody asks for it', () => {
  expect(nextMonth(AN_IMPORT, '2026-09-01')).toMatchObject([
    ['populations', 'held', ['devices', 'seenOn'], false],
    ['coverage', 'held', {}, false],
  ]);
});

it('a note that somebody wrote of a cell stays; one that an earlier import wrote is brought up to date', () => {
  const device: Incoming = {
    ...incoming,
    populations: [{ key: 'a', id: NURSES, fields: {} }],
    sources: [{ key: 's', id: INTUNE, fields: {} }],
    coverage: [{ population: 'a', source: 's', patch: { state: 'present', note: '12 of 12 devices are enrolled.' } }],
  };
  const noteAfter = (note: string) => {
    let here = workspace;
    for (const command of [
      () => addSource(here, INTUNE, { name: 'Intune', family: 'mdm' }),
      () => editCoverage(here, [{ population: NURSES, source: INTUNE }], { state: 'present', note }),
    ]) {
      const draft = command();
      if (draft.ok) here = applyCommit(here, draft.value);
    }
    return keepingOwn(here, device, matchesOf(here, device, nothing)).coverage[0]?.patch.note;
  };
  expect(noteAfter('Asked Priya; contract ends in May')).toBeUndefined();
  expect(
    noteAfter('9 of 10 devices are enrolled. On 2026-10-01, 80 % had checked in within 7 days and 90 % within 30.'),
  ).toBe('12 of 12 devices are enrolled.');
  expect(noteAfter('1 of 1 device is enrolled.')).toBe('12 of 12 devices are enrolled.');
  expect(noteAfter('')).toBe('12 of 12 devices are enrolled.');
});
