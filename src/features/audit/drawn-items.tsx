import styles from '#/features/audit/audit.module.css';
import { recordResult } from '#/domain/workspace/commands/sample-commands.ts';
import { type Sample } from '#/domain/workspace/entities.ts';
import { SAMPLE_RESULTS, type SampleResult } from '#/domain/workspace/record-vocabulary.ts';
import { SAMPLE_RESULT_LABELS } from '#/domain/workspace/labels.ts';
import { supportInWords } from '#/exchange/report/support-in-words.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanAudit, useWorkspace } from '#/state/use-workspace.ts';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

const RESULTS: readonly { readonly value: SampleResult | 'none'; readonly label: string }[] = [
  { value: 'none', label: 'Not tested' },
  ...SAMPLE_RESULTS.map((value) => ({ value, label: SAMPLE_RESULT_LABELS[value] })),
];

type Item = Sample['drawn'][number];

interface DrawnItemsProps {
  readonly sample: Sample;
  /** What was drawn, with ids where a drawing again has just shown them. */
  readonly shown: readonly Item[];
}

/** The drawn items in order, each with what testing it showed. */
export function DrawnItems({ sample, shown }: DrawnItemsProps) {
  const workspace = useWorkspace();
  const nameOf = ({ position, id }: Item) => {
    if (id === '') return `Item ${position} of the sorted list`;
    return sample.from === 'claims' ? supportInWords(workspace, id) : id;
  };
  return (
    <details>
      <summary>What was drawn</summary>
      <DataTable
        caption={`Items of ${sample.name}`}
        rows={shown.map((item) => ({ sample, position: item.position, name: nameOf(item) }))}
        rowKey={({ position }) => String(position)}
        columns={COLUMNS}
      />
    </details>
  );
}

const COLUMNS: readonly DataColumn<TestProps>[] = [
  { key: 'item', header: 'Item', cell: ({ name }) => name },
  { key: 'test', header: 'Test', cell: (item) => <Test {...item} /> },
];

interface TestProps {
  readonly sample: Sample;
  readonly position: number;
  readonly name: string;
}

function Test({ sample, position, name }: TestProps) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canAudit = useCanAudit();
  const tested = sample.results[String(position)];
  if (!canAudit) {
    if (tested === undefined) return 'Not tested';
    return `${SAMPLE_RESULT_LABELS[tested.result]}${tested.note === '' ? '' : `: ${tested.note}`}`;
  }
  const record = (result: SampleResult | null, note: string) =>
    dispatch(recordResult(workspace, sample.id, position, result, note));
  return (
    <div className={styles.test}>
      <SelectField
        label={`Test of ${name}`}
        hideLabel
        value={tested?.result ?? 'none'}
        options={RESULTS}
        onCommit={(result) => record(result === 'none' ? null : result, tested?.note ?? '')}
      />
      {tested === undefined ? null : (
        <TextField
          label={`Note on ${name}`}
          hideLabel
          placeholder="Note"
          value={tested.note}
          onCommit={(note) => record(tested.result, note)}
        />
      )}
    </div>
  );
}
