import styles from '#/features/mitigations/mitigations.module.css';
import { withField } from '#/features/mitigations/with-field.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';
import { QUALITY_LABELS } from '#/domain/workspace/labels.ts';
import { BEST_QUALITY } from '#/domain/scoring/weights.ts';
import { RangeField } from '#/ui/range-field.tsx';

interface Props {
  readonly change: ActionChange;
  readonly onChange: (change: ActionChange) => void;
}

/** Retention has a field of its own, in days. */
const DIMENSIONS = ['fields', 'timeliness', 'consistency'] as const;

/** The quality that the records will have; without it the change is possible and proves nothing. */
export function ChangeQuality({ change, onChange }: Props) {
  return (
    <fieldset className={styles.quality}>
      <legend>Quality of its records, 0 to {BEST_QUALITY}</legend>
      {DIMENSIONS.map((dimension) => (
        <RangeField
          key={dimension}
          label={QUALITY_LABELS[dimension].title}
          value={change.quality?.[dimension] ?? null}
          min={0}
          max={BEST_QUALITY}
          emptyLabel="as it is"
          onCommit={(value) => {
            const quality = withField(change.quality ?? {}, dimension, value ?? undefined);
            onChange(withField(change, 'quality', Object.keys(quality).length === 0 ? undefined : quality));
          }}
        />
      ))}
    </fieldset>
  );
}
