/** The columns of the table of actions. "Waits for" and "ID" are not among them: they are about other rows. */
import { PRIORITIES } from '#/domain/catalog/vocabulary.ts';
import { parseField } from '#/domain/ledger/record-fields.ts';
import { err, ok } from '#/domain/result.ts';
import type { ActionFields } from '#/domain/workspace/commands/action-commands.ts';
import type { ActionChange, Milestone, ModeChange } from '#/domain/workspace/entities.ts';
import { ACTION_STATUSES } from '#/domain/workspace/record-vocabulary.ts';
import { ACTION_STATUS_LABELS, PRIORITY_LABELS } from '#/domain/workspace/labels.ts';
import { criteriaText, milestonesText, readCriteria, readJson, readMilestones } from '#/exchange/actions/list-text.ts';
import {
  asDate,
  asName,
  asNumber,
  asNumberOrNone,
  asText,
  asWord,
  columnsOf,
  type Codec,
  type Column,
} from '#/exchange/sheet/column.ts';
import { words } from '#/domain/workspace/words.ts';

export const WAITS_FOR = 'Waits for';
export const ID = 'ID';

const PRIORITY_WORDS = words(
  PRIORITIES,
  (id) => `${id} ${PRIORITY_LABELS[id]}`,
  Object.fromEntries(PRIORITIES.map((id) => [PRIORITY_LABELS[id], id])),
);

const STATUS_WORDS = words(ACTION_STATUSES, (id) => ACTION_STATUS_LABELS[id], {
  open: 'proposed',
  started: 'in_progress',
  doing: 'in_progress',
  'on hold': 'blocked',
  completed: 'done',
  closed: 'done',
  cancelled: 'dropped',
});

const asMilestones: Codec<Milestone[]> = { isText: true, write: milestonesText, read: readMilestones };
const asCriteria: Codec<string[]> = { isText: true, write: criteriaText, read: readCriteria };

/** What it does to the record is exact and not for hands: it goes out and comes back as the ledger writes it. */
function asWritten<Item>(field: 'changes' | 'modes'): Codec<Item[]> {
  return {
    isText: true,
    write: (list) => (list.length === 0 ? '' : JSON.stringify(list)),
    read: (text) => {
      const list = readJson(text);
      const parsed = parseField('actions', field, Array.isArray(list) ? list : text);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of the field has just said so.
      return parsed.kind === 'ok' ? ok(parsed.value as unknown as Item[]) : err('the changes as Telltale wrote them');
    },
  };
}

const column = columnsOf<ActionFields>();

export const ACTION_COLUMNS: readonly Column<ActionFields, ActionFields>[] = [
  column('title', 'Title', asName, { width: 44, alsoKnownAs: ['Action', 'Name'] }),
  column('priority', 'Priority', asWord(PRIORITY_WORDS), { width: 30 }),
  column('status', 'Status', asWord(STATUS_WORDS), { alsoKnownAs: ['State'] }),
  column('owner', 'Owner', asText, { blank: '', width: 20, alsoKnownAs: ['Assignee'] }),
  column('approver', 'Approver', asText, { blank: '', width: 20, alsoKnownAs: ['Approved by'] }),
  column('start', 'Start', asDate, { blank: null, alsoKnownAs: ['Start date'] }),
  column('due', 'Due', asDate, { blank: null, alsoKnownAs: ['Due date', 'Deadline'] }),
  column('doneOn', 'Done on', asDate, { blank: null, alsoKnownAs: ['Completed'] }),
  column('progress', 'Progress %', asNumber, { blank: 0, alsoKnownAs: ['Progress'] }),
  column('effortDays', 'Effort days', asNumberOrNone, { blank: null, alsoKnownAs: ['Effort'] }),
  column('costOnce', 'One-off cost', asNumberOrNone, { blank: null }),
  column('costPerYear', 'Cost per year', asNumberOrNone, { blank: null }),
  column('milestones', 'Milestones', asMilestones, { blank: [], width: 40 }),
  column('criteria', 'Criteria', asCriteria, { blank: [], width: 20 }),
  column('statusReason', 'Reason of status', asText, { blank: '', width: 40, alsoKnownAs: ['Reason'] }),
  column('note', 'Note', asText, { blank: '', width: 40, alsoKnownAs: ['Notes', 'Comment'] }),
  column('changes', 'Changes to the record', asWritten<ActionChange>('changes'), { blank: [], width: 30 }),
  column('modes', 'Management modes it sets', asWritten<ModeChange>('modes'), { blank: [], width: 30 }),
];
