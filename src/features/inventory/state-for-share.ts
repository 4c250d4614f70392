import type { Range } from '#/domain/range.ts';
import type { CoverageState } from '#/domain/workspace/record-vocabulary.ts';

/** From this share on a source counts as there for its population; below, as there in part. Words only: the score uses the share. */
const MOSTLY = 0.9;

/**
 * A share typed into a cell that says "unknown" or "absent" is also news of its state. A plan stays a plan, and what is
 * not permitted does not become permitted by a number.
 */
export function stateForShare(state: CoverageState, share: Range | null): CoverageState {
  if (share === null || share[1] === 0) return state;
  return state === 'unknown' || state === 'absent' ? (share[0] >= MOSTLY ? 'present' : 'partial') : state;
}
