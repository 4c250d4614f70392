/** Actions as remediations: what is planned against a risk, with its steps as tasks. */
import type { Action, Milestone } from '#/domain/workspace/entities.ts';
import type { ActionStatus } from '#/domain/workspace/record-vocabulary.ts';
import { ACTION_STATUS_LABELS, PRIORITY_LABELS } from '#/domain/workspace/labels.ts';
import type { OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import { filled, instantOf, oneLine, ownProp, type OscalObject } from '#/exchange/oscal/oscal-text.ts';

const LIFECYCLES: Readonly<Record<ActionStatus, 'recommendation' | 'planned' | 'completed'>> = {
  proposed: 'recommendation',
  approved: 'planned',
  in_progress: 'planned',
  blocked: 'planned',
  done: 'completed',
  dropped: 'recommendation',
};

/** `risk`: the UUID of the risk that it is listed under; the same action may be listed under several. */
export function remediationOf(action: Action, risk: string, ids: OscalIds): OscalObject {
  return filled({
    uuid: ids('remediation', risk, action.id),
    lifecycle: LIFECYCLES[action.status],
    title: oneLine(action.title, 'Untitled action'),
    description: action.note === '' ? PRIORITY_LABELS[action.priority] : action.note,
    props: actionProps(action),
    tasks: [
      ...action.milestones.map((step, at) => milestoneTask(step, ids('milestone', risk, action.id, String(at)))),
      ...dueTask(action, ids('due', risk, action.id)),
    ],
  });
}

export function actionProps(action: Action): readonly OscalObject[] {
  const { id, priority, status, progress, owner, approver, effortDays, costOnce, costPerYear, statusReason } = action;
  return [
    ...ownProp('action-id', id),
    ...ownProp('mitigation-priority', priority),
    ...ownProp('action-status', ACTION_STATUS_LABELS[status]),
    ...ownProp('percent-complete', progress),
    ...ownProp('owner', owner),
    ...ownProp('approver', approver),
    ...ownProp('effort-days', effortDays),
    ...ownProp('cost-once', costOnce),
    ...ownProp('cost-per-year', costPerYear),
    ...ownProp('status-reason', statusReason),
    ...ownProp('done-on', action.doneOn),
  ];
}

function milestoneTask({ name, due, done }: Milestone, uuid: string): OscalObject {
  return filled({
    uuid,
    type: 'milestone',
    title: oneLine(name, 'Milestone'),
    props: [...ownProp('done', done ? 'yes' : 'no')],
    ...(due === null ? {} : { timing: { 'on-date': { date: instantOf(due) } } }),
  });
}

function dueTask({ title, start, due, status }: Action, uuid: string): readonly OscalObject[] {
  if (due === null) return [];
  const timing =
    start === null || start > due
      ? { 'on-date': { date: instantOf(due) } }
      : { 'within-date-range': { start: instantOf(start), end: instantOf(due) } };
  return [
    {
      uuid,
      type: 'action',
      title: oneLine(title, 'Untitled action'),
      props: [...ownProp('done', status === 'done' ? 'yes' : 'no')],
      timing,
    },
  ];
}
