import type { PlanView } from '#/domain/planning/frontier/plan-view.ts';
import { MakeActions } from '#/features/plan/make-actions.tsx';
import { PlanSteps } from '#/features/plan/plan-steps.tsx';
import styles from '#/features/plan/plan.module.css';
import type { Proof } from '#/domain/scoring/score.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { daysText, formatNumber, formatPoints } from '#/ui/format.ts';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';
import type { FrontierView } from '#/workers/plan.worker.ts';

export interface PlanCardProps {
  readonly plan: PlanView | null;
  readonly frontier: FrontierView | null;
  readonly days: number;
  readonly isByHand: boolean;
  readonly onToggle: (change: string) => void;
  readonly onBest: () => void;
}

/** One plan: what it makes of the proof bar, and its steps in the order in which they pay. */
export function PlanCard({ plan, frontier, days, isByHand, onToggle, onBest }: PlanCardProps) {
  const { organisation } = useScores();
  const target = useWorkspaceSelector(({ settings }) => settings.targetScore);
  return (
    <Card
      title="The plan"
      hint={isByHand ? 'chosen by hand' : `the best found for ${daysText(days)} days`}
      actions={
        <>
          {isByHand ? (
            <Button size="s" onClick={onBest}>
              Back to the best for {daysText(days)} days
            </Button>
          ) : null}
          {plan === null || frontier === null ? null : <MakeActions plan={plan} frontier={frontier} />}
        </>
      }
    >
      {plan === null || frontier === null ? (
        <p className={styles.waiting}>Comparing plans …</p>
      ) : (
        <>
          <p className={styles.lead}>{planInWords(plan, organisation.proof)}</p>
          <div className={styles.bars}>
            <Bar label="Today" proof={organisation.proof} target={target} />
            <Bar label="With the plan" proof={plan.proof} target={target} />
          </div>
          <PlanSteps plan={plan} frontier={frontier} onToggle={onToggle} />
        </>
      )}
    </Card>
  );
}

function Bar({ label, proof, target }: { label: string; proof: Proof | null; target: number | null }) {
  if (proof === null) return null;
  return (
    <div>
      <span>{label}</span>
      <ProofBar
        label={label}
        proven={proof.proven}
        unproven={proof.unproven}
        closable={proof.closable}
        outOfReach={proof.outOfReachMode}
        legal={proof.outOfReachLegal}
        target={target}
      />
      <ScoreText lo={proof.proven} hi={proof.proven + proof.unproven} />
    </div>
  );
}

function planInWords({ steps, days, score, bound }: PlanView, today: Proof | null): string {
  const changes = steps.reduce((sum, step) => sum + step.changes.length, 0);
  const digits = { digits: 1 };
  if (changes === 0) return 'No change fits into these days.';
  const what = `${formatNumber(changes)} ${changes === 1 ? 'change' : 'changes'} in ${daysText(days)} days`;
  const proves = `${what} would prove ${formatPoints(score, digits)} of 100 instead of ${formatPoints(today?.proven ?? 0, digits)}.`;
  if (bound === null) return proves;
  return bound - score < 0.05
    ? `${proves} No plan of these days proves more.`
    : `${proves} No plan of these days can prove more than ${formatPoints(bound, digits)}.`;
}
