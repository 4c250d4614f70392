/** What stands behind each control in scope: the criteria of the items that touch it, and the evidence that proves them. */
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import { itemsByFamily, reachOf } from '#/domain/evidence/evidence-reach.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import type { ScopedControl } from '#/exchange/checklist-scope.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';

export interface ControlRow {
  readonly control: ScopedControl;
  /** Of the organisation; those that are not applicable are left out. */
  readonly criteria: readonly CriterionScore[];
  /** `EV-0007`, in their order. */
  readonly evidence: readonly string[];
}

export function controlRows({ controls, workspace, catalog, strategy, score }: ExportSnapshot): readonly ControlRow[] {
  if (controls.length === 0) return [];
  const families = itemsByFamily(strategy.guidance);
  const evidence = [...workspace.evidence.values()].map(({ id, supports }) => ({
    number: evidenceNumberOf(workspace, id),
    items: reachOf(supports, workspace, families).items,
  }));
  return controls.map((control) => ({
    control,
    criteria: [...catalog.checklist.criteria.values()]
      .filter(({ item }) => control.items.includes(item))
      .flatMap(({ id }) => score.organisation.criteria.get(id) ?? [])
      .filter(({ value }) => value !== 'not_applicable'),
    evidence: evidence
      .filter(({ items }) => control.items.some((item) => items.has(item)))
      .map(({ number }) => number)
      .toSorted(),
  }));
}

/** How many of the criteria have an answer. */
export function countOf({ criteria }: ControlRow, value: CriterionScore['value']): number {
  return criteria.filter((criterion) => criterion.value === value).length;
}
