/**
 * What a review looked at, in the numbers of that day: they stay what they were when the model, the release of ATT&CK or
 * the record behind them has moved on.
 */
import * as v from 'valibot';

import { QUESTIONS } from '#/domain/catalog/vocabulary.ts';
import { date, entityRef, mapOf, name, rangeOf, text } from '#/domain/workspace/field-schemas.ts';

/** Populations and gaps that are kept one by one; of the others the count. */
export const MOST_SHOWN = { populations: 60, gaps: 5, trend: 120, standing: 200 } as const;

const points = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100));
const score = rangeOf(0, 100);
/** Proven, unproven, closable, out of reach, not permitted: points that add up to 100. */
const layers = v.tuple([points, points, points, points, points]);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const shownPageSchema = v.strictObject({
  /** Version of the visibility model, release of ATT&CK Mobile. */
  model: name,
  attack: name,
  /** The day that the verdict compares with. */
  since: date,
  verdict: text,
  /** `null`: there was no score yet. */
  visibility: v.nullable(score),
  layers: v.nullable(layers),
  readiness: v.nullable(score),
  target: v.nullable(points),
  targetDate: v.nullable(date),
  questions: mapOf(QUESTIONS, score),
  /** All of them, with those that are not in the list. */
  populationCount: count,
  /** As ranked on the page. */
  populations: v.pipe(
    v.array(v.strictObject({ id: entityRef, name, devices: rangeOf(0, 1e8), visibility: score, layers })),
    v.maxLength(MOST_SHOWN.populations),
  ),
  gaps: v.pipe(
    v.array(
      v.strictObject({
        title: text,
        where: name,
        gain: v.pipe(v.number(), v.finite()),
        certain: v.boolean(),
        /** Of the open action that would close it; `null`: none was planned. */
        owner: v.nullable(name),
        due: v.nullable(date),
      }),
    ),
    v.maxLength(MOST_SHOWN.gaps),
  ),
  /** Day by day as it was drawn, the first day first. Reviews from before it was kept do not have it. */
  trend: v.optional(v.pipe(v.array(v.strictObject({ on: date, layers })), v.maxLength(MOST_SHOWN.trend))),
  /** Accepted gaps and limits, and what is not permitted, as listed. Reviews from before it was kept do not have it. */
  standing: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          name,
          words: text,
          ends: v.nullable(date),
          term: v.picklist(['expired', 'soon', 'running', 'open_ended', 'not_permitted']),
        }),
      ),
      v.maxLength(MOST_SHOWN.standing),
    ),
  ),
  /** All of those, with the ones that are not in the list. */
  standingCount: v.optional(count),
});
