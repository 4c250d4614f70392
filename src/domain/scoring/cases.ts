/**
 * Scores cases that are written down as numbers, without a workspace, so that anyone can check the engine against
 * another implementation of the model. A case names a mode of the bundled matrix, or brings ceilings of its own.
 */
import * as v from 'valibot';

import type { Observability } from '#/domain/catalog/catalog.ts';
import {
  FACETS,
  FAMILIES,
  MODES,
  PLATFORMS,
  QUALITY_DIMENSIONS,
  QUESTIONS,
  type Facet,
  type QualityDimension,
  type Question,
} from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import { recordOf } from '#/domain/record-of.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import {
  BOUND,
  BREADTH_AT,
  emptyFigures,
  figuresOf,
  GATE_AT,
  QUESTION_AT,
  VISIBILITY_AT,
} from '#/domain/scoring/figures.ts';
import { freshnessOf } from '#/domain/scoring/freshness.ts';
import { ceilingsByMode, ModeCeilings } from '#/domain/scoring/mode-ceilings.ts';
import { qualityOf } from '#/domain/scoring/quality.ts';
import { rollUp } from '#/domain/scoring/roll-up.ts';
import { NO_SOURCE, SliceTable } from '#/domain/scoring/slice-table.ts';
import { BEST_QUALITY, FACET_COUNT } from '#/domain/scoring/weights.ts';

/** A number, or a range as `[lo, hi]`. */
function amount(min: number, max: number) {
  const end = v.pipe(v.number(), v.minValue(min), v.maxValue(max));
  return v.union([
    v.pipe(
      end,
      v.transform((n): Range => [n, n]),
    ),
    v.pipe(
      v.tuple([end, end]),
      v.check(([lo, hi]) => lo <= hi, 'a range with its lower end first'),
      v.transform((pair): Range => pair),
    ),
  ]);
}

const sourceSchema = v.object({
  family: v.picklist(FAMILIES),
  deviceSet: v.string(),
  share: amount(0, 1),
  capability: v.optional(v.record(v.picklist(FACETS), amount(0, 1)), {}),
  quality: v.optional(v.record(v.picklist(QUALITY_DIMENSIONS), amount(0, BEST_QUALITY)), {}),
  evidenceAgeDays: v.optional(v.nullable(v.number()), null),
});

const populationSchema = v.object({
  id: v.string(),
  mode: v.optional(v.object({ platform: v.picklist(PLATFORMS), mode: v.picklist(MODES) })),
  ceilings: v.optional(
    v.array(v.tuple([v.picklist(FAMILIES), v.picklist(FACETS), v.pipe(v.number(), v.minValue(0), v.maxValue(1))])),
  ),
  sources: v.array(sourceSchema),
});

const rollUpSchema = v.object({
  id: v.string(),
  populations: v.array(
    v.object({
      devices: amount(0, Number.MAX_SAFE_INTEGER),
      sensitivity: v.pipe(v.number(), v.minValue(0)),
      score: amount(0, 100),
    }),
  ),
});

const casesSchema = v.object({
  populations: v.optional(v.array(populationSchema), []),
  rollups: v.optional(v.array(rollUpSchema), []),
});

export type CasePopulation = v.InferOutput<typeof populationSchema>;
type CaseRollUp = v.InferOutput<typeof rollUpSchema>;

export interface CaseScore {
  readonly id: string;
  readonly facets: Readonly<Record<Facet, Range>>;
  readonly groups: Readonly<Record<Question, Range>>;
  readonly V: Range;
  readonly G: Range;
  readonly S: Range;
  readonly max: number;
}

export interface CaseScores {
  readonly populations: readonly CaseScore[];
  readonly rollups: readonly { readonly id: string; readonly score: Range }[];
}

/** Where a file of cases cannot be read, and why. */
export interface CaseError {
  readonly kind: 'bad_cases';
  readonly where: string;
  readonly reason: string;
}

