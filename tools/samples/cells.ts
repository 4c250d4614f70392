import type { QualityDimension } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import { exactly, type Range } from '#/domain/range.ts';

export interface Cell {
  readonly population: PopulationId;
  readonly source: SourceId;
}

/** The cells of one source for these populations. */
export function cells(source: SourceId, ...populations: readonly PopulationId[]): readonly Cell[] {
  return populations.map((population) => ({ population, source }));
}

/** Grades 0 to 5. Retention is left out: it follows from the days kept. */
export function graded(
  fields: number,
  timeliness: number,
  consistency: number,
): Partial<Record<QualityDimension, Range>> {
  return { fields: exactly(fields), timeliness: exactly(timeliness), consistency: exactly(consistency) };
}
