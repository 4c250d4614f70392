import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { isOpen } from '#/domain/workspace/action-dependencies.ts';
import { gainsOf } from '#/features/mitigations/gain-of-actions.ts';
import { parseIsoDate } from '#/domain/dates.ts';
import type { ActorId, EvidenceId } from '#/domain/ids.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { changesRecord } from '#/domain/workspace/action-changes.ts';
import { completeAction } from '#/domain/workspace/commands/complete-action.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';

const sample = parseBackup(
  readFileSync(new URL('../../../public/data/samples/meridian-health.telltale.jsonl', import.meta.url), 'utf8'),
);

test('the gain of an action is what the score moves by when it is completed with evidence of that day', () => {
  if (!sample.ok) throw new Error('The bundled sample does not parse.');
  const record = fold(sample.value.commits);
  const moved: Action = {
    ...(initialRecord('actions', 'moved') as unknown as Action),
    modes: [{ population: 'mail-only-androids', mode: 'byod_wp' }],
  };
  const workspace = { ...record, actions: new Map(record.actions).set(moved.id, moved) };
  const catalog = bundledCatalog();
  const on = parseIsoDate('2026-11-20');
  if (on === null) throw new Error('not a day');
  const score = scoreWorkspace(workspace, catalog, on);
  const gains = gainsOf(workspace, catalog, on, score);
  const withChanges = [...workspace.actions.values()].filter((action) => isOpen(action) && changesRecord(action));
  expect(withChanges.length).toBeGreaterThan(3);
  expect(gains.of(moved.id)?.upper).not.toBe(0);
  for (const action of withChanges) {
    const draft = completeAction(workspace, action.id, on, {
      kind: 'new',
      id: 'seen-today' as EvidenceId,
      fields: { title: 'Seen today', date: on },
    });
    if (!draft.ok) throw new Error(draft.error.kind);
    const { commit } = sealCommit(draft.value, EMPTY_HEAD, 'tester' as ActorId, Date.UTC(2027, 0, 1));
    const after = scoreWorkspace(fold([commit], workspace), catalog, on).organisation.visibility;
    const gain = gains.of(action.id);
    expect(gain?.proven).toBeCloseTo((after?.[0] ?? 0) - (score.organisation.visibility?.[0] ?? 0), 9);
    expect(gain?.upper).toBeCloseTo((after?.[1] ?? 0) - (score.organisation.visibility?.[1] ?? 0), 9);
  }
});
