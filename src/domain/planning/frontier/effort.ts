import type { GapKind } from '#/domain/planning/gap.ts';

/** Person-days that one change of a kind takes. */
export type Effort = Readonly<Record<GapKind, number>>;

/**
 * Our own judgement of what is usual, to begin with: a look into a console and a note; a change request with its test;
 * a purchase up to the first record; devices enrolled anew. Everyone changes them to what they know.
 */
export const USUAL_EFFORT: Effort = { measure: 2, configure: 8, buy: 40, change_mode: 30 };

export const LEAST_DAYS = 0.5;
export const MOST_DAYS = 1_000;
