/** Lost points of the organisation as tables: by population or by what is not seen, and across by cause. */
import { FACETS, QUESTIONS, type Facet, type Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { GAP_CAUSES, LAYERS, type Layer, type LossCause } from '#/domain/planning/gap-cause.ts';
import type { Loss } from '#/domain/planning/lost-points.ts';
import { recordOf } from '#/domain/record-of.ts';

export const LOSS_CAUSES = GAP_CAUSES.filter((cause): cause is LossCause => cause !== 'unmet');

export interface LossRow<Of> {
  readonly of: Of;
  readonly points: Readonly<Record<LossCause, number>>;
  readonly total: number;
}

/** A layer of the proof bar, in points of the organisation's 100. */
export interface LayerPoints {
  readonly layer: Layer;
  /** What the lines of the causes add up to, with the device counts that make the lower bound. */
  readonly byCause: number;
  /** What the proof bar shows, which takes for each of its bounds the device counts that push that one furthest. */
  readonly inBar: number;
}

export interface LossMatrix {
  /** The most lost first. */
  readonly byPopulation: readonly LossRow<PopulationId>[];
  readonly byFacet: readonly LossRow<Facet>[];
  /** What the gate loses, by the question that holds it down. */
  readonly byQuestion: readonly LossRow<Question>[];
  readonly all: Omit<LossRow<null>, 'of'>;
  readonly byLayer: readonly LayerPoints[];
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
    byLayer: LAYERS.map((layer) => layerOf(layer, losses)),
  };
}

function layerOf(layer: Layer, losses: readonly Loss[]): LayerPoints {
  let [byCause, between] = [0, 0];
  for (const loss of losses) {
    if (loss.layer !== layer) continue;
    if (loss.cause === 'counts') between += loss.points;
    else byCause += loss.points;
  }
  return { layer, byCause, inBar: byCause + between };
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
