import type { ReleasedObject, StrategyRelease } from '#/domain/catalog/catalog.ts';

/** `new`: first seen; `changed`: other bytes than in the release before; `same`: the very same bytes. */
type Change = 'absent' | 'new' | 'same' | 'changed';

export interface ReleaseStep {
  readonly release: string;
  readonly object: ReleasedObject | null;
  readonly change: Change;
}

export interface ObjectHistory {
  readonly id: string;
  readonly steps: readonly ReleaseStep[];
}

/** The history of every object through the releases, which come oldest first. */
export function compareReleases(releases: readonly StrategyRelease[]): readonly ObjectHistory[] {
  const ids = new Set(releases.toReversed().flatMap((release) => release.objects.map((object) => object.id)));
  return [...ids].map((id) => {
    let before: ReleasedObject | null = null;
    const steps = releases.map(({ release, objects }): ReleaseStep => {
      const object = objects.find((candidate) => candidate.id === id) ?? null;
      const change = changeBetween(before, object);
      before = object ?? before;
      return { release, object, change };
    });
    return { id, steps };
  });
}

function changeBetween(before: ReleasedObject | null, object: ReleasedObject | null): Change {
  if (object === null) return 'absent';
  if (before === null) return 'new';
  return before.sha256 === object.sha256 ? 'same' : 'changed';
}
