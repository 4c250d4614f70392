import type { Action } from '#/domain/workspace/entities.ts';

/** What an action does to the record when it lands: cells of coverage, and management modes. */
export type RecordChanges = Pick<Action, 'changes' | 'modes'>;

export function changesRecord({ changes, modes }: RecordChanges): boolean {
  return changes.length > 0 || modes.length > 0;
}
