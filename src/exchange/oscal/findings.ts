/** The verdict on each item of the checklist, over all populations in scope. */
import type { ChecklistItem } from '#/domain/catalog/catalog.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { points } from '#/exchange/oscal/definitions.ts';
import type { OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import { filled, oneLine, ownProp, type OscalObject } from '#/exchange/oscal/oscal-text.ts';

/** `d1` and `d1_obj`: how a document names an item of the checklist and what is to be shown of it. */
export function controlId(item: string): string {
  return item.toLowerCase();
}

export function objectiveId(item: string): string {
  return `${controlId(item)}_obj`;
}

/** `risks`: the UUIDs of the risks of an item. */
export function findingsOf(
  snapshot: ExportSnapshot,
  ids: OscalIds,
  risks: ReadonlyMap<string, readonly string[]>,
): readonly OscalObject[] {
  return snapshot.catalog.checklist.items.flatMap((item) => {
    const criteria = item.criteria.flatMap(({ id }) => snapshot.score.organisation.criteria.get(id) ?? []);
    return criteria.length === 0 ? [] : [findingOf(snapshot, item, criteria, ids, risks.get(item.id) ?? [])];
  });
}

function findingOf(
  { score }: ExportSnapshot,
  item: ChecklistItem,
  criteria: readonly CriterionScore[],
  ids: OscalIds,
  risks: readonly string[],
): OscalObject {
  const { state, reason } = verdictOf(criteria);
  const summary = criteria.map(({ criterion, value }) => `${criterion} ${ANSWER_LABELS[value]}`).join(', ');
  return filled({
    uuid: ids('finding', item.id),
    title: oneLine(`${item.id} ${item.title}`, item.id),
    description: `${summary}.`,
    props: criteria.flatMap(({ criterion, value, score: range }) => [
      ...ownProp(`criterion-${criterion}`, value),
      ...ownProp(`score-low-${criterion}`, range && points(range[0])),
      ...ownProp(`score-high-${criterion}`, range && points(range[1])),
    ]),
    target: {
      type: 'objective-id',
      'target-id': objectiveId(item.id),
      status: { state, reason, remarks: summary },
    },
    'related-observations': [...score.populations.values()]
      .filter((population) => item.criteria.some(({ id }) => population.criteria.has(id)))
      .map(({ population }) => ({ 'observation-uuid': ids('item', item.id, population.id) })),
    'related-risks': risks.map((uuid) => ({ 'risk-uuid': uuid })),
  });
}

/** OSCAL knows two states: whatever is unknown or met in part is not satisfied, for another reason than a failure. */
function verdictOf(criteria: readonly CriterionScore[]): { readonly state: string; readonly reason: string } {
  const applicable = criteria.filter(({ value }) => value !== 'not_applicable');
  if (applicable.length === 0) return { state: 'satisfied', reason: 'other' };
  if (applicable.every(({ value }) => value === 'met')) return { state: 'satisfied', reason: 'pass' };
  const isFailure = applicable.every(({ value }) => value === 'not_met');
  return { state: 'not-satisfied', reason: isFailure ? 'fail' : 'other' };
}
