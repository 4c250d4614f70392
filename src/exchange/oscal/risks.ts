/** Gaps, accepted limits, and actions that no open gap calls for, as risks. */
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import { termOf } from '#/domain/planning/term.ts';
import { coverageOf, populationsInOrder } from '#/domain/workspace/read.ts';
import type { Acceptance, Action, LimitDecision } from '#/domain/workspace/entities.ts';
import { LIMIT_DECISION_LABELS, PRIORITY_LABELS } from '#/domain/workspace/labels.ts';
import type { ExportGap } from '#/exchange/export-gaps.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { points } from '#/exchange/oscal/definitions.ts';
import type { OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import { filled, instantOf, oneLine, ownProp, type OscalObject } from '#/exchange/oscal/oscal-text.ts';
import { remediationOf } from '#/exchange/oscal/remediations.ts';

const ATTACK = 'https://attack.mitre.org';
const STATEMENT =
  'Commands or data that are relayed through a popular web service may leave no trace that can be tied to an app, a user and a device.';

export function riskOfGap({ gap, accepted, actions }: ExportGap, snapshot: ExportSnapshot, ids: OscalIds): OscalObject {
  const uuid = ids('gap', gap.key);
  const holds = accepted !== null && accepted.term !== 'expired';
  const isTakenUp = actions.some(({ status }) => status !== 'proposed');
  const dues = actions.flatMap(({ due }) => due ?? []).toSorted();
  const deadline = holds ? accepted.acceptance.expires : dues[0];
  return filled({
    uuid,
    title: oneLine(gap.title, gap.key),
    description: gap.reason,
    statement: STATEMENT,
    props: [
      ...ownProp('gap-key', gap.key),
      ...ownProp('gap-kind', gap.kind),
      ...ownProp('gap-cause', gap.cause),
      ...ownProp('organisation-points', gap.size === 0 ? null : points(gap.size)),
      ...ownProp('readiness-points', gap.readiness === 0 ? null : points(gap.readiness)),
      ...ownProp('points-are', gap.certain ? 'exact' : 'at-most'),
    ],
    status: holds ? 'deviation-approved' : isTakenUp ? 'remediating' : 'open',
    'threat-ids': threatIds(snapshot),
    deadline: deadline ? instantOf(deadline) : null,
    remediations: [
      {
        uuid: ids('recommendation', uuid),
        lifecycle: 'recommendation',
        title: oneLine(gap.title, gap.key),
        description: gap.closes,
      },
      ...actions.map((action) => remediationOf(action, uuid, ids)),
    ],
    'risk-log': accepted === null ? null : { entries: [acceptanceEntry(accepted.acceptance, snapshot, ids)] },
    'related-observations': observationsOfGap(gap, snapshot, ids),
  });
}

/** A decision to leave a structural limit as it is, or to make up for it. */
export function riskOfLimit(decision: LimitDecision, snapshot: ExportSnapshot, ids: OscalIds): readonly OscalObject[] {
  const { workspace, catalog, on } = snapshot;
  const limit = catalog.observability.limits.find(({ id }) => id === decision.limit);
  const population = workspace.populations.get(decision.population);
  if (limit === undefined || population === undefined || decision.decision === 'undecided') return [];
  const holds = decision.decision === 'accept' && termOf(decision.expires, on) !== 'expired';
  const name = oneLine(population.name, 'an unnamed population');
  return [
    filled({
      uuid: ids('limit', decision.population, decision.limit),
      title: oneLine(`${decision.limit} on ${name}: ${limit.limit}`, decision.limit),
      description: limit.cap === '' ? limit.limit : `${limit.limit}\n\n${limit.cap}`,
      statement: STATEMENT,
      props: [
        ...ownProp('limit-id', decision.limit),
        ...ownProp('population-id', decision.population),
        ...ownProp('decision', LIMIT_DECISION_LABELS[decision.decision]),
      ],
      status: holds ? 'deviation-approved' : 'open',
      'threat-ids': threatIds(snapshot),
      deadline: decision.expires === null ? null : instantOf(decision.expires),
      'risk-log': {
        entries: [
          filled({
            uuid: ids('limit-decision', decision.population, decision.limit),
            title: LIMIT_DECISION_LABELS[decision.decision],
            description: decision.reason,
            start: instantOf(on),
            props: [...ownProp('approver', decision.approver), ...ownProp('expires', decision.expires)],
          }),
        ],
      },
    }),
  ];
}

/** An action that stands for itself: done, or set up for something that no gap of the list asks for. */
export function riskOfAction(action: Action, snapshot: ExportSnapshot, ids: OscalIds): OscalObject {
  const uuid = ids('action-risk', action.id);
  return filled({
    uuid,
    title: oneLine(action.title, 'Untitled action'),
    description: `${action.priority} ${PRIORITY_LABELS[action.priority]}${action.note === '' ? '' : `: ${action.note}`}`,
    statement: STATEMENT,
    props: [...ownProp('action-id', action.id), ...ownProp('mitigation-priority', action.priority)],
    status: action.status === 'done' ? 'closed' : action.status === 'proposed' ? 'open' : 'remediating',
    'threat-ids': threatIds(snapshot),
    deadline: action.due === null ? null : instantOf(action.due),
    remediations: [remediationOf(action, uuid, ids)],
  });
}

function threatIds({ strategy }: ExportSnapshot): readonly OscalObject[] {
  return [strategy.technique, ...strategy.subTechniques].map(({ url }) => ({ system: ATTACK, id: url, href: url }));
}

function acceptanceEntry(acceptance: Acceptance, { on }: ExportSnapshot, ids: OscalIds): OscalObject {
  const { id, reason, approver, expires, decidedOn, title } = acceptance;
  return filled({
    uuid: ids('acceptance', id),
    title: oneLine(`Accepted: ${title}`, 'Accepted'),
    description: reason,
    start: instantOf(decidedOn ?? on),
    props: [...ownProp('approver', approver), ...ownProp('expires', expires)],
    'status-change': 'deviation-approved',
  });
}

/** The cell that it is about, or the item of its criterion on every population. */
function observationsOfGap(
  { population, source, criteria: [criterion], change }: GapEntry,
  { workspace, score, catalog }: ExportSnapshot,
  ids: OscalIds,
): readonly OscalObject[] {
  if (change === null && criterion !== undefined && population === null) {
    const item = catalog.checklist.criteria.get(criterion)?.item;
    return populationsInOrder(workspace)
      .filter(({ id }) => item !== undefined && score.populations.get(id)?.criteria.has(criterion) === true)
      .map(({ id }) => ({ 'observation-uuid': ids('item', item ?? '', id) }));
  }
  if (population === null || source === null || coverageOf(workspace, population, source) === null) return [];
  if (!workspace.sources.has(source)) return [];
  return [{ 'observation-uuid': ids('coverage', population, source) }];
}
