import type { Outcome } from '#/domain/planning/scenario/outcome.ts';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

import styles from './scenarios.module.css';

/** The organisation's proof bar with its numbers; nothing where no device is recorded. */
export function OutcomeBar({ outcome, target }: { readonly outcome: Outcome; readonly target: number | null }) {
  const { proof, name } = outcome;
  if (proof === null) return <span className={styles.faint}>no devices</span>;
  return (
    <span className={styles.bar}>
      <ProofBar label={name} {...proof} target={target} />
      <ScoreText lo={proof.proven} hi={proof.proven + proof.unproven} />
    </span>
  );
}
