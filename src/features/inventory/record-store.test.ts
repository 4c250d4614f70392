import { expect, test, vi } from 'vitest';

import { asPopulationId, asSourceId } from '#/features/inventory/cell-address.ts';
import { coveredShares } from '#/features/inventory/covered-share.ts';
import { createRecordStore, WHOLE, type Records } from '#/features/inventory/record-store.ts';
import { fold } from '#/domain/ledger/fold.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { addPopulation, removePopulations } from '#/domain/workspace/commands/population-commands.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { Result } from '#/domain/result.ts';

const A = asPopulationId('a');
const B = asPopulationId('b');
const S = asSourceId('s');

/** Only the operations of a commit matter to the fold. */
function after(workspace: Workspace, made: Result<CommitDraft, unknown>): Workspace {
  if (!made.ok) throw new Error('refused');
  return fold([{ ...made.value } as never], workspace);
}

function aWorkspace(): Workspace {
  let workspace = after(emptyWorkspace(), addPopulation(emptyWorkspace(), A, { name: 'A', devices: [100, 100] }));
  workspace = after(workspace, addPopulation(workspace, B, { name: 'B', devices: [200, 400] }));
  return after(workspace, addSource(workspace, S, { name: 'S' }));
}

/** Scores that never change: here only the records speak. */
const scores = { populations: new Map(), organisation: null } as unknown as Records['scores'];

test('an edit tells the row it touched at once, the totals once after the frame, and no other row', () => {
  const workspace = aWorkspace();
  const frames: (() => void)[] = [];
  const store = createRecordStore({ workspace, scores }, (work) => frames.push(work));
  const [a, b, whole] = [vi.fn(), vi.fn(), vi.fn()];
  store.subscribeTo(A)(a);
  store.subscribeTo(B)(b);
  store.subscribeTo(WHOLE)(whole);
  const cell = [{ population: A, source: S }];
  const edited = after(workspace, editCoverage(workspace, cell, { state: 'present' }));
  store.set({ workspace: edited, scores });
  expect([a, b, whole].map((each) => each.mock.calls.length)).toEqual([1, 0, 0]);
  store.set({ workspace: after(edited, editCoverage(edited, cell, { state: 'absent' })), scores });
  for (const frame of frames) frame();
  expect([a, b, whole].map((each) => each.mock.calls.length)).toEqual([2, 0, 1]);
});

test('a change to a source tells every row, for its retention is in all of them', () => {
  const workspace = aWorkspace();
  const store = createRecordStore({ workspace, scores }, (work) => work());
  const b = vi.fn();
  store.subscribeTo(B)(b);
  store.set({ workspace: after(workspace, addSource(workspace, asSourceId('t'), { name: 'T' })), scores });
  expect(b).toHaveBeenCalledOnce();
});

const catalog = bundledCatalog();
let earlier: ScoredWorkspace | undefined;

/** Scored step by step, as on screen, so that what did not change keeps its score. */
function sharesOf(workspace: Workspace) {
  earlier = scoreWorkspace(workspace, catalog, ON, earlier);
  return coveredShares({ workspace, scores: earlier });
}

test('a source reaches its share of all devices; what nobody filled in may be any', () => {
  let workspace = aWorkspace();
  expect(sharesOf(workspace).get(S)).toEqual([0, 1]);
  workspace = after(
    workspace,
    editCoverage(workspace, [{ population: A, source: S }], { state: 'partial', share: [0.5, 0.5] }),
  );
  expect(sharesOf(workspace).get(S)).toEqual([50 / 400, 350 / 400]);
  workspace = after(workspace, editCoverage(workspace, [{ population: B, source: S }], { state: 'absent' }));
  expect(sharesOf(workspace).get(S)).toEqual([50 / 400, 50 / 400]);
});

test('summing up only beside an edit gives what summing up everything gives', () => {
  const ids = Array.from({ length: 100 }, (_, at) => asPopulationId(`p${at}`));
  let workspace = after(emptyWorkspace(), addSource(emptyWorkspace(), S, { name: 'S' }));
  for (const id of ids) workspace = after(workspace, addPopulation(workspace, id, { name: id, devices: [10, 10] }));
  sharesOf(workspace);
  for (const id of [ids[99], ids[0], ids[40]]) {
    const cells = [{ population: id ?? A, source: S }];
    workspace = after(workspace, editCoverage(workspace, cells, { state: 'present', share: [1, 1] }));
    const inSteps = sharesOf(workspace).get(S);
    expect(inSteps).toEqual(coveredShares({ workspace, scores: scoreWorkspace(workspace, catalog, ON) }).get(S));
  }
  // Two edits between two looks, and one population fewer, so that all others move up a place.
  workspace = after(workspace, removePopulations(workspace, [ids[0] ?? A]));
  workspace = after(workspace, editCoverage(workspace, [{ population: ids[50] ?? A, source: S }], { state: 'absent' }));
  expect(sharesOf(workspace).get(S)).toEqual([2 / 99, 98 / 99]);
});
