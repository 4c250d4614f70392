import type { IsoDate } from '#/domain/dates.ts';
import { changesRecord } from '#/domain/workspace/action-changes.ts';
import type { Action } from '#/domain/workspace/entities.ts';

export interface Landmark {
  readonly on: IsoDate;
  readonly label: string;
}

/** More marks than this would cover the picture. */
const MOST = 4;

/**
 * The latest finished actions that changed the record of telemetry in the time shown, whether or not the score moved:
 * one that did not is as telling as one that did.
 */
export function landmarksOf(actions: Iterable<Action>, from: string, to: string): readonly Landmark[] {
  return [...actions]
    .flatMap((action) => {
      const { status, doneOn, title } = action;
      return status === 'done' && doneOn !== null && changesRecord(action) ? [{ on: doneOn, label: title }] : [];
    })
    .filter(({ on }) => on >= from && on <= to)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .slice(-MOST);
}
