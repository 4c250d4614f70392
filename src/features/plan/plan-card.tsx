import type { PricedChange } from '#/domain/planning/frontier/plan-space.ts';
import type { PlanView } from '#/domain/planning/frontier/plan-view.ts';
import { OTHER_AXIS } from '#/domain/planning/frontier/price.ts';
import { MakeActions } from '#/features/plan/make-actions.tsx';
import type { PlanPlace } from '#/features/plan/plan-address.ts';
import { PlanSteps } from '#/features/plan/plan-steps.tsx';
import styles from '#/features/plan/plan.module.css';
import { planInWords } from '#/features/plan/plan-in-words.ts';
import { budgetInWords } from '#/features/plan/takes-in-words.ts';
import type { Proof } from '#/domain/scoring/score.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

export interface PlanCardProps {
  readonly plan: PlanView | null;
  /** Of the budget before: the one of this budget is being worked out. */
  readonly isOld: boolean;
  readonly changes: readonly PricedChange[] | null;
  readonly place: PlanPlace;
  /** Budget along the axis; `null` until one is suggested. */
  readonly amount: number | null;
  readonly isByHand: boolean;
  readonly onToggle: (change: string) => void;
  readonly onBest: () => void;
}

/** One plan: what it makes of the proof bar, and its steps in the order in which they pay. */
export function PlanCard({ plan, isOld, changes, place, amount, isByHand, onToggle, onBest }: PlanCardProps) {
  const { organisation } = useScores();
  const { targetScore: target, currency } = useWorkspaceSelector(({ settings }) => settings);
  const budget = amount === null ? null : budgetInWords(place.axis, amount, place[OTHER_AXIS[place.axis]], currency);
  return (
    <Card
      title="The plan"
      hint={isOld ? 'comparing plans …' : hintOf(isByHand, budget)}
      actions={
        <>
          {isByHand && budget !== null ? (
            <Button size="s" onClick={onBest}>
              Back to the best for {budget}
            </Button>
          ) : null}
          {plan === null || changes === null ? null : <MakeActions plan={plan} isOld={isOld} changes={changes} />}
        </>
      }
    >
      {plan === null || changes === null ? (
        <p className={styles.waiting}>Comparing plans …</p>
      ) : (
        <>
          <p className={styles.lead}>{planInWords(plan, organisation.proof, place.years, currency)}</p>
          <div className={styles.bars}>
            <Bar label="Today" proof={organisation.proof} target={target} />
            <Bar label="With the plan" proof={plan.proof} target={target} />
          </div>
          <PlanSteps plan={plan} changes={changes} onToggle={onToggle} />
        </>
      )}
    </Card>
  );
}

function hintOf(isByHand: boolean, budget: string | null): string | undefined {
  if (isByHand) return 'chosen by hand';
  return budget === null ? undefined : `the best found for ${budget}`;
}

function Bar({ label, proof, target }: { label: string; proof: Proof | null; target: number | null }) {
  if (proof === null) return null;
  return (
    <div>
      <span>{label}</span>
      <ProofBar label={label} {...proof} target={target} />
      <ScoreText lo={proof.proven} hi={proof.proven + proof.unproven} />
    </div>
  );
}
