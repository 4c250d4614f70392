import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { isOpen } from '#/domain/workspace/action-dependencies.ts';
import { gainsOf } from '#/features/mitigations/gain-of-actions.ts';
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { ActionId, ActorId, EvidenceId } from '#/domain/ids.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { Range } from '#/domain/range.ts';
import { changesRecord } from '#/domain/workspace/action-changes.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { completeAction } from '#/domain/workspace/commands/complete-action.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';

const sample = parseBackup(
  readFileSync(new URL('../../../public/data/samples/meridian-health.telltale.jsonl', import.meta.url), 'utf8'),
);

const catalog = bundledCatalog();
const on = dayOf('2026-11-20');

function dayOf(text: string): IsoDate {
  const found = parseIsoDate(text);
  if (found === null) throw new Error('not a day');
  return found;
}

function record(): Workspace {
  if (!sample.ok) throw new Error('The bundled sample does not parse.');
  const workspace = fold(sample.value.commits);
  const moved: Action = {
    ...(initialRecord('actions', 'moved') as unknown as Action),
    modes: [{ population: 'mail-only-androids', mode: 'byod_wp' }],
  };
  return { ...workspace, actions: new Map(workspace.actions).set(moved.id, moved) };
}

/** The bounds once an action is completed with evidence of the day of evaluation. */
function completed(workspace: Workspace, action: Action): Range | null {
  const draft = completeAction(workspace, action.id, on, {
    kind: 'new',
    id: 'seen-today' as EvidenceId,
    fields: { title: 'Seen today', date: on },
  });
  if (!draft.ok) throw new Error(draft.error.kind);
  const { commit } = sealCommit(draft.value, EMPTY_HEAD, 'tester' as ActorId, Date.UTC(2027, 0, 1));
  return scoreWorkspace(fold([commit], workspace), catalog, on).organisation.visibility;
}

function expectExactGains(workspace: Workspace): void {
  const score = scoreWorkspace(workspace, catalog, on);
  const gains = gainsOf(workspace, catalog, on, score);
  const withChanges = [...workspace.actions.values()].filter((action) => isOpen(action) && changesRecord(action));
  expect(withChanges.length).toBeGreaterThan(3);
  for (const action of withChanges) {
    const after = completed(workspace, action);
    const gain = gains.of(action.id);
    expect(gain?.proven).toBeCloseTo((after?.[0] ?? 0) - (score.organisation.visibility?.[0] ?? 0), 9);
    expect(gain?.upper).toBeCloseTo((after?.[1] ?? 0) - (score.organisation.visibility?.[1] ?? 0), 9);
  }
}

test('the gain of an action is what the score moves by when it is completed with evidence of that day', () => {
  const workspace = record();
  const gains = gainsOf(workspace, catalog, on, scoreWorkspace(workspace, catalog, on));
  expect(gains.of('moved' as ActionId)?.upper).not.toBe(0);
  expectExactGains(workspace);
});

test('the day of proof that a change was planned with proves nothing: it is the day of completion that counts', () => {
  const workspace = record();
  const long = dayOf('2025-10-01');
  const actions = new Map(
    [...workspace.actions].map(([id, action]) => [
      id,
      { ...action, changes: action.changes.map((change) => ({ ...change, evidenceDate: long })) },
    ]),
  );
  expectExactGains({ ...workspace, actions });
});
