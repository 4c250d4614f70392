import { addDays, type IsoDate } from '#/domain/dates.ts';
import type { Forecast, ForecastPoint } from '#/domain/planning/forecast.ts';

/** The proof bar from a day on, until the next one; the layers are points of 100. */
export interface ForecastProof {
  readonly on: IsoDate;
  readonly proven: number;
  readonly unproven: number;
  readonly closable: number;
  readonly outOfReach: number;
  /** Proven on this day if everything is as late as usual. */
  readonly late: number;
}

/** What has landed is shown for a while, so that the last step is seen. */
const AFTER_LAST_DAYS = 21;
const LEAST_DAYS = 90;

/** Every day on which either line moves, and the end of the picture. */
export function forecastDays(
  { asDated, asLate }: Pick<Forecast, 'asDated' | 'asLate'>,
  targetDate: IsoDate | null,
): readonly ForecastProof[] {
  const today = asDated[0]?.on;
  if (today === undefined) return [];
  const moved = [...asDated, ...asLate].map(({ on }) => on);
  const ends = [
    addDays(today, LEAST_DAYS),
    addDays(latest(moved, today), AFTER_LAST_DAYS),
    ...(targetDate === null ? [] : [targetDate]),
  ];
  const days = [...new Set([...moved, latest(ends, today)])].toSorted();
  return days.flatMap((on) => {
    const dated = proofOn(asDated, on);
    const late = proofOn(asLate, on);
    if (dated === null || late === null) return [];
    return [
      {
        on,
        proven: dated.proven,
        unproven: dated.unproven,
        closable: dated.closable,
        outOfReach: dated.outOfReachMode + dated.outOfReachLegal,
        late: late.proven,
      },
    ];
  });
}

export function proofOn(points: readonly ForecastPoint[], on: IsoDate): ForecastPoint['proof'] | null {
  return points.findLast((point) => point.on <= on)?.proof ?? null;
}

function latest(days: readonly IsoDate[], from: IsoDate): IsoDate {
  return days.reduce((last, day) => (day > last ? day : last), from);
}
