import type { ReactNode } from 'react';

import type { Incoming } from '#/domain/intake/incoming.ts';
import type { Matches } from '#/domain/intake/match-incoming.ts';
import { stopReading } from '#/features/exchange/bring-in/start-reading.ts';
import { usePageDrop } from '#/ui/use-page-drop.ts';
import { describeIntakeError } from '#/features/exchange/describe-import-error.ts';
import { stepsOf, type Flow } from '#/features/exchange/flow/exchange-flow.ts';
import { send } from '#/features/exchange/flow/exchange-store.ts';
import { Refusal } from '#/features/exchange/refusal.tsx';
import { ChangesReview, MatchReview } from '#/features/exchange/review/review-step.tsx';
import { useAccept } from '#/features/exchange/review/use-accept.ts';
import { useReview } from '#/features/exchange/review/use-review.ts';
import type { MatchList } from '#/features/exchange/wizard/match-step.tsx';
import { STEP_WORDS } from '#/features/exchange/wizard/step-words.ts';
import { WizardFrame } from '#/features/exchange/wizard/wizard-frame.tsx';
import { useLedger } from '#/state/use-workspace.ts';
import { formatNumber } from '#/ui/format.ts';

export interface ReviewFrameProps {
  readonly flow: Extract<Flow, { at: 'wizard' }>;
  readonly incoming: Incoming;
  /** The steps before the match, which hang on the kind of file. */
  readonly children: ReactNode;
  readonly status?: ReactNode;
  /** Something in the step is the loud button. */
  readonly isQuiet?: boolean;
  /** The sources of the match, where more is known of them than what the file carries. */
  readonly sources?: (matches: Matches) => MatchList;
  /** There is nothing to go on with. */
  readonly isBlocked?: boolean;
}

/** The frame of every import, and its last two steps, which are the same for all of them. */
export function ReviewFrame({ flow, incoming, children, status, isQuiet, isBlocked, sources }: ReviewFrameProps) {
  const { brought, step, choices } = flow;
  const { id } = useLedger();
  usePageDrop(ignore, false);
  const review = useReview(incoming, choices, brought.kind === 'devices');
  const { accept, isUnderWay } = useAccept(review);
  const steps = stepsOf(brought);
  const current = steps.indexOf(step);
  const { plan, ticked } = review;
  const isLast = step === 'changes';
  const isPlanned = plan?.ok === true;
  const hasNothing = plan?.ok === true && plan.value.changes.every(({ kind }) => kind === 'same');
  const putAway = () => stopReading(id);
  const goTo = (index: number) => {
    const to = steps[index];
    if (to !== undefined) send(id, { kind: 'went_to', step: to });
  };
  return (
    <WizardFrame
      steps={steps.map((one) => STEP_WORDS[one].name)}
      current={current}
      title={STEP_WORDS[step].title}
      lead={STEP_WORDS[step].lead}
      onGoTo={goTo}
      onCancel={putAway}
      status={
        plan === null
          ? 'Comparing with the record…'
          : isUnderWay
            ? 'Making one change of it…'
            : isLast && !hasNothing
              ? tickedInWords(ticked.size)
              : status
      }
      next={
        isLast && hasNothing
          ? { label: 'Done', run: putAway }
          : isLast
            ? { label: acceptLabel(ticked.size), run: accept, disabled: ticked.size === 0 || !isPlanned || isUnderWay }
            : {
                label: 'Continue',
                run: () => goTo(current + 1),
                disabled: isBlocked === true || (step === 'match' && !isPlanned),
                isQuiet: isQuiet === true,
              }
      }
    >
      {(step === 'match' || isLast) && plan?.ok === false ? <Refusal words={describeIntakeError(plan.error)} /> : null}
      {step === 'match' ? (
        <MatchReview incoming={incoming} review={review} sources={sources} />
      ) : isLast ? (
        <ChangesReview review={review} />
      ) : (
        children
      )}
    </WizardFrame>
  );
}

/** A file that is dropped now would take the place of the page: it is kept from that, and nothing else. */
function ignore(): void {}

function acceptLabel(count: number): string {
  return count === 0 ? 'Accept' : `Accept ${formatNumber(count)} ${count === 1 ? 'change' : 'changes'}`;
}

function tickedInWords(count: number): string {
  return count === 0 ? 'Nothing is ticked, so there is nothing to accept.' : 'One step in the history';
}
