import { recordResult } from '#/domain/workspace/commands/sample-commands.ts';
import { SAMPLE_RESULTS, type Sample, type SampleResult } from '#/domain/workspace/entities.ts';
import { SAMPLE_RESULT_LABELS } from '#/domain/workspace/labels.ts';
import { supportInWords } from '#/exchange/report/support-in-words.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { DataTable } from '#/ui/data-table.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

const RESULTS: readonly { readonly value: SampleResult | 'none'; readonly label: string }[] = [
  { value: 'none', label: 'Not tested' },
  ...SAMPLE_RESULTS.map((value) => ({ value, label: SAMPLE_RESULT_LABELS[value] })),
];

interface DrawnItemsProps {
  readonly sample: Sample;
  /** What was drawn, with ids where a drawing again has just shown them. */
  readonly shown: Sample['drawn'];
}

/** The drawn items in order, each with what testing it showed. */
export function DrawnItems({ sample, shown }: DrawnItemsProps) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const nameOf = ({ position, id }: Sample['drawn'][number]) => {
    if (id === '') return `Item ${position} of the sorted list`;
    return sample.from === 'claims' ? supportInWords(workspace, id) : id;
  };
  const record = (position: number, result: SampleResult | null, note: string) =>
    dispatch(recordResult(workspace, sample.id, position, result, note));
  return (
    <details>
      <summary>What was drawn</summary>
      <DataTable
        caption={`Items of ${sample.name}`}
        rows={shown}
        rowKey={({ position }) => String(position)}
        columns={[
          { key: 'item', header: 'Item', cell: nameOf },
          {
            key: 'result',
            header: 'Test',
            cell: (item) => {
              const tested = sample.results[String(item.position)];
              if (!canEdit) return tested === undefined ? 'Not tested' : SAMPLE_RESULT_LABELS[tested.result];
              return (
                <SelectField
                  label={`Test of ${nameOf(item)}`}
                  hideLabel
                  value={tested?.result ?? 'none'}
                  options={RESULTS}
                  onCommit={(result) => record(item.position, result === 'none' ? null : result, tested?.note ?? '')}
                />
              );
            },
          },
          {
            key: 'note',
            header: 'Note',
            cell: (item) => {
              const tested = sample.results[String(item.position)];
              if (tested === undefined) return null;
              if (!canEdit) return tested.note;
              return (
                <TextField
                  label={`Note on ${nameOf(item)}`}
                  hideLabel
                  value={tested.note}
                  onCommit={(note) => record(item.position, tested.result, note)}
                />
              );
            },
          },
        ]}
      />
    </details>
  );
}