export function scoreCases(input: unknown, observability: Observability): Result<CaseScores, CaseError> {
  const parsed = v.safeParse(casesSchema, input);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return err({ kind: 'bad_cases', where: v.getDotPath(issue) ?? 'the file', reason: issue.message });
  }
  const populations: CaseScore[] = [];
  for (const population of parsed.output.populations) {
    const ceilings = ceilingsOfCase(population, observability);
    if (!ceilings.ok) return ceilings;
    populations.push(scoreCase(population, ceilings.value));
  }
  return ok({ populations, rollups: parsed.output.rollups.map(rollUpCase) });
}

export function ceilingsOfCase(
  population: CasePopulation,
  observability: Observability,
): Result<ModeCeilings, CaseError> {
  const refuse = (reason: string) => err({ kind: 'bad_cases' as const, where: population.id, reason });
  if (population.ceilings !== undefined) {
    const ceilings = new ModeCeilings(null);
    for (const [family, facet, level] of population.ceilings) {
      ceilings.level[FAMILIES.indexOf(family) * FACET_COUNT + FACETS.indexOf(facet)] = level;
    }
    return ok(ceilings);
  }
  if (population.mode === undefined) return refuse('it names neither a mode nor ceilings');
  const { platform, mode } = population.mode;
  const known = ceilingsByMode(observability)
    .get(platform)
    ?.find((candidate) => candidate.mode === mode);
  return known ? ok(known) : refuse(`${platform} has no mode ${mode}`);
}

const NOTHING: Range = [0, 0];
const ANY_QUALITY: Range = [0, BEST_QUALITY];

export function scoreCase(population: CasePopulation, ceilings: ModeCeilings): CaseScore {
  const table = new SliceTable();
  const sets = new Map<string, number>();
  for (const source of population.sources) {
    if (!sets.has(source.deviceSet)) sets.set(source.deviceSet, sets.size);
    const family = FAMILIES.indexOf(source.family);
    const row = table.add(family, NO_SOURCE, sets.get(source.deviceSet) ?? 0, source.share[0], source.share[1]);
    const factor = (end: 0 | 1) => {
      const dimension = (name: QualityDimension) => (source.quality[name] ?? ANY_QUALITY)[end];
      return qualityOf(dimension('fields'), dimension('timeliness'), dimension('consistency'), dimension('retention'));
    };
    const factorLo = factor(0) * freshnessOf(source.evidenceAgeDays);
    const factorHi = factor(1);
    FACETS.forEach((facet, at) => {
      const capability = source.capability[facet] ?? NOTHING;
      const ceiling = ceilings.level[family * FACET_COUNT + at] ?? 0;
      table.lo[row * FACET_COUNT + at] = Math.min(capability[0], ceiling) * factorLo;
      table.hi[row * FACET_COUNT + at] = Math.min(capability[1], ceiling) * factorHi;
    });
  }
  const figures = emptyFigures();
  figuresOf(table, figures);
  const at = (offset: number): Range => [figures[offset] ?? 0, figures[BOUND + offset] ?? 0];
  return {
    id: population.id,
    facets: recordOf(FACETS, (_, facet) => at(facet)),
    groups: recordOf(QUESTIONS, (_, question) => at(QUESTION_AT + question)),
    V: at(BREADTH_AT),
    G: at(GATE_AT),
    S: at(VISIBILITY_AT),
    max: ceilings.reach(0).visibility,
  };
}

function rollUpCase({ id, populations }: CaseRollUp): { readonly id: string; readonly score: Range } {
  const score = rollUp(
    populations.map((population) => population.score[0]),
    populations.map((population) => population.score[1]),
    populations.map((population) => population.devices[0] * population.sensitivity),
    populations.map((population) => population.devices[1] * population.sensitivity),
  );
  // The reference says 0 where nothing weighs anything; a workspace says "no score".
  return { id, score: score ?? NOTHING };
}
