import { MOST_YEARS } from '#/domain/planning/frontier/cost.ts';
import { OTHER_AXIS, type Axis } from '#/domain/planning/frontier/price.ts';
import { MOST_OF, type PlanPlace } from '#/features/plan/plan-address.ts';
import styles from '#/features/plan/plan.module.css';
import type { SetPlace } from '#/state/use-place.ts';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { NumberField } from '#/ui/number-field.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';
import { Slider } from '#/ui/slider.tsx';
import type { FrontierView } from '#/workers/plan.worker.ts';

export interface BudgetFieldsProps {
  readonly frontier: FrontierView | null;
  /** Budget along the axis; `null` until one is suggested. */
  readonly amount: number | null;
  readonly place: PlanPlace;
  readonly onPlace: SetPlace<PlanPlace>;
}

const LABELS: Readonly<Record<Axis, string>> = { days: 'Days of work', money: 'Money' };
const STEPS: Readonly<Record<Axis, number>> = { days: 1, money: 1_000 };

/** How much work and money there is, and along which of the two plans are compared. */
export function BudgetFields({ frontier, amount, place, onPlace }: BudgetFieldsProps) {
  const currency = useWorkspaceSelector(({ settings }) => settings.currency);
  const { axis } = place;
  const other = OTHER_AXIS[axis];
  const step = STEPS[axis];
  const last = frontier?.axis === axis ? (frontier.points.at(-1)?.[axis] ?? 0) : 0;
  const most = Math.max(Math.ceil(last / step) * step, step);
  const suffixOf = (of: Axis) => (of === 'days' ? { suffix: 'days' } : currency === '' ? {} : { suffix: currency });
  return (
    <Card title="Budget">
      <div className={styles.budget}>
        <SegmentedControl
          label="Compare plans by"
          value={axis}
          options={[
            { value: 'days' as const, label: 'By days' },
            { value: 'money' as const, label: 'By money' },
          ]}
          onChange={(next) => onPlace({ axis: next })}
        />
        <NumberField
          label={LABELS[axis]}
          value={amount}
          min={0}
          max={MOST_OF[axis]}
          {...suffixOf(axis)}
          onCommit={(value) => onPlace({ [axis]: value })}
        />
        <Slider
          label={LABELS[axis]}
          min={0}
          max={most}
          step={step}
          value={Math.min(amount ?? 0, most)}
          onCommit={(value) => onPlace({ [axis]: value })}
        />
        <NumberField
          label={`${LABELS[other]} at most`}
          value={place[other]}
          placeholder="no limit"
          min={0}
          max={MOST_OF[other]}
          {...suffixOf(other)}
          onCommit={(value) => onPlace({ [other]: value })}
        />
        <NumberField
          label="Years of running cost"
          description="Money is the one-off cost and so many years of what runs on."
          value={place.years}
          min={1}
          max={MOST_YEARS}
          suffix="years"
          onCommit={(years) => onPlace({ years: Math.round(years ?? 0) })}
        />
        <CheckboxField
          label="Only what is certain"
          description="Leaves out measurements that may disappoint and roll-outs that assume numbers."
          checked={place.certainOnly}
          onCommit={(certainOnly) => onPlace({ certainOnly })}
        />
      </div>
    </Card>
  );
}
