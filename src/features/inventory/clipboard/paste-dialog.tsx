import classes from '#/features/inventory/clipboard/paste-dialog.module.css';
import type { PastePlan, RefusedText } from '#/features/inventory/clipboard/paste-plan.ts';
import { isPopulationId, isSourceId } from '#/features/inventory/cell-address.ts';
import { POPULATION_COLUMNS } from '#/features/inventory/columns.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { formatNumber } from '#/ui/format.ts';

/** More would not be read; the count says how many there are. */
const SHOWN = 100;
const TEXT_SHOWN = 60;

interface Row {
  readonly where: string;
  readonly text: string;
  readonly why: string;
}

const COLUMNS: readonly DataColumn<Row>[] = [
  { key: 'where', header: 'Where', cell: ({ where }) => where },
  { key: 'text', header: 'Text', cell: ({ text }) => <q className={classes.text}>{shortened(text)}</q> },
  { key: 'why', header: 'Why', cell: ({ why }) => why },
];

export interface PasteDialogProps {
  readonly plan: PastePlan;
  readonly onAnswer: (paste: boolean) => void;
}

/** Which cells of a paste do not fit, and why, before anything has changed. */
export function PasteDialog({ plan, onAnswer }: PasteDialogProps) {
  const workspace = useWorkspace();
  const { accepted, refused } = plan;
  const all = accepted.length + refused.length;
  return (
    <Dialog
      title={`${formatNumber(refused.length)} of ${formatNumber(all)} cells do not fit`}
      opened
      onClose={() => onAnswer(false)}
      size="l"
      actions={
        <>
          <Button onClick={() => onAnswer(false)}>Cancel</Button>
          {accepted.length === 0 ? null : (
            <Button variant="primary" onClick={() => onAnswer(true)}>
              Paste the other {formatNumber(accepted.length)}
            </Button>
          )}
        </>
      }
    >
      <p className={classes.lead}>Nothing has changed yet.</p>
      <DataTable
        caption="Cells that do not fit"
        rows={refused
          .slice(0, SHOWN)
          .map((one) => ({ where: placeOf(workspace, one), text: one.text, why: one.reason }))}
        rowKey={(_, index) => String(index)}
        columns={COLUMNS}
      />
      {refused.length > SHOWN ? <p>and {formatNumber(refused.length - SHOWN)} more</p> : null}
    </Dialog>
  );
}

function placeOf(workspace: Workspace, { where, line, position }: RefusedText): string {
  if (where === null) return `Line ${line}, cell ${position} of what was copied`;
  const population = isPopulationId(where.row) ? workspace.populations.get(where.row)?.name : undefined;
  const source = isSourceId(where.column) ? workspace.sources.get(where.column)?.name : undefined;
  const column = source ?? POPULATION_COLUMNS.find(({ id }) => id === where.column)?.label ?? where.column;
  return `${population ?? where.row}, ${column}`;
}

function shortened(text: string): string {
  return text.length > TEXT_SHOWN ? `${text.slice(0, TEXT_SHOWN)}…` : text;
}
