/** A line of the gap list: a change that would win points, what nothing can change, or a criterion that is not met. */
import type { Facet, Family, Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { GapCause, Layer } from '#/domain/planning/gap-cause.ts';
import type { Gap } from '#/domain/planning/gap.ts';
import { CHANGE_KINDS } from '#/domain/workspace/record-vocabulary.ts';

/** The last one: nothing to do but to accept it, with a reason and for a time. */
export const GAP_KINDS = [...CHANGE_KINDS, 'accept'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export interface GapEntry {
  /** Stands for the gap in acceptances and addresses; the same for as long as the gap is the same. */
  readonly key: string;
  readonly kind: GapKind;
  readonly cause: GapCause;
  /** `null` for a criterion: readiness has no proof bar. */
  readonly layer: Layer | null;
  /** `null`: several populations at once; which ones, the change says. */
  readonly population: PopulationId | null;
  readonly facet: Facet | null;
  readonly question: Question | null;
  readonly family: Family | null;
  readonly source: SourceId | null;
  /**
   * Criteria of the checklist: the one it is filed under first, then the others that it helps to meet. Their items say
   * which controls they touch (`controlsOf`).
   */
  readonly criteria: readonly string[];
  /** Organisation points of visibility, on the lower bound: what the change gives, or what is lost for good. */
  readonly size: number;
  /** Points by which the organisation's range grows narrower; negative where it grows wider. 0 where nothing changes. */
  readonly narrows: number;
  /** Points of readiness, on the lower bound; 0 but for criteria. */
  readonly readiness: number;
  /** False: the size is "up to", as for `Gap`. */
  readonly certain: boolean;
  readonly title: string;
  /** Why the points are lost. */
  readonly reason: string;
  /** What would close it. */
  readonly closes: string;
  /** The change that gives exactly `size`; `null` where there is none to propose. */
  readonly change: Gap | null;
}
