/** The shapes that scoring returns. All intervals are `[lo, hi]`; visibility and readiness are 0 to 100 points. */
import type { Facet, Family, Question } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';

/**
 * Every lost point has exactly one cause; `proven + unproven + closable + outOfReachMode + outOfReachLegal = 100`.
 * This is what a proof bar draws.
 */
export interface Proof {
  /** Lower bound S_lo. */
  readonly proven: number;
  /** S_hi - S_lo: stale or missing evidence, unknown share or state. */
  readonly unproven: number;
  /** S_max - S_hi: could be bought or configured in this management mode. */
  readonly closable: number;
  /** Lost to the management mode, whatever is bought. */
  readonly outOfReachMode: number;
  /** Lost because collection is not permitted: a limit, never a failure. */
  readonly outOfReachLegal: number;
}

/** A stretch of devices whose best value came from one source: `points` of the facet's share of the score. */
export interface TraceSlice {
  readonly source: SourceId | null;
  readonly family: Family;
  /** Share of devices, 0 to 1, and the value (capability x quality x freshness) on them, 0 to 1. */
  readonly share: number;
  readonly value: number;
}

export interface FacetScore {
  readonly facet: Facet;
  /** Expected best value per device, 0 to 1. */
  readonly value: Range;
  /** The ceiling over all families, 0 to 1, after legal limits. */
  readonly ceiling: number;
  /** The slices that made the lower bound; their share x value sum to `value[0]`. */
  readonly slices: readonly TraceSlice[];
}

/** One line of the trace. The points of all lines sum to the visibility exactly, at the lower and at the upper bound. */
export interface TraceLine {
  readonly kind: 'facet' | 'gate';
  readonly facet?: Facet;
  readonly question?: Question;
  readonly points: Range;
}

export interface PopulationScore {
  readonly population: Population;
  /** S, 0 to 100. */
  readonly visibility: Range;
  /** S_max after legal limits, 0 to 100. */
  readonly ceiling: number;
  /** V and G, 0 to 1. */
  readonly breadth: Range;
  readonly gate: Range;
  readonly weakest: Question;
  readonly questions: Readonly<Record<Question, Range>>;
  /** The most each question can reach in this mode, 0 to 1. */
  readonly questionCeilings: Readonly<Record<Question, number>>;
  readonly facets: Readonly<Record<Facet, FacetScore>>;
  readonly proof: Proof;
  readonly level: VisibilityLevel;
  readonly trace: readonly TraceLine[];
  /** R, 0 to 100; `null` where every criterion is not applicable. */
  readonly readiness: Range | null;
  readonly criteria: ReadonlyMap<string, CriterionScore>;
  /** Has at least one present or partial source of a network family (fw, dns, proxy, tls). */
  readonly hasNetworkSource: boolean;
}

export type VisibilityLevel = 'none' | 'minimal' | 'medium' | 'good' | 'excellent';

export interface CriterionScore {
  readonly criterion: string;
  readonly value: AnswerValue;
  /** 0 to 1; `null` where not applicable. */
  readonly score: Range | null;
  /** Where it came from: worked out from the record, said by a person for this population, or for the organisation. */
  readonly origin: 'derived' | 'population' | 'organisation' | 'none';
  /** The rule with its numbers, "96 % of devices are covered by an active MTD agent; met from 90 %". */
  readonly rule: string | null;
  /** What derivation says even where a person overrode it. */
  readonly derived: AnswerValue | null;
  /** The share of the organisation that derivation judged, 0 to 1; `null` where it judges none. */
  readonly share: Range | null;
}

export interface OrganisationScore {
  /** `null` where no population has a device: no score, which is not zero. */
  readonly visibility: Range | null;
  readonly ceiling: number | null;
  readonly breadth: Range | null;
  readonly gate: Range | null;
  readonly weakest: Question | null;
  readonly proof: Proof | null;
  readonly questions: Readonly<Record<Question, Range>> | null;
  readonly questionCeilings: Readonly<Record<Question, number>> | null;
  readonly facets: Readonly<Record<Facet, Range>> | null;
  readonly readiness: Range | null;
  readonly criteria: ReadonlyMap<string, CriterionScore>;
  readonly level: VisibilityLevel | null;
  readonly devices: Range;
  /** Devices in populations without a network-level source. */
  readonly devicesInTheDark: Range;
  /** Cells whose state is known, 0 to 1, weighted by devices; `null` without cells. */
  readonly assessedShare: number | null;
  /** Median age in days of the evidence of counted coverage; `null` without evidence. */
  readonly medianEvidenceAgeDays: number | null;
}

export interface WorkspaceScore {
  readonly on: IsoDate;
  readonly organisation: OrganisationScore;
  readonly populations: ReadonlyMap<PopulationId, PopulationScore>;
}
