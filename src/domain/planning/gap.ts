/** A gap: points that could be won, the change that would win them, and what the engine says that change gives. */
import type { Facet, Family, Mode, Priority, Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { GapCause, Layer } from '#/domain/planning/gap-cause.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';
import type { ChangeKind } from '#/domain/workspace/record-vocabulary.ts';

export interface Gap {
  /** The same gap keeps its id as the record around it changes. */
  readonly id: string;
  /** `null`: all populations at once, as with a new source. */
  readonly population: PopulationId | null;
  readonly kind: ChangeKind;
  /** Why the points are lost, and the layer of the proof bar in which they stand today. */
  readonly cause: GapCause;
  readonly layer: Layer;
  /** The facet that gains most, and the question that it answers; `null` where no single facet does. */
  readonly facet: Facet | null;
  readonly question: Question | null;
  /** Points added to the organisation's lower bound when the change lands as proposed. Gaps are ranked by it. */
  readonly gain: number;
  /** Points by which the organisation's range grows narrower; negative where it grows wider. */
  readonly narrows: number;
  /** Points added to the population's own lower bound; of the whole organisation where it concerns all. */
  readonly populationGain: number;
  /** False where the proposal has to assume numbers, or a measurement may disappoint: then the gain is "up to". */
  readonly certain: boolean;
  /**
   * What to change in which cells; the changes of an action, ready to be saved. Where `buys` is set they name a source
   * that does not exist yet (`proposedSourceId`), so they need the new source's id first.
   */
  readonly changes: readonly ActionChange[];
  /** The family to get a source of. */
  readonly buys: Family | null;
  /** The management mode to move to, or to record. */
  readonly mode: Mode | null;
  /** The mitigation priority under which an action for it belongs. */
  readonly priority: Priority;
  readonly family: Family | null;
  readonly source: SourceId | null;
  /** A criterion that the change also helps to meet. */
  readonly criterion: string | null;
  /** What to do, "Turn on full-device tunnel for Zscaler on Clinician iPhones", and why it gives points. */
  readonly title: string;
  readonly reason: string;
}

/** A gap before the engine has said what it gives. */
export type Candidate = Omit<Gap, 'facet' | 'question' | 'gain' | 'narrows' | 'populationGain'>;
