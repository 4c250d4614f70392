import classes from '#/features/inventory/clipboard/paste-dialog.module.css';
import { AddedPopulations } from '#/features/inventory/clipboard/added-populations.tsx';
import { withoutAdded, type PastePlan, type RefusedText } from '#/features/inventory/clipboard/paste-plan.ts';
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

/** `existing`: what lands in populations that are there, and adds none. */
export type PasteAnswer = 'all' | 'existing' | 'nothing';

export interface PasteDialogProps {
  readonly plan: PastePlan;
  readonly onAnswer: (answer: PasteAnswer) => void;
}

/** Which cells of a paste do not fit, and why, and whom it would add, before anything has changed. */
export function PasteDialog({ plan, onAnswer }: PasteDialogProps) {
  const workspace = useWorkspace();
  const { accepted, refused, added } = plan;
  const all = accepted.length + refused.length;
  const inExisting = added.length === 0 ? accepted.length : withoutAdded(plan).accepted.length;
  return (
    <Dialog
      title={
        refused.length === 0
          ? `${populations(added.length, 'new ')} will be added`
          : `${formatNumber(refused.length)} of ${formatNumber(all)} cells do not fit`
      }
      opened
      onClose={() => onAnswer('nothing')}
      size="l"
      actions={
        <>
          <Button onClick={() => onAnswer('nothing')}>Cancel</Button>
          {added.length > 0 && inExisting > 0 && (
            <Button onClick={() => onAnswer('existing')}>Paste {cells(inExisting)}, add none</Button>
          )}
          {accepted.length > 0 && (
            <Button variant="primary" onClick={() => onAnswer('all')}>
              {added.length > 0
                ? `Paste ${cells(accepted.length)}, add ${populations(added.length)}`
                : `Paste the other ${formatNumber(accepted.length)}`}
            </Button>
          )}
        </>
      }
    >
      <p className={classes.lead}>
        Nothing has changed yet.
        {plan.passedOver > 0 && ' Scores are worked out here: those in what was copied are passed over.'}
      </p>
      {added.length > 0 && <AddedPopulations plan={plan} workspace={workspace} />}
      {refused.length > 0 && (
        <DataTable
          caption="Cells that do not fit"
          rows={refused
            .slice(0, SHOWN)
            .map((one) => ({ where: placeOf(workspace, one), text: one.text, why: one.reason }))}
          rowKey={(_, index) => String(index)}
          columns={COLUMNS}
        />
      )}
      {refused.length > SHOWN ? <p>and {formatNumber(refused.length - SHOWN)} more</p> : null}
    </Dialog>
  );
}

function cells(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'cell' : 'cells'}`;
}

function populations(count: number, kind = ''): string {
  return `${formatNumber(count)} ${kind}${count === 1 ? 'population' : 'populations'}`;
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
