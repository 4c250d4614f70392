import { useDeferredValue, useMemo } from 'react';

import { openActionFor } from '#/domain/planning/action-for-gap.ts';
import { gapsOf } from '#/domain/planning/gaps.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { LinkButton } from '#/ui/link-button.tsx';

import styles from './gaps-card.module.css';
import { PlannedGap } from './planned-gap.tsx';

const SHOWN = 5;

/** The five changes that would prove most, each with who does it by when. */
export function GapsCard() {
  const workspace = useDeferredValue(useWorkspace());
  const score = useDeferredValue(useScores());
  const catalog = useCatalog();
  const on = useEvaluationDate();
  // Each gap scores the record once more: the rest of the page is drawn first.
  const isDue = useDeferredValue(true, false);
  const gaps = useMemo(
    () => (isDue ? gapsOf(workspace, catalog, on, score).slice(0, SHOWN) : null),
    [isDue, workspace, catalog, on, score],
  );
  return (
    <Card
      title="What to do next"
      hint="points of proven visibility, each taken alone"
      actions={
        <LinkButton to="/mitigations" size="s">
          Plan
        </LinkButton>
      }
    >
      {gaps === null ? (
        <div className={styles.coming} />
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
