import { costOf } from '#/domain/planning/frontier/cost.ts';
import { effortOf } from '#/domain/planning/frontier/effort.ts';
import { editCost, editEffort, editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { CHANGE_KINDS, type ChangeKind } from '#/domain/workspace/record-vocabulary.ts';
import { CHANGE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import styles from '#/features/plan/plan.module.css';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { NumberField } from '#/ui/number-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

const MOST_MONEY = 1_000_000_000;

/** What one change of each kind takes here: work and money. It starts from what is usual. */
export function PriceCard() {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const disabled = !useCanEdit();
  const { currency } = workspace.settings;
  const effort = effortOf(workspace.settings);
  const cost = costOf(workspace.settings);
  const setCost = (kind: ChangeKind, part: 'once' | 'perYear', amount: number | null) =>
    dispatch(editCost(workspace, kind, amount === null ? null : { ...cost[kind], [part]: amount }));
  return (
    <Card
      title="What one change takes"
      hint="an order of magnitude until you say what it takes here, per population or once per source; empty goes back"
    >
      <div className={styles.prices}>
        {CHANGE_KINDS.map((kind) => {
          const label = CHANGE_KIND_LABELS[kind];
          const common = { min: 0, max: MOST_MONEY, disabled };
          return (
            <fieldset key={kind} className={styles.price}>
              <legend>{label}</legend>
              <NumberField
                label="Days"
                value={effort[kind]}
                min={0.5}
                max={1_000}
                disabled={disabled}
                onCommit={(value) => dispatch(editEffort(workspace, kind, value))}
              />
              <NumberField
                {...common}
                label="Once"
                value={cost[kind].once}
                onCommit={(value) => setCost(kind, 'once', value)}
              />
              <NumberField
                {...common}
                label="Per year"
                value={cost[kind].perYear}
                onCommit={(value) => setCost(kind, 'perYear', value)}
              />
            </fieldset>
          );
        })}
        <TextField
          label="Currency"
          description="A word behind every amount. Nothing is converted."
          placeholder="EUR"
          maxLength={12}
          value={currency}
          disabled={disabled}
          onCommit={(next) => dispatch(editSettings(workspace, { currency: next.trim() }))}
        />
      </div>
    </Card>
  );
}
