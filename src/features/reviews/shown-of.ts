import type { Range } from '#/domain/range.ts';
import type { TrendPoint } from '#/domain/scoring/trend.ts';
import type { ShownPage } from '#/domain/workspace/entities.ts';
import type { HeldReview } from '#/domain/workspace/read-reviews.ts';
import type { ProofLayers } from '#/text/whole-layers.ts';

export interface Figures {
  readonly visibility: Range;
  readonly layers: ProofLayers;
}

/**
 * What the review froze. One from before reviews kept their numbers has only its day, and shows what that day is reckoned
 * to be today. `null`: there was no score, or it is still being worked out.
 */
export function shownOf({ shown }: Pick<HeldReview, 'shown'>, point: TrendPoint | undefined): Figures | null {
  if (shown !== null) {
    const { visibility, layers } = shown;
    return visibility === null || layers === null ? null : { visibility, layers: layersOf(layers) };
  }
  if (point?.visibility == null || point.proof === null) return null;
  return { visibility: point.visibility, layers: point.proof };
}

export function layersOf([proven, unproven, closable, outOfReach, legal]: NonNullable<
  ShownPage['layers']
>): ProofLayers {
  return { proven, unproven, closable, outOfReachMode: outOfReach, outOfReachLegal: legal };
}
