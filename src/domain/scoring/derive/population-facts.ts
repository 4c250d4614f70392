/** What the rules may ask about one population. */
import type { StructuralLimit } from '#/domain/catalog/catalog.ts';
import { isModeOf } from '#/domain/catalog/read-observability.ts';
import { FACETS, FAMILIES, type Facet, type Family, type Mode } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import { countedCellsOf, type CountedCell } from '#/domain/scoring/derive/counted-cells.ts';
import { ageReader } from '#/domain/scoring/evaluate.ts';
import { modesThatMayHold } from '#/domain/scoring/mode-ceilings.ts';
import type { RecordIndex } from '#/domain/scoring/record-index.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import type { ScoringContext } from '#/domain/scoring/scoring-context.ts';
import { AT } from '#/domain/scoring/weights.ts';
import { isUnknown } from '#/domain/scoring/to-model.ts';
import type { Coverage, Population } from '#/domain/workspace/entities.ts';

/** How the unmanaged devices of the organisation are counted. */
export type UnmanagedCount = 'exact' | 'estimate' | 'none';

const EVERY_DEVICE: Range = [0, 1];
const NO_DEVICE: Range = [0, 0];

export class PopulationFacts {
  readonly score: ScoredPopulation;
  readonly population: Population;
  readonly context: ScoringContext;
  readonly unmanaged: UnmanagedCount;
  readonly #index: RecordIndex;
  #counted: readonly CountedCell[] | null = null;

  constructor(score: ScoredPopulation, index: RecordIndex, unmanaged: UnmanagedCount) {
    this.score = score;
    this.population = score.population;
    this.context = score.context;
    this.#index = index;
    this.unmanaged = unmanaged;
  }

  get mode(): Mode | null {
    return isModeOf(this.population.platform, this.population.mode) ? this.population.mode : null;
  }

  get counted(): readonly CountedCell[] {
    return (this.#counted ??= countedCellsOf(this.score));
  }

  /** Age in days of the newest proof of a cell; `null` without any. */
  ageOf(cell: Coverage): number | null {
    return ageReader(this.context, this.score.records.evidence)(cell);
  }

  countedOf(families: readonly Family[]): readonly CountedCell[] {
    return this.counted.filter(({ source }) => families.includes(FAMILIES[source.family] ?? 'mdm'));
  }

  /** Whether a source of these families might count here: a cell nobody filled in, or a family nobody spoke of. */
  isOpen(families: readonly Family[]): boolean {
    const { cells } = this.score.records;
    const wanted = families.reduce((bits, family) => bits | (1 << FAMILIES.indexOf(family)), 0);
    if ((wanted & this.context.silentFamilies) !== 0) return true;
    const open = wanted & ~this.score.evaluation.forbidden;
    return this.context.sources.some(
      (source) => (open & (1 << source.family)) !== 0 && isUnknown(cells?.get(source.id)),
    );
  }

  /** Share of devices that some source of these families covers: all nested at worst, side by side at best. */
  shareOf(families: readonly Family[]): Range {
    let lo = 0;
    let hi = 0;
    for (const { cell } of this.countedOf(families)) {
      const share = cell.share ?? EVERY_DEVICE;
      lo = Math.max(lo, share[0]);
      hi = Math.min(1, hi + share[1]);
    }
    if (this.isOpen(families)) return [lo, 1];
    return hi === 0 ? NO_DEVICE : [lo, hi];
  }

  facet(facet: Facet): Range {
    return this.score.rangeAt(FACETS.indexOf(facet));
  }

  /** How much of the posture a sign-in can carry in this mode, or between modes where the mode is unknown. */
  get identityPostureCeiling(): Range {
    const levels = modesThatMayHold(this.context.ceilings, this.population.platform, this.population.mode).map(
      ({ level }) => level[FAMILIES.indexOf('identity') * FACETS.length + AT.posture] ?? 0,
    );
    return [Math.min(...levels), Math.max(...levels)];
  }

  /** Structural limits that hold in this mode; none while the mode is unknown. */
  get limits(): readonly StructuralLimit[] {
    const { mode } = this;
    return mode === null ? [] : this.context.limitsOf(this.population.platform, mode);
  }

  /** Decided, with a reason, and not past its expiry. */
  isDecided(limit: string): boolean {
    const decision = this.#index.decisions.get(this.population.id)?.get(limit);
    if (decision === undefined || decision.decision === 'undecided') return false;
    return decision.expires === null || decision.expires >= this.context.on;
  }

  /** Whether anybody has begun to decide on limits here; an empty register is an unknown, not a failure. */
  get hasDecisions(): boolean {
    return (this.#index.decisions.get(this.population.id)?.size ?? 0) > 0;
  }

  /** Age in days of the newest proof behind a criterion itself. */
  proofAgeOf(criterion: string): number | null {
    const date = this.#index.criterionEvidence.get(criterion);
    return date === undefined ? null : this.context.ageOf(date);
  }
}
