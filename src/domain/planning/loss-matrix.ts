/** Lost points of the organisation as tables: by population or by what is not seen, and across by cause. */
import { FACETS, QUESTIONS, type Facet, type Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { GAP_CAUSES, type LossCause } from '#/domain/planning/gap-cause.ts';
import type { Loss } from '#/domain/planning/lost-points.ts';
import { recordOf } from '#/domain/record-of.ts';

export const LOSS_CAUSES = GAP_CAUSES.filter((cause): cause is LossCause => cause !== 'unmet');

export interface LossRow<Of> {
  readonly of: Of;
  readonly points: Readonly<Record<LossCause, number>>;
  readonly total: number;
}

export interface LossMatrix {
  /** The most lost first. */
  readonly byPopulation: readonly LossRow<PopulationId>[];
  readonly byFacet: readonly LossRow<Facet>[];
  /** What the gate loses, by the question that holds it down. */
  readonly byQuestion: readonly LossRow<Question>[];
  readonly all: Omit<LossRow<null>, 'of'>;
}

export function lossMatrix(losses: readonly Loss[]): LossMatrix {
  const byPopulation = [...Map.groupBy(losses, ({ population }) => population)].flatMap(([population, own]) =>
    population === null ? [] : [rowOf(population, own)],
  );
  return {
    byPopulation: byPopulation.toSorted((a, b) => b.total - a.total),
    byFacet: rowsOf(FACETS, losses, ({ facet }) => facet),
    byQuestion: rowsOf(QUESTIONS, losses, ({ question }) => question),
    all: rowOf(null, losses),
  };
}

function rowsOf<Of>(
  all: readonly Of[],
  losses: readonly Loss[],
  keyOf: (loss: Loss) => Of | null,
): readonly LossRow<Of>[] {
  const groups = Map.groupBy(losses, keyOf);
  return all.flatMap((of) => (groups.has(of) ? [rowOf(of, groups.get(of) ?? [])] : []));
}

function rowOf<Of>(of: Of, losses: readonly Loss[]): LossRow<Of> {
  const points = recordOf(LOSS_CAUSES, () => 0);
  let total = 0;
  for (const loss of losses) {
    points[loss.cause] += loss.points;
    total += loss.points;
  }
  return { of, points, total };
}
