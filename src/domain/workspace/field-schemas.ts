/** What a field of an entity may hold: the kinds of values that the schemas are made of. */
import * as v from 'valibot';

import { FIRST_CLOCK_DAY, LAST_CLOCK_DAY, parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { Range } from '#/domain/range.ts';

const MAX_NAME = 200;
const MAX_TEXT = 4_000;

/** Half a character, such as an emoji cut in two, has no UTF-8 and so no hash: it becomes the replacement character. */
export const characters = v.pipe(
  v.string(),
  v.transform((value) => value.toWellFormed()),
);
export const name = v.pipe(characters, v.maxLength(MAX_NAME));
export const text = v.pipe(characters, v.maxLength(MAX_TEXT));
export const date = v.pipe(
  v.string(),
  v.check((value) => parseIsoDate(value) !== null, 'a date as YYYY-MM-DD'),
  v.transform((value) => value as IsoDate),
);
/** A day that commits can be dated with. */
export const clockDay = v.pipe(
  date,
  v.check(
    (day) => day >= FIRST_CLOCK_DAY && day <= LAST_CLOCK_DAY,
    `a day from ${FIRST_CLOCK_DAY} to ${LAST_CLOCK_DAY}`,
  ),
);
export const entityRef = v.pipe(characters, v.maxLength(140));

export function rangeOf(min: number, max: number) {
  const end = v.pipe(v.number(), v.finite(), v.minValue(min), v.maxValue(max));
  return v.pipe(
    v.tuple([end, end]),
    v.check(([lo, hi]) => lo <= hi, 'a range with its lower end first'),
    v.transform((pair): Range => pair),
  );
}

/** Fills in a missing value only: `v.fallback` would also hide a bad one. */
export function field<Schema extends v.GenericSchema>(schema: Schema, initial: v.InferOutput<Schema>) {
  return v.optional(schema, initial);
}

/** One optional field a key; unknown keys are refused, so nothing foreign rides along. */
export function mapOf<Key extends string, Schema extends v.GenericSchema>(keys: readonly Key[], schema: Schema) {
  const optional = v.optional(schema);
  const entries = Object.fromEntries(keys.map((key) => [key, optional])) as Record<Key, typeof optional>;
  return v.optional(v.strictObject(entries), () => ({}) as never);
}
