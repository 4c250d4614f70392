import type { Mode, Platform } from '#/domain/catalog/vocabulary.ts';
import { MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import styles from '#/features/exchange/wizard/groups-step.module.css';
import { SumTable } from '#/features/exchange/wizard/sum-table.tsx';
import { Card } from '#/ui/card.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { formatNumber } from '#/ui/format.ts';

/** A column of the files by which populations can be told apart further. */
export interface GroupingOption {
  readonly field: string;
  readonly label: string;
  /** Values found, most devices first. */
  readonly values: readonly string[];
  readonly isOn: boolean;
}

export interface GroupPreview {
  readonly key: string;
  readonly name: string;
  readonly platform: Platform;
  readonly mode: Mode | 'unknown';
  readonly devices: number;
}

export interface GroupsStepProps {
  readonly options: readonly GroupingOption[];
  readonly groups: readonly GroupPreview[];
  /** Devices left out by choice in the step before. */
  readonly leftOut: number;
  readonly devices: number;
  readonly onToggle: (field: string, isOn: boolean) => void;
}

/** Platform and mode always tell populations apart, because what can be seen hangs on them. The rest is a choice. */
export function GroupsStep({ options, groups, leftOut, devices, onToggle }: GroupsStepProps) {
  return (
    <div className={styles.columns}>
      <Card title="Tell apart by">
        <div className={styles.options}>
          <CheckboxField
            label="Platform and management mode"
            description="Always: what can be seen depends on both."
            checked
            disabled
            onCommit={() => undefined}
          />
          {options.map(({ field, label, values, isOn }) => (
            <CheckboxField
              key={field}
              label={label}
              checked={isOn}
              disabled={values.length < 2 && !isOn}
              description={valuesInWords(values)}
              onCommit={(on) => onToggle(field, on)}
            />
          ))}
        </div>
        <p className={styles.advice}>
          Few populations are easier to keep true. Tell apart only what your telemetry treats differently.
        </p>
      </Card>
      <Card
        title={`${formatNumber(groups.length)} ${groups.length === 1 ? 'population' : 'populations'}`}
        hint="as they would be"
      >
        <SumTable
          caption="Populations and their devices"
          addends={[
            ...groups.map(({ key, name, platform, mode, devices: count }) => ({
              key,
              name,
              count,
              isKept: true,
              hint: `${PLATFORM_LABELS[platform]} · ${MODE_LABELS[mode]}`,
            })),
            ...(leftOut === 0
              ? []
              : [{ key: '(left out)', name: 'Left out by your choice of modes', count: leftOut, isKept: false }]),
          ]}
          total={{ name: 'Devices in the files', count: devices }}
        />
      </Card>
    </div>
  );
}

const SHOWN = 3;

function valuesInWords(values: readonly string[]): string {
  if (values.length === 0) return 'The files do not say.';
  const named = values.slice(0, SHOWN).map((value) => (value === '' ? 'not stated' : value));
  if (values.length === 1) return `All the same: ${named[0]}.`;
  const more = values.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${formatNumber(more)} more` : ''}`;
}
