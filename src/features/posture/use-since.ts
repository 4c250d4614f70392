import { useSearchParams } from 'react-router';

import { addDays, parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { TrendPoint } from '#/domain/scoring/trend.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';

const PARAM = 'since';
const USUAL_DAYS = 90;

export interface Since {
  readonly date: IsoDate;
  readonly choose: (date: IsoDate) => void;
}

/** The day that today is compared with: `?since=2026-08-01`, or ninety days ago. */
export function useSince(): Since {
  const [params, setParams] = useSearchParams();
  const on = useEvaluationDate();
  const asked = parseIsoDate(params.get(PARAM) ?? '');
  return {
    date: asked !== null && asked < on ? asked : addDays(on, -USUAL_DAYS),
    choose: (date) =>
      setParams(
        (now) => {
          now.set(PARAM, date);
          return now;
        },
        { replace: true },
      ),
  };
}

/** How far the proven points moved since the last point of the trend at or before a day. */
export function changeSince(points: readonly TrendPoint[], date: IsoDate): { points: number; since: IsoDate } | null {
  const before = points.findLast((point) => point.on <= date) ?? points[0];
  const now = points.at(-1);
  if (before?.visibility == null || now?.visibility == null || before === now) return null;
  return { points: now.visibility[0] - before.visibility[0], since: before.on };
}
