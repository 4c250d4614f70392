import type { DeviceChoices, GroupingField } from '#/exchange/devices/group-devices.ts';
import styles from '#/features/exchange/wizard/groups-step.module.css';
import { SumTable } from '#/features/exchange/wizard/sum-table.tsx';
import { Card } from '#/ui/card.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { formatNumber } from '#/ui/format.ts';
import { SelectField } from '#/ui/select-field.tsx';

/** A column of the files by which populations can be told apart further. */
export interface GroupingOption {
  readonly field: GroupingField;
  readonly label: string;
  /** Values found, most devices first. */
  readonly values: readonly string[];
  readonly isOn: boolean;
}

export interface GroupPreview {
  readonly key: string;
  readonly name: string;
  /** "Android · Fully managed · 94 % seen within 30 days". */
  readonly about: string;
  readonly devices: number;
}

type StaleAfter = DeviceChoices['leaveOutOlderThan'];

const STALE_OPTIONS = [
  { value: 'keep', label: 'Keep all of them', days: null },
  { value: '90', label: 'Leave out after 90 days', days: 90 },
  { value: '30', label: 'Leave out after 30 days', days: 30 },
] as const;

export interface GroupsStepProps {
  readonly options: readonly GroupingOption[];
  readonly groups: readonly GroupPreview[];
  /** Devices left out by choice in the step before. */
  readonly leftOut: number;
  /** Devices left out because they were not seen for long. */
  readonly stale: number;
  /** Days; `null` keeps all. */
  readonly leaveOutOlderThan: StaleAfter;
  readonly onLeaveOut: (days: StaleAfter) => void;
  readonly devices: number;
  readonly onToggle: (field: GroupingField, isOn: boolean) => void;
}

/** Platform and mode always tell populations apart, because what can be seen hangs on them. The rest is a choice. */
export function GroupsStep(props: GroupsStepProps) {
  const { options, groups, leftOut, stale, devices, leaveOutOlderThan, onToggle, onLeaveOut } = props;
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
        <div className={styles.stale}>
          <SelectField
            label="Devices not seen lately"
            description="Lost, spare and replaced devices stay enrolled for long. They count as devices unless you leave them out."
            value={STALE_OPTIONS.find(({ days }) => days === leaveOutOlderThan)?.value ?? 'keep'}
            options={STALE_OPTIONS}
            onCommit={(value) => onLeaveOut(STALE_OPTIONS.find((one) => one.value === value)?.days ?? null)}
          />
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
            ...groups.map(({ key, name, about, devices: count }) => ({ key, name, count, isKept: true, hint: about })),
            ...leftOutAs('Left out by your choice of modes', leftOut),
            ...leftOutAs(`Not seen for ${leaveOutOlderThan ?? 0} days, left out`, stale),
          ]}
          total={{ name: 'Devices in the files', count: devices }}
        />
      </Card>
    </div>
  );
}

function leftOutAs(name: string, count: number) {
  return count === 0 ? [] : [{ key: name, name, count, isKept: false }];
}

const SHOWN = 3;

function valuesInWords(values: readonly string[]): string {
  if (values.length === 0) return 'The files do not say.';
  const named = values.slice(0, SHOWN).map((value) => (value === '' ? 'not stated' : value));
  if (values.length === 1) return `All the same: ${named[0]}.`;
  const more = values.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${formatNumber(more)} more` : ''}`;
}
