/** A map of scores over an array, so that a new version with one score replaced costs a copy of pointers, not of a map. */
import type { PopulationId } from '#/domain/ids.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';

export class PopulationScores implements ReadonlyMap<PopulationId, ScoredPopulation> {
  readonly list: readonly ScoredPopulation[];
  /** Positions in `list`; shared by versions with the same populations. */
  readonly index: ReadonlyMap<PopulationId, number>;

  constructor(list: readonly ScoredPopulation[], index?: ReadonlyMap<PopulationId, number>) {
    this.list = list;
    this.index = index ?? new Map(list.map((score, at) => [score.population.id, at]));
  }

  get size(): number {
    return this.list.length;
  }

  get(id: PopulationId): ScoredPopulation | undefined {
    const at = this.index.get(id);
    return at === undefined ? undefined : this.list[at];
  }

  has(id: PopulationId): boolean {
    return this.index.has(id);
  }

  forEach(
    visit: (score: ScoredPopulation, id: PopulationId, map: ReadonlyMap<PopulationId, ScoredPopulation>) => void,
  ) {
    for (const score of this.list) visit(score, score.population.id, this);
  }

  *entries(): MapIterator<[PopulationId, ScoredPopulation]> {
    for (const score of this.list) yield [score.population.id, score];
  }

  keys(): MapIterator<PopulationId> {
    return this.index.keys();
  }

  values(): MapIterator<ScoredPopulation> {
    return this.list.values();
  }

  [Symbol.iterator](): MapIterator<[PopulationId, ScoredPopulation]> {
    return this.entries();
  }
}
