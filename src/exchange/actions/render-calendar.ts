/**
 * Due dates and milestones of open actions as an iCalendar file (RFC 5545): whole days, free time, one event each. An
 * event keeps its UID from one export to the next, so that a calendar that has it already moves it.
 */
import { addDays, type IsoDate } from '#/domain/dates.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import { isOpen } from '#/domain/workspace/action-dependencies.ts';
import type { Action, Milestone } from '#/domain/workspace/entities.ts';
import { ACTION_STATUS_LABELS, PRIORITY_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { dayLine, instantText, line, textLine } from '#/exchange/actions/calendar-text.ts';

interface CalendarFile {
  readonly workspace: Pick<Workspace, 'actions' | 'settings'>;
  readonly workspaceId: WorkspaceId;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

interface CalendarEvent {
  readonly uid: string;
  readonly day: IsoDate;
  readonly summary: string;
  readonly action: Action;
}

export function renderCalendar({ workspace, workspaceId, madeAt }: CalendarFile): string {
  const events = [...workspace.actions.values()]
    .filter(isOpen)
    .flatMap((action) => eventsOf(action, workspaceId))
    .toSorted((a, b) => (`${a.day} ${a.uid}` < `${b.day} ${b.uid}` ? -1 : 1));
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', '-//Telltale//Mitigations//EN'),
    line('CALSCALE', 'GREGORIAN'),
    line('METHOD', 'PUBLISH'),
    textLine('X-WR-CALNAME', `Mitigations of ${workspace.settings.name || 'the workspace'}`),
    ...events.flatMap((event) => linesOf(event, madeAt)),
    line('END', 'VCALENDAR'),
  ].join('');
}

function eventsOf(action: Action, workspaceId: WorkspaceId): readonly CalendarEvent[] {
  const uid = (part: string) => `${action.id}.${part}@${workspaceId}.telltale`;
  const due =
    action.due === null ? [] : [{ uid: uid('due'), day: action.due, summary: `Due: ${action.title}`, action }];
  const counts = new Map<string, number>();
  const milestones = action.milestones.flatMap((milestone) => {
    const key = keyOf(milestone);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (milestone.done || milestone.due === null) return [];
    const summary = `Milestone: ${milestone.name} (${action.title})`;
    return [{ uid: uid(`milestone-${key}${count === 1 ? '' : `-${count}`}`), day: milestone.due, summary, action }];
  });
  return [...due, ...milestones];
}

/** A milestone has no id: its name tells it from the others of its action, wherever it stands among them. */
function keyOf({ name }: Milestone): string {
  let hash = 0x81_1c_9d_c5;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01_00_01_93) >>> 0;
  return hash.toString(36);
}

function linesOf({ uid, day, summary, action }: CalendarEvent, madeAt: number): readonly string[] {
  return [
    line('BEGIN', 'VEVENT'),
    line('UID', uid),
    line('DTSTAMP', instantText(madeAt)),
    dayLine('DTSTART', day),
    dayLine('DTEND', addDays(day, 1)),
    textLine('SUMMARY', summary),
    textLine('DESCRIPTION', descriptionOf(action)),
    line('TRANSP', 'TRANSPARENT'),
    textLine('CATEGORIES', action.priority),
    line('END', 'VEVENT'),
  ];
}

function descriptionOf({ owner, priority, status, statusReason, progress, note }: Action): string {
  return [
    `Owner: ${owner.trim() === '' ? 'nobody yet' : owner}`,
    `Priority: ${priority} ${PRIORITY_LABELS[priority]}`,
    `Status: ${ACTION_STATUS_LABELS[status]}${statusReason === '' ? '' : ` (${statusReason})`}, ${progress} %`,
    ...(note === '' ? [] : [note]),
  ].join('\n');
}
