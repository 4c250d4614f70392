import type { Strategy } from '#/domain/catalog/catalog.ts';

/** Major releases of ATT&CK that a layer can be opened in, newest first: `19`, `18` ... */
export function layerReleases({ releases }: Strategy): readonly string[] {
  return [...new Set(releases.map(({ release }) => majorOf(release)))].toSorted((a, b) => Number(b) - Number(a));
}

export function majorOf(release: string): string {
  return release.split('.')[0] ?? release;
}
