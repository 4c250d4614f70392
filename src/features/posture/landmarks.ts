import type { Action } from '#/domain/workspace/entities.ts';

export interface Landmark {
  readonly on: string;
  readonly label: string;
}

/** More names than this would cover the picture. */
const MOST = 4;
const LONGEST = 34;

/**
 * The latest finished actions that changed the record of telemetry in the time shown, whether or not the score moved:
 * one that did not is as telling as one that did.
 */
export function landmarksOf(actions: Iterable<Action>, from: string, to: string): readonly Landmark[] {
  return [...actions]
    .flatMap(({ status, doneOn, title, changes }) =>
      status === 'done' && doneOn !== null && changes.length > 0 ? [{ on: doneOn, label: short(title) }] : [],
    )
    .filter(({ on }) => on >= from && on <= to)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .slice(-MOST);
}

function short(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1).trimEnd()}…`;
}
