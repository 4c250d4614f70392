import type { Action } from '#/domain/workspace/entities.ts';

export interface Landmark {
  readonly on: string;
  readonly label: string;
}

/** More names than this would cover the picture. */
const MOST = 4;
const LONGEST = 34;

/** The latest actions that were finished in the time shown: what was done, whether or not it moved the score. */
export function landmarksOf(actions: Iterable<Action>, from: string, to: string): readonly Landmark[] {
  return [...actions]
    .flatMap(({ status, doneOn, title }) =>
      status === 'done' && doneOn !== null ? [{ on: doneOn, label: short(title) }] : [],
    )
    .filter(({ on }) => on >= from && on <= to)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .slice(-MOST);
}

function short(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1).trimEnd()}…`;
}
