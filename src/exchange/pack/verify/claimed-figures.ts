/** The numbers that a pack claims, for reading: taken from `data/scores.json`, which may say anything. */
import * as v from 'valibot';

import type { Range } from '#/domain/range.ts';

const range = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.length(2),
  v.transform(([lo, hi]): Range => [lo ?? 0, hi ?? 0]),
);
const name = v.pipe(v.string(), v.maxLength(400));

const schema = v.object({
  organisation: v.object({ S: v.nullable(range), R: v.nullable(range), devices: range }),
  populations: v.pipe(
    v.array(v.object({ id: name, name, devices: range, S: range, S_max: v.number(), R: v.nullable(range) })),
    v.maxLength(100_000),
  ),
});

export type ClaimedFigures = v.InferOutput<typeof schema>;

/** `null` where they cannot be read. */
export function claimedFigures(text: string): ClaimedFigures | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
