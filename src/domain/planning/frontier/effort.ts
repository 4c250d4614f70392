import { recordOf } from '#/domain/record-of.ts';
import { type Settings } from '#/domain/workspace/entities.ts';
import { CHANGE_KINDS, type ChangeKind } from '#/domain/workspace/record-vocabulary.ts';

/** Person-days that one change of a kind takes. */
export type Effort = Readonly<Record<ChangeKind, number>>;

/**
 * Our own judgement of what is usual, to begin with: a look into a console and a note; a change request with its test;
 * a purchase up to the first record; devices enrolled anew. Everyone changes them to what they know.
 */
export const USUAL_EFFORT: Effort = { measure: 2, configure: 8, buy: 40, change_mode: 30 };

export function effortOf({ effort }: Settings): Effort {
  return recordOf(CHANGE_KINDS, (kind) => effort[kind] ?? USUAL_EFFORT[kind]);
}
