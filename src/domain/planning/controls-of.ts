import type { Controls } from '#/domain/catalog/catalog.ts';

export interface TouchedControls {
  readonly framework: string;
  readonly controls: readonly { readonly id: string; readonly title: string | null }[];
}

/** Controls of known frameworks that criteria (`M3.1`) touch, by their items (`M3`), each once. */
export function controlsOf(
  { frameworks, byItem, titles }: Controls,
  criteria: readonly string[],
): readonly TouchedControls[] {
  const items = new Set(criteria.map((criterion) => criterion.slice(0, criterion.indexOf('.'))));
  return frameworks.flatMap(({ id, name }) => {
    const touched = [...new Set([...items].flatMap((item) => byItem[item]?.[id] ?? []))];
    if (touched.length === 0) return [];
    return [
      { framework: name, controls: touched.map((control) => ({ id: control, title: titles[id]?.[control] ?? null })) },
    ];
  });
}
