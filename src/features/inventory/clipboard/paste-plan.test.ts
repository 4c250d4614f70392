import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { coverageAddresses } from '#/features/inventory/cell-address.ts';
import { textsOf } from '#/features/inventory/clipboard/cell-text.ts';
import { copiedAs, keepCopied, type CopiedArea } from '#/features/inventory/clipboard/copied-area.ts';
import { NOTHING_HELD, planFill } from '#/features/inventory/clipboard/fill.ts';
import { planPaste, withoutAdded, type PasteTarget } from '#/features/inventory/clipboard/paste-plan.ts';
import { NOTHING_SHOWN, recordCoverage, recordPaste } from '#/features/inventory/clipboard/record-landings.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { ANNA } from '#/domain/ledger/told.fixture.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import { aWorkspace, populationId } from '#/domain/scoring/workspace-builder.fixture.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { newId } from '#/state/new-id.ts';

const catalog = bundledCatalog();

let ids = 0;
const nextId = () => populationId(`new${ids++}`);

function wholeOf(workspace: Workspace, columns: readonly string[]): PasteTarget {
  const rows = [...workspace.populations.keys()];
  return { rows, columns, selectedRows: 1, selectedColumns: 1 };
}

function times(size: number, selected: number): number {
  return selected > size && selected % size === 0 ? selected / size : 1;
}

test('every text of a block lands once or is refused once, whatever it says', () => {
  const block = fc.array(fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(
      workspaceArbitrary,
      block,
      fc.nat({ max: 6 }),
      fc.nat({ max: 6 }),
      (workspace, texts, rows, columns) => {
        const all = ['$name', '$score', '$devices', ...workspace.sources.keys()];
        const target = { ...wholeOf(workspace, all), selectedRows: rows, selectedColumns: columns };
        const { accepted, refused, passedOver } = planPaste(workspace, texts, target, nextId);
        const [height, width] = [texts.length, Math.max(...texts.map((row) => row.length))];
        // Empty texts below the last population say nothing.
        const lines = height * times(height, rows);
        let cells = 0;
        for (let line = 0; line < lines; line++) {
          const own = texts[line % height] ?? [];
          const says = line < target.rows.length ? own : own.filter((text) => text.trim() !== '');
          cells += says.length * times(width, columns);
        }
        expect(accepted.length + refused.length + passedOver).toBe(cells);
      },
    ),
  );
});

test('what is copied and pasted back in place changes nothing', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const columns = ['$devices', '$mode', '$path', '$sensitivity', ...workspace.sources.keys()];
      const target = wholeOf(workspace, columns);
      const texts = textsOf(workspace, scoreWorkspace(workspace, catalog, ON), target);
      const { accepted, refused } = planPaste(workspace, texts, target, nextId);
      expect(refused).toEqual([]);
      // Not even that somebody looked at a cell that nobody touched.
      expect(recordPaste(workspace, { accepted, added: [] })).toEqual({ ok: false, error: { kind: 'no_change' } });
    }),
    { numRuns: 60 },
  );
});

const small = aWorkspace({
  populations: [
    { id: 'p1', name: 'One' },
    { id: 'p2', name: 'Two' },
  ],
  sources: [
    { id: 's1', name: 'Gateway', family: 'proxy' },
    { id: 's2', name: 'Directory', family: 'identity' },
  ],
  cells: [
    {
      population: 'p1',
      source: 's1',
      state: 'partial',
      share: [0.6, 0.6],
      deviceSet: 'office',
      note: 'seen',
      evidenceDate: ON,
    },
  ],
});

test('what is emptied or filled with nothing leaves alone what nobody touched; the state alone says somebody looked', () => {
  const emptied = (rows: readonly string[], columns: readonly string[]) =>
    recordCoverage(
      small,
      coverageAddresses(
        small,
        rows.flatMap((row) => columns.map((column) => ({ row, column }))),
      ).map(({ population, source }) => ({ population, source, patch: NOTHING_SHOWN })),
      'Cut',
    );
  expect(emptied(['p2'], ['s1', 's2'])).toEqual({ ok: false, error: { kind: 'no_change' } });
  const one = emptied(['p1', 'p2'], ['s1', 's2']);
  if (!one.ok) throw new Error(one.error.kind);
  expect(one.value.ops.map(({ at }) => at[2])).toEqual(['state', 'share']);
  const below = planFill(small, { rows: ['p1'], columns: ['s2'] }, { rows: ['p2'], columns: ['s2'] });
  expect(recordCoverage(small, below, 'Filled')).toEqual({ ok: false, error: { kind: 'no_change' } });
  const looked = coverageAddresses(small, [{ row: 'p2', column: 's2' }]);
  expect(editCoverage(small, looked, { state: 'unknown' })).toMatchObject({ ok: true });
});

test('one text goes to all that is selected; what lies beyond the edge or is worked out says why', () => {
  const target = { ...wholeOf(small, ['$score']), selectedRows: 2, selectedColumns: 1 };
  expect(planPaste(small, [['90 %', 'maybe']], { ...target, columns: ['s1'] }, nextId)).toMatchObject({
    accepted: [{ population: 'p1' }, { population: 'p2' }],
    refused: [{ reason: 'It would land beyond the last column.' }, {}],
  });
  expect(planPaste(small, [['1']], target, nextId).refused[0]?.reason).toBe(
    'This column is worked out and takes nothing.',
  );
});

