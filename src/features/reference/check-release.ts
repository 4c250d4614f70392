import type { Strategy } from '#/domain/catalog/catalog.ts';
import { readAttackRelease } from '#/domain/catalog/read-attack-release.ts';

export interface CheckedObject {
  readonly id: string;
  readonly sha256: string | null;
  /** Releases in which the object has the same bytes. */
  readonly matches: readonly string[];
}

export type ReleaseVerdict =
  | { readonly kind: 'unreadable'; readonly problem: string }
  | { readonly kind: 'none_found' }
  | { readonly kind: 'checked'; readonly release: string | null; readonly objects: readonly CheckedObject[] };

/** Which of the objects that the strategy states hashes of stand in a release file, and as which release has them. */
export function checkRelease(text: string, strategy: Strategy): ReleaseVerdict {
  const ids = new Set(strategy.releases.toReversed().flatMap(({ objects }) => objects.map((object) => object.id)));
  const read = readAttackRelease(text, ids);
  if (!read.ok) return { kind: 'unreadable', problem: read.error.problem };
  const { release, objects } = read.value;
  if (objects.size === 0) return { kind: 'none_found' };
  return {
    kind: 'checked',
    release,
    objects: [...ids].map((id) => {
      const sha256 = objects.get(id)?.sha256 ?? null;
      const matches = strategy.releases
        .filter((known) => known.objects.some((object) => object.id === id && object.sha256 === sha256))
        .map((known) => known.release);
      return { id, sha256, matches };
    }),
  };
}
