import { effortOf } from '#/domain/planning/frontier/effort.ts';
import { MOST_DAYS, type PlanPlace } from '#/features/plan/plan-address.ts';
import styles from '#/features/plan/plan.module.css';
import type { SetPlace } from '#/state/use-place.ts';
import { editEffort } from '#/domain/workspace/commands/settings-commands.ts';
import { CHANGE_KINDS } from '#/domain/workspace/entities.ts';
import { CHANGE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { NumberField } from '#/ui/number-field.tsx';
import { Slider } from '#/ui/slider.tsx';
import type { FrontierView } from '#/workers/plan.worker.ts';

export interface BudgetFieldsProps {
  readonly frontier: FrontierView | null;
  readonly days: number;
  readonly place: PlanPlace;
  readonly onDays: (days: number) => void;
  readonly onPlace: SetPlace<PlanPlace>;
}

/** How many days there are, and what a change usually takes. */
export function BudgetFields({ frontier, days, place, onDays, onPlace }: BudgetFieldsProps) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const effort = effortOf(workspace.settings);
  const most = Math.ceil(frontier?.points.at(-1)?.days ?? 0);
  return (
    <Card title="Budget">
      <div className={styles.budget}>
        <NumberField
          label="Days of work"
          value={days}
          min={0}
          max={MOST_DAYS}
          suffix="days"
          onCommit={(value) => onDays(value ?? 0)}
        />
        <Slider label="Days of work" min={0} max={Math.max(most, 1)} value={Math.min(days, most)} onCommit={onDays} />
        <CheckboxField
          label="Only what is certain"
          description="Leaves out measurements that may disappoint and roll-outs that assume numbers."
          checked={place.certainOnly}
          onCommit={(certainOnly) => onPlace({ certainOnly })}
        />
      </div>
      <h3 className={styles.small}>Days that one change takes</h3>
      <div className={styles.effort}>
        {CHANGE_KINDS.map((kind) => (
          <NumberField
            key={kind}
            label={CHANGE_KIND_LABELS[kind]}
            value={effort[kind]}
            min={0.5}
            max={1_000}
            disabled={!canEdit}
            onCommit={(value) => dispatch(editEffort(workspace, kind, value))}
          />
        ))}
      </div>
    </Card>
  );
}
