import type { Controls } from '#/domain/catalog/catalog.ts';

export interface TouchedControls {
  readonly framework: string;
  readonly controls: readonly { readonly id: string; readonly title: string | null }[];
}

/** Controls of known frameworks that a criterion (`M3.1`) touches, by its item (`M3`). */
export function controlsOf({ frameworks, byItem, titles }: Controls, criterion: string): readonly TouchedControls[] {
  const mapping = byItem[criterion.slice(0, criterion.indexOf('.'))] ?? {};
  return frameworks.flatMap(({ id, name }) => {
    const touched = mapping[id] ?? [];
    if (touched.length === 0) return [];
    return [
      { framework: name, controls: touched.map((control) => ({ id: control, title: titles[id]?.[control] ?? null })) },
    ];
  });
}
