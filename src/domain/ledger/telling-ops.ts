import type { Op } from '#/domain/ledger/commit.ts';

/** A record that is made comes with its fields: that it was made, and its place in lists, go without saying. */
export function tellingOps(ops: readonly Op[]): readonly Op[] {
  const isMade = ({ at: [collection, entity, field], to }: Op) =>
    field === '$deleted' &&
    to !== true &&
    ops.some(({ at }) => at[0] === collection && at[1] === entity && at[2] !== field);
  return ops.filter((op) => !isMade(op) && op.at[2] !== 'order');
}
