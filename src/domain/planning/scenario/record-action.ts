/** What was tried on a population, a source or an answer, as an action in words; `null` for what is no work. */
import type { Op } from '#/domain/ledger/commit.ts';
import { DELETED } from '#/domain/ledger/record-fields.ts';
import { recordAt } from '#/domain/ledger/value-at.ts';
import { MODE_WORDS } from '#/domain/planning/gap-words.ts';
import { priorityOf } from '#/domain/planning/where-it-belongs.ts';
import type { PlannedAction } from '#/domain/planning/scenario/scenario-actions.ts';
import { PRIORITIES } from '#/domain/catalog/vocabulary.ts';
import { fieldsInWords } from '#/domain/workspace/commands/in-words.ts';
import type { ChangeKind } from '#/domain/workspace/record-vocabulary.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface RecordAction {
  readonly fields: PlannedAction;
  readonly kind: ChangeKind;
  /** Edits of the record that are no work, such as a note. */
  readonly left: readonly Op[];
}

/** `ops`: edits of one record. */
export function actionOfRecord(record: Workspace, asIf: Workspace, ops: readonly Op[]): RecordAction | null {
  const at = ops[0]?.at;
  if (at === undefined) return null;
  const [collection, id] = at;
  if (collection === 'populations') return ofPopulation(record, asIf, id, ops);
  if (collection === 'sources') return ofSource(record, asIf, id, ops);
  return collection === 'answers' ? ofAnswer(asIf, id, ops) : null;
}

/** Fields of a population that change only if somebody does something to its devices. */
const WORK: ReadonlySet<string> = new Set(['mode', 'networkPath', 'ownership', 'devices']);

function ofPopulation(record: Workspace, asIf: Workspace, id: string, ops: readonly Op[]): RecordAction | null {
  const name = nameOf(asIf, record, 'populations', id);
  const flags = ops.filter(({ at }) => at[2] === DELETED);
  if (flags.length > 0) {
    const isGone = flags.some(({ to }) => to === true);
    return action('configure', {
      title: isGone ? `Retire ${name}` : `Set up ${name}`,
      note: `Tried as a population that is ${isGone ? 'no longer there' : 'new'}. ${BY_HAND}`,
    });
  }
  const work = ops.filter(({ at }) => WORK.has(at[2]));
  const left = ops.filter((op) => !work.includes(op));
  if (work.length === 0) return null;
  const mode = [...asIf.populations.values()].find((one) => one.id === id)?.mode ?? 'unknown';
  const moves = work.some(({ at }) => at[2] === 'mode') && mode !== 'unknown';
  if (!moves) return action('configure', { title: `Change ${fieldsInWords(work)} of ${name}`, note: BY_HAND }, left);
  const byHand = work.filter(({ at }) => at[2] !== 'mode');
  return action(
    'change_mode',
    {
      title: `Move ${name} to ${MODE_WORDS[mode]}`,
      modes: [{ population: id, mode }],
      criteria: ['M1.1'],
      note: byHand.length === 0 ? '' : `To be changed by hand when it is done: ${fieldsInWords(byHand)}.`,
    },
    left,
  );
}

function ofSource(record: Workspace, asIf: Workspace, id: string, ops: readonly Op[]): RecordAction | null {
  const source = [...asIf.sources.values(), ...record.sources.values()].find((one) => one.id === id);
  const name = nameOf(asIf, record, 'sources', id);
  const priority = priorityOf(source?.family ?? 'mdm');
  const flags = ops.filter(({ at }) => at[2] === DELETED);
  if (flags.length > 0) {
    const isGone = flags.some(({ to }) => to === true);
    const title = isGone ? `Do without ${name}` : `Get ${name}`;
    return action(isGone ? 'configure' : 'buy', { title, priority, note: BY_HAND });
  }
  const work = ops.filter(({ at }) => at[2] === 'retentionDays' || at[2] === 'siem');
  const left = ops.filter((op) => !work.includes(op));
  if (work.length === 0) return null;
  return action(
    'configure',
    { title: `Change ${fieldsInWords(work)} of ${name}`, priority: 'M3', note: BY_HAND },
    left,
  );
}

function ofAnswer(asIf: Workspace, id: string, ops: readonly Op[]): RecordAction | null {
  const answer = [...asIf.answers.values()].find((one) => one.id === id);
  if (answer?.value !== 'met' || ops.every(({ at }) => at[2] !== 'value')) return null;
  const where = answer.population === null ? '' : ` for ${nameOf(asIf, asIf, 'populations', answer.population)}`;
  const own = PRIORITIES.find((priority) => answer.criterion.startsWith(priority)) ?? 'M5';
  return action('configure', {
    title: `Meet ${answer.criterion}${where}`,
    priority: own,
    criteria: [answer.criterion],
  });
}

const BY_HAND = 'Change the record by hand when it is done.';

function action(kind: ChangeKind, fields: PlannedAction, left: readonly Op[] = []): RecordAction {
  return { kind, left, fields: { priority: 'M1', status: 'proposed', ...fields, title: fields.title.slice(0, 200) } };
}

function nameOf(asIf: Workspace, record: Workspace, collection: 'populations' | 'sources', id: string): string {
  const name = (recordAt(asIf, collection, id) ?? recordAt(record, collection, id))?.['name'];
  return typeof name === 'string' && name !== '' ? name : id;
}