test('a row pasted with its score beside it takes the rest', () => {
  const target = wholeOf(small, ['$name', '$score', 's1']);
  const plan = planPaste(small, [['One', '45–56', 'Absent']], target, nextId);
  expect(plan).toMatchObject({ refused: [], passedOver: 1 });
  expect(plan.accepted).toHaveLength(2);
});

test('rows below the last population become new ones, in one change: what they hold is theirs', () => {
  const target: PasteTarget = { rows: ['p2'], columns: ['$name', '$mode', 's1'], selectedRows: 1, selectedColumns: 1 };
  const block = [
    ['Two', '', ''],
    ['Kiosks', 'Android Dedicated', 'Present 80 %'],
    ['', '', 'Absent'],
    ['', '', ''],
    ['', 'not a mode', ''],
  ];
  const plan = planPaste(small, block, target, nextId);
  expect(plan.added.map(({ name }) => name)).toEqual(['Kiosks', 'New population 1']);
  const recorded = recordPaste(small, plan);
  if (!recorded.ok) throw new Error(recorded.error.kind);
  expect(recorded.value.label).toMatch(/and added 2 populations$/);
  const after = applyCommit(small, sealCommit(recorded.value, EMPTY_HEAD, ANNA, 0).commit);
  const [kiosks, unnamed] = populationsInOrder(after).slice(-2);
  expect(kiosks).toMatchObject({ name: 'Kiosks', platform: 'android', mode: 'dedicated' });
  expect(unnamed).toMatchObject({ name: 'New population 1', mode: 'unknown' });
  const stateOf = (id = populationId('')) => after.coverage.get(id)?.get('s1' as never);
  expect(stateOf(kiosks?.id)).toMatchObject({ state: 'present', share: [0.8, 0.8] });
  expect(stateOf(unnamed?.id)).toMatchObject({ state: 'absent' });
  expect(new Set(withoutAdded(plan).accepted.map(({ population }) => population))).toEqual(new Set(['p2']));
});

test('filling down carries the whole cell; to another family not what only its own can mean', () => {
  const filled = recordCoverage(
    small,
    planFill(small, { rows: ['p1'], columns: ['s1'] }, { rows: ['p2'], columns: ['s1', 's2'] }),
    'Filled',
  );
  if (!filled.ok) throw new Error(filled.error.kind);
  expect(filled.value.label).toBe('Filled 2 cells');
  const after = applyCommit(small, sealCommit(filled.value, EMPTY_HEAD, ANNA, 0).commit);
  const [same, other] = [...(after.coverage.get([...small.populations.keys()][1] as never)?.values() ?? [])];
  expect(same).toMatchObject({
    state: 'partial',
    share: [0.6, 0.6],
    deviceSet: 'office',
    note: 'seen',
    evidenceDate: ON,
  });
  expect(other).toMatchObject({ state: 'partial', share: [0.6, 0.6], deviceSet: null, note: 'seen' });
});

function cellsOf(workspace: Workspace, id: string) {
  return workspace.coverage.get(populationId(id));
}

test('what was copied here is pasted whole, even once it was cut; the same text from elsewhere says only what it says', () => {
  const area = { rows: ['p1'], columns: ['s1'] };
  const plain = 'Partial 60 %';
  const here = newId('workspace');
  keepCopied(here, plain, { area, workspace: small });
  const cut = recordCoverage(
    small,
    coverageAddresses(small, [{ row: 'p1', column: 's1' }]).map(({ population, source }) => ({
      population,
      source,
      patch: NOTHING_HELD,
    })),
    'Cut',
  );
  if (!cut.ok) throw new Error(cut.error.kind);
  const without = applyCommit(small, sealCommit(cut.value, EMPTY_HEAD, ANNA, 0).commit);
  expect(cellsOf(without, 'p1')?.values().next().value).toMatchObject({
    note: '',
    deviceSet: null,
    evidenceDate: null,
  });

  const pasted = (copied: CopiedArea | null) => {
    const target = { rows: ['p2'], columns: ['s1', 's2'], selectedRows: 1, selectedColumns: 2 };
    const recorded = recordPaste(without, planPaste(without, [[plain]], target, nextId, copied));
    if (!recorded.ok) throw new Error(recorded.error.kind);
    const after = applyCommit(without, sealCommit(recorded.value, EMPTY_HEAD, ANNA, 0).commit);
    return [...(cellsOf(after, 'p2')?.values() ?? [])];
  };
  const whole = { state: 'partial', share: [0.6, 0.6], note: 'seen', evidenceDate: ON };
  expect(pasted(copiedAs(here, plain))).toMatchObject([
    { ...whole, deviceSet: 'office' },
    { ...whole, deviceSet: null },
  ]);
  expect(copiedAs(newId('workspace'), plain)).toBeNull();
  expect(pasted(copiedAs(here, 'Partial 60 %\tAbsent'))).toMatchObject([
    { state: 'partial', note: '', evidenceDate: null },
    { state: 'partial', note: '', evidenceDate: null },
  ]);
});
