/** What a read table of actions would do to the record, row by row, before anybody agrees. */
import type { ActionId } from '#/domain/ids.ts';
import type { Op } from '#/domain/ledger/commit.ts';
import { isIdIn } from '#/domain/ledger/entity-id.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import { changesRecord } from '#/domain/workspace/action-changes.ts';
import { circleThrough, isOpen } from '#/domain/workspace/action-dependencies.ts';
import { hasCircle } from '#/domain/workspace/held-up-by.ts';
import type { ActionFields } from '#/domain/workspace/commands/action-commands.ts';
import { opsFor } from '#/domain/workspace/commands/draft.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { ID, WAITS_FOR } from '#/exchange/actions/action-columns.ts';
import type { ActionsReading, ReadAction } from '#/exchange/actions/parse-actions.ts';
import { waitsResolver } from '#/exchange/actions/resolve-waits.ts';
import { problemAt, type RowProblem } from '#/exchange/sheet/sheet-problem.ts';

export interface ComparedAction {
  readonly row: number;
  readonly id: ActionId;
  readonly title: string;
  readonly verdict: 'new' | 'changed' | 'unchanged';
  readonly ops: readonly Op[];
}

export interface ActionsComparison {
  readonly file: string;
  readonly actions: readonly ComparedAction[];
  /** What is wrong with a row that is therefore left out. */
  readonly problems: readonly RowProblem[];
  /** What is taken otherwise than the file says. */
  readonly cautions: readonly RowProblem[];
  readonly unknownColumns: readonly string[];
  /** Open actions of the record that the file does not name; they stay as they are. */
  readonly notInFile: number;
}

/** `newId` gives an id for a row that has none. */
export function compareActions(
  workspace: Workspace,
  reading: ActionsReading,
  newId: () => ActionId,
): ActionsComparison {
  const { file, unknownColumns } = reading;
  const problems = [...reading.problems];
  const cautions: RowProblem[] = [];
  const placed = place(workspace, reading, newId, problems);
  const kept = placed.flatMap(({ item, id, current }) => {
    const fields = withoutSilentCompletion(current, item, file, cautions);
    const merged = { ...(current ?? blankAction(id)), ...fields };
    const wrong = faultOf(merged, item.row, file);
    if (wrong !== null) problems.push(wrong);
    return wrong === null ? [{ item, id, current, fields, merged }] : [];
  });

  // Dependencies last, one row after the other, so that a circle is told where the file closes it.
  const actions = new Map(workspace.actions);
  for (const { item, id, merged } of kept) {
    actions.set(id, item.waits === null ? merged : { ...merged, dependsOn: danglingOf(merged, workspace) });
  }
  const resolve = waitsResolver(actions, workspace.actions);
  const isTangled = hasCircle(allWaiting(kept, actions, resolve));
  const compared = kept.flatMap(({ item, id, current, fields }): readonly ComparedAction[] => {
    const own = actions.get(id);
    if (own === undefined) return [];
    let more = fields;
    if (item.waits !== null) {
      const waits = resolve(item.waits);
      if (!waits.ok) problems.push(problemAt(file, item.row, WAITS_FOR, waits.error.expected, waits.error.found));
      const dependsOn = waits.ok ? [...new Set([...waits.value, ...own.dependsOn])] : [];
      const circle = waits.ok && isTangled ? circleThrough(actions, id, dependsOn) : null;
      if (circle !== null) {
        const path = circle.map((one) => actions.get(one)?.title ?? '').join(', then ');
        problems.push(problemAt(file, item.row, WAITS_FOR, 'no circle of actions that wait for each other', path));
      }
      if (!waits.ok || circle !== null) return [];
      actions.set(id, { ...own, dependsOn });
      more = { ...fields, dependsOn: inOrderOf(current, dependsOn) };
    }
    const ops = opsFor(workspace, 'actions', id, more);
    if (!ops.ok) return [];
    const verdict = current === undefined ? 'new' : ops.value.length === 0 ? 'unchanged' : 'changed';
    return [{ row: item.row, id, title: own.title, verdict, ops: ops.value }];
  });
  const named = new Set<ActionId>(placed.map(({ id }) => id));
  const notInFile = [...workspace.actions.values()].filter((action) => isOpen(action) && !named.has(action.id)).length;
  return { file, actions: compared, problems: inRowOrder(problems), cautions, unknownColumns, notInFile };
}

