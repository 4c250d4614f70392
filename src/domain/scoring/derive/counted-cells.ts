/** The sources that count for a population: present or partial. */
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import type { SourceFacts } from '#/domain/scoring/scoring-context.ts';
import { isCounted } from '#/domain/scoring/to-model.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';

export interface CountedCell {
  readonly source: SourceFacts;
  readonly cell: Coverage;
}

export function countedCellsOf({ context, records }: ScoredPopulation): readonly CountedCell[] {
  const counted: CountedCell[] = [];
  for (const source of context.sources) {
    const cell = records.cells?.get(source.id);
    if (isCounted(cell)) counted.push({ source, cell });
  }
  return counted;
}
