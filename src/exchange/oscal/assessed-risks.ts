/** The risks of a snapshot, once: results and plan of action list the same ones. */
import { gapsOfSnapshot } from '#/exchange/export-gaps.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import type { OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import type { OscalObject } from '#/exchange/oscal/oscal-text.ts';
import { riskOfAction, riskOfGap, riskOfLimit } from '#/exchange/oscal/risks.ts';
import type { ActionId } from '#/domain/ids.ts';
import type { Action } from '#/domain/workspace/entities.ts';

export interface AssessedRisks {
  readonly risks: readonly OscalObject[];
  /** UUIDs of the risks of each item of the checklist. */
  readonly byItem: ReadonlyMap<string, readonly string[]>;
  /** UUIDs of the risks that each action works on. */
  readonly byAction: ReadonlyMap<ActionId, readonly string[]>;
  /** By id; dropped ones are no part of any plan. */
  readonly actions: readonly Action[];
}

export function assessedRisks(snapshot: ExportSnapshot, ids: OscalIds): AssessedRisks {
  const gaps = gapsOfSnapshot(snapshot);
  const byAction = new Map<ActionId, string[]>();
  const byItem = new Map<string, string[]>();
  for (const { gap, actions } of gaps) {
    const uuid = ids('gap', gap.key);
    const items = gap.criteria.flatMap((criterion) => snapshot.catalog.checklist.criteria.get(criterion)?.item ?? []);
    for (const item of new Set(items)) add(byItem, item, uuid);
    for (const { id } of actions) add(byAction, id, uuid);
  }
  const actions = [...snapshot.workspace.actions.values()]
    .filter(({ status }) => status !== 'dropped')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const alone = actions.filter(({ id }) => !byAction.has(id));
  for (const { id } of alone) add(byAction, id, ids('action-risk', id));
  const decisions = [...snapshot.workspace.limits.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    risks: [
      ...gaps.map((gap) => riskOfGap(gap, snapshot, ids)),
      ...decisions.flatMap((decision) => riskOfLimit(decision, snapshot, ids)),
      ...alone.map((action) => riskOfAction(action, snapshot, ids)),
    ],
    byItem,
    byAction,
    actions,
  };
}

function add<Key>(map: Map<Key, string[]>, key: Key, value: string): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
}
