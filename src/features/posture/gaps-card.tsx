import { openActionFor } from '#/domain/planning/action-for-gap.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { LinkButton } from '#/ui/link-button.tsx';

import styles from './gaps-card.module.css';
import { PlannedGap } from './planned-gap.tsx';
import { useTopGaps } from './use-top-gaps.ts';

/** The five changes that would prove most, each with who does it by when. */
export function GapsCard() {
  const workspace = useWorkspace();
  const gaps = useTopGaps();
  return (
    <Card
      title="What to do next"
      hint="points of proven visibility, each taken alone"
      actions={
        <LinkButton to="/plan" size="s">
          Plan
        </LinkButton>
      }
    >
      {gaps === null ? (
        <output className={styles.coming}>Looking for gaps …</output>
      ) : gaps.length === 0 ? (
        <p className={styles.faint}>No change that Telltale can name would prove more.</p>
      ) : (
        <ol className={styles.gaps}>
          {gaps.map((gap) => (
            <PlannedGap key={gap.id} gap={gap} action={openActionFor(gap, workspace.actions.values())} />
          ))}
        </ol>
      )}
    </Card>
  );
}
