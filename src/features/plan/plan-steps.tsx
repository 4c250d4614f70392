import { openActionFor } from '#/domain/planning/action-for-gap.ts';
import type { PricedChange } from '#/domain/planning/frontier/plan-space.ts';
import type { PlanStepView, PlanView } from '#/domain/planning/frontier/plan-view.ts';
import { whereInWords } from '#/domain/planning/where-in-words.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import styles from '#/features/plan/plan.module.css';
import { reasonInWords } from '#/features/plan/reason-in-words.ts';
import { CHANGE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { IconButton } from '#/ui/icon-button.tsx';
import { LinkButton } from '#/ui/link-button.tsx';
import { dayNumber, formatPoints, moneyText } from '#/ui/format.ts';
import { X } from 'lucide-react';

export interface PlanStepsProps {
  readonly plan: PlanView;
  readonly changes: readonly PricedChange[];
  readonly onToggle: (change: string) => void;
}

/** The steps, each with what it adds at its place and why it comes there. */
export function PlanSteps({ plan, changes, onToggle }: PlanStepsProps) {
  const candidates = new Map(changes.map(({ candidate }) => [candidate.id, candidate]));
  return (
    <ol className={styles.steps} aria-label="Steps of the plan">
      {plan.steps.map((step, at) => (
        <Step key={step.changes.join()} step={step} isFirst={at === 0} candidates={candidates} onToggle={onToggle} />
      ))}
    </ol>
  );
}

interface StepProps {
  readonly step: PlanStepView;
  readonly isFirst: boolean;
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly onToggle: (change: string) => void;
}

function Step({ step, isFirst, candidates, onToggle }: StepProps) {
  const changes = step.changes.flatMap((id) => candidates.get(id) ?? []);
  const { settings, populations } = useWorkspace();
  const { currency } = settings;
  const isCertain = changes.every(({ certain }) => certain);
  return (
    <li>
      <div className={styles.what}>
        {changes.map((candidate) => (
          <StepChange key={candidate.id} candidate={candidate} onToggle={onToggle} />
        ))}
        <p className={styles.faint}>{reasonInWords(step, isFirst, { candidates, populations })}</p>
      </div>
      <span className={styles.days}>
        {dayNumber(step.days)} d{step.money === 0 ? null : <small>{moneyText(step.money, currency)}</small>}
      </span>
      <span className={styles.gain}>
        {isCertain ? null : <small>up to </small>}
        {formatPoints(step.gain, { digits: 1, signed: true })}
      </span>
    </li>
  );
}

function StepChange({
  candidate,
  onToggle,
}: {
  readonly candidate: Candidate;
  readonly onToggle: (id: string) => void;
}) {
  const workspace = useWorkspace();
  const action = openActionFor(candidate, workspace.actions.values());
  const where = whereInWords(candidate, workspace);
  return (
    <div className={styles.change}>
      <div>
        <b>{candidate.title}</b>
        <small>
          {where} · <em>{CHANGE_KIND_LABELS[candidate.kind].toLowerCase()}</em>
        </small>
      </div>
      {action === null ? null : (
        <LinkButton to={`/mitigations?action=${action.id}`} size="s" variant="quiet">
          {action.owner === '' ? 'Planned' : `Planned: ${action.owner}`}
        </LinkButton>
      )}
      <IconButton
        label={`Leave out: ${candidate.title}`}
        icon={<X />}
        size="s"
        onClick={() => onToggle(candidate.id)}
      />
    </div>
  );
}
