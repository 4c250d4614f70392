/** What was tried in the cells of one source, as one action. */
import type { Json, Op } from '#/domain/ledger/commit.ts';
import { DELETED, splitField } from '#/domain/ledger/record-fields.ts';
import { criterionOf, priorityOf } from '#/domain/planning/where-it-belongs.ts';
import type { PlannedAction } from '#/domain/planning/scenario/scenario-actions.ts';
import { fieldsInWords, namesInWords } from '#/domain/workspace/commands/in-words.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';
import { recordAt } from '#/domain/ledger/value-at.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const CARRIED: ReadonlySet<string> = new Set([
  'state',
  'share',
  'retentionDays',
  'evidenceDate',
  'quality',
  'switches',
]);

/** `ops`: edits of cells of one source. What an action cannot carry stands in its note. */
export function actionOfCells(asIf: Workspace, ops: readonly Op[]): PlannedAction {
  const byCell = Map.groupBy(ops, ({ at }) => at[1]);
  const [first = ''] = byCell.keys();
  const sourceId = first.split('~')[1] ?? '';
  const source = [...asIf.sources.values()].find(({ id }) => id === sourceId);
  const carried = ops.filter((op) => isCarried(op));
  const rest = ops.filter((op) => !isCarried(op) && op.at[2] !== DELETED);
  const populations = [...byCell.keys()].map((id) => nameOf(asIf, id.split('~')[0] ?? ''));
  const what = `${source?.name ?? sourceId} on ${namesInWords(populations, 'populations')}`;
  const family = source?.family ?? 'mdm';
  const by = fieldsInWords(carried.length > 0 ? carried : ops);
  return {
    title: `Change ${by === '' ? 'coverage' : by} of ${what}`.slice(0, 200),
    priority: priorityOf(family),
    status: 'proposed',
    changes: [...byCell].flatMap(([id, own]) => changeOf(id, own) ?? []),
    criteria: [criterionOf(family)],
    note: rest.length === 0 ? '' : `To be changed by hand when it is done: ${fieldsInWords(rest)}.`,
  };
}

/** An action gives values; it takes none away. */
function isCarried({ at, to }: Op): boolean {
  return CARRIED.has(splitField(at[2]).field) && to !== undefined && to !== null;
}

function changeOf(cell: string, ops: readonly Op[]): ActionChange | null {
  const [population = '', source = ''] = cell.split('~');
  const fields: Record<string, Json> = {};
  for (const { at, to } of ops.filter((op) => isCarried(op))) {
    if (to === undefined) continue;
    const { field, key } = splitField(at[2]);
    fields[field] = key === null ? to : Object.assign({}, fields[field], { [key]: to });
  }
  if (Object.keys(fields).length === 0) return null;
  // Every value went through the schema of the field, which is that of a cell's own.
  return { population, source, ...fields };
}

function nameOf(asIf: Workspace, population: string): string {
  const name = recordAt(asIf, 'populations', population)?.['name'];
  return typeof name === 'string' && name !== '' ? name : population;
}
