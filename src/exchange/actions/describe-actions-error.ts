import type { ActionsError } from '#/exchange/actions/parse-actions.ts';
import { describeTableError, type TableErrorWords } from '#/exchange/tables/describe-table-error.ts';

/** What happened, why it matters and what to do. */
export function describeActionsError(error: ActionsError, file: string): TableErrorWords {
  if (error.kind === 'bad_table') return describeTableError(error.error);
  const columns = error.columns.filter((column) => column.trim() !== '');
  return {
    what: `${file} is not a table of actions.`,
    why:
      columns.length === 0
        ? 'It has no headings. Nothing was changed.'
        : `It has neither a column Title nor one called ID, but ${columns.slice(0, 6).join(', ')}. Nothing was changed.`,
    todo: 'Export the plan as CSV and edit that, or give the column with the titles the heading Title.',
  };
}
