import type { CoverageFieldProps } from '#/features/inventory/details/coverage-field-props.ts';
import classes from '#/features/inventory/details/details.module.css';
import { QUALITY_LABELS } from '#/domain/workspace/labels.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { NumberField } from '#/ui/number-field.tsx';
import { RangeField } from '#/ui/range-field.tsx';

const BY_HAND = ['fields', 'timeliness', 'consistency'] as const;

/** Four dimensions. Retention follows from days where they are known, and can be graded where they are not. */
export function QualityFields({ source, coverage, canEdit, edit }: CoverageFieldProps) {
  const workspace = useWorkspace();
  const { checklist } = useCatalog();
  const ofSource = workspace.sources.get(source)?.retentionDays ?? null;
  const profile = checklist.retentionProfiles.find(({ id }) => id === workspace.settings.retentionProfile);
  const days = coverage?.retentionDays ?? ofSource;
  return (
    <>
      <div className={classes.three}>
        {BY_HAND.map((dimension) => (
          <RangeField
            key={dimension}
            label={QUALITY_LABELS[dimension].title}
            value={coverage?.quality[dimension] ?? null}
            min={0}
            max={5}
            emptyLabel="0-5"
            disabled={!canEdit}
            onCommit={(value) => edit({ quality: { [dimension]: value } })}
          />
        ))}
      </div>
      <p className={classes.hint}>
        {BY_HAND.map((dimension) => `${QUALITY_LABELS[dimension].title}: ${QUALITY_LABELS[dimension].hint}`).join(' ')}
      </p>
      <NumberField
        label="Records can be searched for"
        suffix="days"
        value={coverage?.retentionDays ?? null}
        min={0}
        max={36_500}
        placeholder={ofSource === null ? 'not recorded' : `${ofSource}, as its source`}
        description={
          profile &&
          `${days === null ? 'Not known' : `${days} of ${profile.days} days`}, by the profile ${profile.name}.`
        }
        disabled={!canEdit}
        onCommit={(retentionDays) => edit({ retentionDays })}
      />
      {(coverage?.retentionDays ?? null) === null && (
        <RangeField
          label="Retention, as a grade"
          value={coverage?.quality.retention ?? null}
          min={0}
          max={5}
          emptyLabel="0-5, where the days are not known"
          disabled={!canEdit}
          onCommit={(value) => edit({ quality: { retention: value } })}
        />
      )}
    </>
  );
}
