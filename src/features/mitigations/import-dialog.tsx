import styles from '#/features/mitigations/import-dialog.module.css';
import { importActions } from '#/domain/workspace/commands/import-actions.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { opInWords, type ChangeInWords } from '#/domain/workspace/op-in-words.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { ActionsComparison, ComparedAction } from '#/exchange/actions/compare-actions.ts';
import type { RowProblem } from '#/exchange/sheet/sheet-problem.ts';
import { countText } from '#/text/count-text.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { FORMATS } from '#/ui/format.ts';

interface Props {
  readonly comparison: ActionsComparison;
  readonly onClose: () => void;
}

/** What a file of actions would do, before it does. */
export function ImportDialog({ comparison, onClose }: Props) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const { file, actions, problems, cautions, unknownColumns, notInFile } = comparison;
  const like = (verdict: ComparedAction['verdict']) => actions.filter((action) => action.verdict === verdict);
  const [added, changed, unchanged] = [like('new'), like('changed'), like('unchanged')];
  const count = added.length + changed.length;
  const ops = actions.flatMap((action) => action.ops);
  const accept = () => {
    if (dispatch(importActions({ file, added: added.length, changed: changed.length, ops }))) onClose();
  };
  return (
    <Dialog
      title={`Import ${file}`}
      opened
      size="l"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{count === 0 ? 'Close' : 'Cancel'}</Button>
          {count === 0 ? null : (
            <Button variant="primary" onClick={accept}>
              Import {countText(count, 'action')}
            </Button>
          )}
        </>
      }
    >
      <p>
        <b>{added.length} new</b>, <b>{changed.length} changed</b>, {unchanged.length} unchanged.{' '}
        {notInFile === 0
          ? ''
          : `${countText(notInFile, 'open action is not in the file and stays', 'open actions are not in the file and stay')} as before. `}
        {unknownColumns.length === 0 ? '' : `Columns that say nothing to Telltale: ${unknownColumns.join(', ')}.`}
      </p>
      <Problems title="Left out, as something is wrong" problems={problems} />
      <Problems title="Taken otherwise" problems={cautions} />
      {added.length === 0 ? null : (
        <section className={styles.part} aria-label="New actions">
          <h3>New</h3>
          <ul>
            {added.map(({ id, title, row }) => (
              <li key={id}>
                {title} <span>row {row}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {changed.length === 0 ? null : (
        <section className={styles.part} aria-label="Changed actions">
          <h3>Changed</h3>
          <DataTable
            caption="Changed actions"
            rows={changesInWords(workspace, changed)}
            rowKey={(_, at) => String(at)}
            columns={CHANGE_COLUMNS}
          />
        </section>
      )}
    </Dialog>
  );
}

function changesInWords(workspace: Workspace, changed: readonly ComparedAction[]): readonly ChangeInWords[] {
  return changed.flatMap(({ ops }) => {
    const after = applyCommit(workspace, { ops });
    return ops.filter(({ at }) => !at[2].startsWith('$')).map((op) => opInWords(after, op, FORMATS));
  });
}

const CHANGE_COLUMNS: readonly DataColumn<ChangeInWords>[] = [
  { key: 'what', header: 'Action and field', cell: ({ what }) => what },
  { key: 'before', header: 'Now', cell: ({ before }) => before ?? '–' },
  { key: 'after', header: 'Then', cell: ({ after }) => <b>{after ?? '–'}</b> },
];

function Problems({ title, problems }: { readonly title: string; readonly problems: readonly RowProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      <DataTable caption={title} rows={problems} rowKey={(_, at) => String(at)} columns={PROBLEM_COLUMNS} />
    </section>
  );
}

const PROBLEM_COLUMNS: readonly DataColumn<RowProblem>[] = [
  { key: 'row', header: 'Row', cell: ({ row }) => row ?? '–' },
  { key: 'column', header: 'Column', cell: ({ column }) => column ?? '–' },
  { key: 'found', header: 'Found', cell: ({ found }) => found || 'nothing' },
  { key: 'expected', header: 'Expected', cell: ({ expected }) => expected },
];
