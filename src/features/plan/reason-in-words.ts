import type { PlanStepView } from '#/domain/planning/frontier/plan-view.ts';
import type { GapCause } from '#/domain/planning/gap-cause.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { assertNever } from '#/domain/result.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import { formatPoints } from '#/ui/format.ts';

/** Points that read as nothing. */
const NOTICEABLE = 0.05;
/** Changes named; more would not be read. */
const NAMED = 2;

export interface ReasonNames {
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly populations: ReadonlyMap<string, Population>;
}

/** Why a step of the plan comes when it does: what it takes out of the way, how it pays, what it opens the way for. */
export function reasonInWords(step: PlanStepView, isFirst: boolean, names: ReasonNames): string {
  const titleOf = (change: string) => names.candidates.get(change)?.title ?? change;
  return [liftInWords(step, isFirst, names), orderInWords(step, isFirst, names, titleOf), unlocksInWords(step, titleOf)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function liftInWords({ lifts }: PlanStepView, isFirst: boolean, { populations }: ReasonNames): string {
  if (lifts === null) return '';
  const name = populations.get(lifts.population)?.name ?? '';
  const why = isFirst ? ', which holds the whole score there down' : '';
  return `Lifts “${questionWords(lifts.question)}”, the weakest question on ${name}${why}.`;
}

function orderInWords(
  { reason, changes, lifts }: PlanStepView,
  isFirst: boolean,
  { candidates }: ReasonNames,
  titleOf: (change: string) => string,
): string {
  switch (reason.kind) {
    case 'most_for_its_price': {
      const cause = changes.length === 1 ? candidates.get(changes[0] ?? '')?.cause : undefined;
      if (isFirst) return 'Proves most for what it takes.';
      if (lifts !== null) return '';
      return `${cause === undefined ? '' : `${CAUSE_SENTENCES[cause]} `}Of what is left, proves most for what it takes.`;
    }
    case 'together':
      return reason.apart < NOTICEABLE
        ? 'Worth it only together: apart they prove next to nothing.'
        : `Together they prove more than apart, which would be ${formatPoints(reason.apart, { digits: 1, signed: true })}.`;
    case 'needs': {
      const title = titleOf(reason.change);
      switch (reason.why.kind) {
        case 'same_cell':
          return `${firstWord(candidates.get(reason.change)?.cause)}: these records add nothing before this has landed: ${title}.`;
        case 'weakest_question':
          return `Adds nothing while “${questionWords(reason.why.question)}” stays the weakest question, so this comes first: ${title}.`;
        case 'combination':
          return `Proves nothing before this has landed: ${title}.`;
        default:
          return assertNever(reason.why);
      }
    }
    case 'overlaps':
      return `Alone it would prove ${formatPoints(reason.alone, { digits: 1, signed: true })}, but part of the same is shown by: ${titleOf(reason.change)}.`;
    default:
      return assertNever(reason);
  }
}

function unlocksInWords({ unlocks }: PlanStepView, titleOf: (change: string) => string): string {
  if (unlocks.length === 0) return '';
  const more = unlocks.length - NAMED;
  return `Opens the way for: ${unlocks.slice(0, NAMED).map(titleOf).join('; ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function questionWords(question: keyof typeof QUESTION_LABELS): string {
  return QUESTION_LABELS[question].title.toLowerCase();
}

function firstWord(cause: GapCause | undefined): string {
  if (cause === 'share') return 'Share first';
  if (cause === 'missing') return 'The source first';
  if (cause === 'switch') return 'The switch first';
  if (cause === 'evidence' || cause === 'unknown') return 'Proof first';
  return 'Not yet';
}

/** What stands in the way of points that a change alone wins. */
const CAUSE_SENTENCES: Readonly<Record<GapCause, string>> = {
  evidence: 'The points are there and only want fresh proof.',
  unknown: 'It may be there already: until somebody looks, only the upper bound counts it.',
  share: 'Share first: a log counts only for the devices that it reaches.',
  switch: 'The source is there; what is off hides part of it.',
  quality: 'Poor records cap all that the source shows.',
  retention: 'Records kept too short cap all that the source shows.',
  missing: 'No source of this family counts here yet.',
  capability: 'The source shows less than it could.',
  ceiling: 'The mode hides it, whatever else is done.',
  legal: 'It may not be collected.',
  counts: 'The number of devices is a range.',
  unmet: 'The criterion is not met.',
};
