/** The edits of a scenario as operations on the record, in an order in which they can be applied. */
import type { Json, Op } from '#/domain/ledger/commit.ts';
import { editAddress, editKeyOf } from '#/domain/ledger/edit-address.ts';
import { DELETED } from '#/domain/ledger/record-fields.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';

/** What an operation writes: `to`; and what was there: `from`. Left out where there is no value. */
export interface Sides {
  readonly from?: Json;
  readonly to?: Json;
}

/** By key. A removal comes last: it takes what was set along. */
export function editOps({ edits }: Pick<Scenario, 'edits'>): readonly Op[] {
  const ops = Object.keys(edits)
    .toSorted()
    .flatMap((key): Op[] => {
      const at = editAddress(key);
      return at === null ? [] : [{ at, ...sidesOf(edits, key) }];
    });
  return [...ops.filter((op) => !isRemoval(op)), ...ops.filter((op) => isRemoval(op))];
}

export function isRemoval({ at, to }: Op): boolean {
  return at[2] === DELETED && to === true;
}

/** Values are JSON: they came through `parseField`. */
export function sidesOf(edits: Scenario['edits'], key: string): Sides {
  const { from, to } = edits[key] ?? {};
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above.
  return { ...(from === undefined ? {} : { from: from as Json }), ...(to === undefined ? {} : { to: to as Json }) };
}

/** Of the keys of edits, those of one record. */
export function keysOfRecord(keys: readonly string[], [collection, id]: Op['at']): readonly string[] {
  const start = editKeyOf([collection, id, '']);
  return keys.filter((key) => key.startsWith(start));
}
