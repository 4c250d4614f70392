import type { TrendPoint } from '#/domain/scoring/trend.ts';
import { useTrend } from '#/state/use-trend.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import type { ForecastDay } from '#/ui/charts/forecast-layers.tsx';
import type { ProofDay } from '#/ui/charts/proof-layers.tsx';
import { formatDate, formatPoints } from '#/ui/format.ts';

import { landmarksOf, type Landmark } from './landmarks.ts';
import { useAhead } from './use-ahead.ts';
import { useSince } from '#/state/use-since.ts';

export interface TrendPicture {
  /** What the picture says, in words. */
  readonly label: string;
  readonly days: readonly ProofDay[];
  /** From the last of the days on; empty where nothing dated is planned. */
  readonly forecast: readonly ForecastDay[];
  /** `null` until it is worked out. */
  readonly ahead: string | null;
  readonly target: number | null;
  readonly landmarks: readonly Landmark[];
}

/** The proof bar over time and where the plan leads; `null` until the first answer. Without days there is no picture. */
export function useTrendPicture(): TrendPicture | null {
  const workspace = useWorkspace();
  const trend = useTrend(useSince().date);
  const ahead = useAhead();
  if (trend === null) return null;
  const days = daysOf(trend.points);
  const [first, last] = [days[0], days.at(-1)];
  return {
    label:
      first === undefined || last === undefined
        ? ''
        : `Proven points went from ${formatPoints(first.proven)} on ${formatDate(first.on)} to ${formatPoints(last.proven)} on ${formatDate(last.on)}. ${ahead?.words ?? ''}`,
    days,
    forecast: ahead?.days ?? [],
    ahead: ahead?.words ?? null,
    target: workspace.settings.targetScore,
    landmarks:
      first === undefined || last === undefined ? [] : landmarksOf(workspace.actions.values(), first.on, last.on),
  };
}

function daysOf(points: readonly TrendPoint[]): readonly ProofDay[] {
  return points.flatMap(({ on, proof }) =>
    proof === null
      ? []
      : [
          {
            on,
            proven: proof.proven,
            unproven: proof.unproven,
            closable: proof.closable,
            outOfReach: proof.outOfReachMode + proof.outOfReachLegal,
          },
        ],
  );
}
