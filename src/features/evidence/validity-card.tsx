import styles from '#/features/evidence/evidence.module.css';
import { USUAL_EVIDENCE_DAYS } from '#/domain/evidence/evidence-validity.ts';
import { editEvidenceDays } from '#/domain/workspace/commands/evidence-commands.ts';
import { EVIDENCE_KINDS } from '#/domain/workspace/record-vocabulary.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { NumberField } from '#/ui/number-field.tsx';

const MOST_DAYS = 3_650;

/** The policy: how long an item of each kind may be relied on. */
export function ValidityCard() {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const disabled = !useCanEdit();
  return (
    <Card title="How long evidence holds" hint="days from its date, by kind; empty goes back to what is usual">
      <div className={styles.pair}>
        {EVIDENCE_KINDS.map((kind) => (
          <NumberField
            key={kind}
            label={EVIDENCE_KIND_LABELS[kind]}
            value={workspace.settings.evidenceDays[kind] ?? USUAL_EVIDENCE_DAYS[kind]}
            min={1}
            max={MOST_DAYS}
            suffix="days"
            disabled={disabled}
            onCommit={(days) => dispatch(editEvidenceDays(workspace, kind, days === null ? null : Math.round(days)))}
          />
        ))}
      </div>
    </Card>
  );
}
