import type { ReasonView } from '#/domain/planning/frontier/plan-view.ts';
import { assertNever } from '#/domain/result.ts';
import { formatPoints } from '#/ui/format.ts';

/** Points that read as nothing. */
const NOTICEABLE = 0.05;

/** Why a step of the plan comes when it does. */
export function reasonInWords(reason: ReasonView, isFirst: boolean, titleOf: (change: string) => string): string {
  switch (reason.kind) {
    case 'most_for_its_price':
      return isFirst ? 'Proves most for what it takes.' : 'Of what is left, proves most for what it takes.';
    case 'together':
      return reason.apart < NOTICEABLE
        ? 'Worth it only together: apart they prove next to nothing.'
        : `Together they prove more than apart, which would be ${formatPoints(reason.apart, { digits: 1, signed: true })}.`;
    case 'needs':
      return `Proves nothing before this has landed: ${titleOf(reason.change)}.`;
    case 'overlaps':
      return `Alone it would prove ${formatPoints(reason.alone, { digits: 1, signed: true })}, but part of the same is shown by: ${titleOf(reason.change)}.`;
    default:
      return assertNever(reason);
  }
}