/** The plan with every dependency of the file in it, circles among them. */
function allWaiting(
  rows: readonly Placed[],
  actions: ReadonlyMap<ActionId, Action>,
  resolve: ReturnType<typeof waitsResolver>,
): ReadonlyMap<ActionId, Action> {
  const all = new Map(actions);
  for (const { item, id } of rows) {
    const own = all.get(id);
    const waits = item.waits === null ? null : resolve(item.waits);
    if (own !== undefined && waits?.ok) all.set(id, { ...own, dependsOn: [...own.dependsOn, ...new Set(waits.value)] });
  }
  return all;
}

interface Placed {
  readonly item: ReadAction;
  readonly id: ActionId;
  readonly current: Action | undefined;
}

/** Rows find their action by id, and without one by its title. */
function place(
  workspace: Workspace,
  { actions, file }: ActionsReading,
  newId: () => ActionId,
  problems: RowProblem[],
): readonly Placed[] {
  const taken = new Set<ActionId>(actions.flatMap(({ id }) => id ?? []));
  const byTitle = Map.groupBy(workspace.actions.values(), ({ title }) => title);
  return actions.flatMap((item) => {
    const titled = item.id === null ? (byTitle.get(item.fields.title ?? '') ?? []) : [];
    const [only] = titled.length === 1 && titled[0] !== undefined && !taken.has(titled[0].id) ? titled : [];
    const id = item.id ?? only?.id ?? newId();
    taken.add(id);
    if (!isIdIn('actions', id)) {
      problems.push(problemAt(file, item.row, ID, 'an ID that Telltale wrote, or nothing in a new row', id));
      return [];
    }
    return [{ item, id, current: workspace.actions.get(id) }];
  });
}

function blankAction(id: ActionId): Action {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of actions gives exactly this.
  return initialRecord('actions', id) as unknown as Action;
}

function faultOf({ title, start, due }: Action, row: number, file: string): RowProblem | null {
  if (title.trim() === '') return problemAt(file, row, 'Title', 'a title');
  return start !== null && due !== null && start > due
    ? problemAt(file, row, 'Due', `a day on or after the start, ${start}`, due)
    : null;
}

/** "Done" from a file would leave its changes out of the record: such an action is completed by hand. */
function withoutSilentCompletion(
  current: Action | undefined,
  { fields, row }: ReadAction,
  file: string,
  cautions: RowProblem[],
): Partial<ActionFields> {
  if (current === undefined || !isOpen(current) || fields.status !== 'done') return fields;
  if (!changesRecord({ ...current, ...fields })) return fields;
  cautions.push(
    problemAt(
      file,
      row,
      'Status',
      'it to be completed here, as it changes the record; its status stays',
      current.title,
    ),
  );
  const { status: _, doneOn: __, ...others } = fields;
  return others;
}

/** What an action waits for and nobody can name any more. */
function danglingOf({ dependsOn }: Action, { actions }: Workspace): string[] {
  const ids = new Set<string>(actions.keys());
  return dependsOn.filter((id) => !ids.has(id));
}

/** The record's own order where the same actions are named, so that a list is not changed by being sorted. */
function inOrderOf(current: Action | undefined, dependsOn: readonly string[]): string[] {
  const before = current?.dependsOn ?? [];
  const isSame = before.length === dependsOn.length && dependsOn.every((id) => before.includes(id));
  return isSame ? before : [...dependsOn];
}

function inRowOrder(problems: readonly RowProblem[]): readonly RowProblem[] {
  return problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
