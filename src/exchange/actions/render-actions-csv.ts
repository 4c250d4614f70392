/** The plan as one CSV (RFC 4180), a row for each action. `parseActions` reads it back as it was. */
import { dependenciesOf } from '#/domain/workspace/action-dependencies.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { ACTION_COLUMNS, ID, WAITS_FOR } from '#/exchange/actions/action-columns.ts';
import { titlesText } from '#/exchange/actions/list-text.ts';
import type { Cell } from '#/exchange/sheet/column.ts';
import { guarded } from '#/exchange/sheet/formula-guard.ts';

/** UTF-8 with a byte order mark, which Excel needs; every text quoted, rows end with CR LF. */
export function renderActionsCsv(workspace: Pick<Workspace, 'actions'>): Uint8Array<ArrayBuffer> {
  const actions = [...workspace.actions.values()].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const nameOf = plainNames(actions);
  const rows = actions.map((action) =>
    ACTION_COLUMNS.map((column) => column.write(action, ' to ')).concat(
      titlesText(dependenciesOf(workspace.actions, action).map(nameOf)),
      action.id,
    ),
  );
  const header = ACTION_COLUMNS.map((column) => column.header).concat(WAITS_FOR, ID);
  return new TextEncoder().encode(`\uFEFF${[header, ...rows].map(lineOf).join('')}`);
}

function orderOf({ priority, due, id }: Action): string {
  return `${priority} ${due ?? '9999'} ${id}`;
}

/** An action by its title, or by its id where the title would not find it again. */
function plainNames(actions: readonly Action[]): (action: Action) => string {
  const count = new Map<string, number>();
  for (const { id, title } of actions) {
    for (const name of new Set([id, title])) count.set(name, (count.get(name) ?? 0) + 1);
  }
  return ({ id, title }) =>
    title.trim() === title && title !== '' && !/[\r\n]/u.test(title) && count.get(title) === 1 ? title : id;
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : `"${guarded(cell ?? '').replaceAll('"', '""')}"`)).join(',')}\r\n`;
}
