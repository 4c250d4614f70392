/** A gap: points that could be won, the change that would win them, and what the engine says that change gives. */
import type { Facet, Family, Mode, Priority, Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { GapCause, Layer } from '#/domain/planning/gap-cause.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';
import type { ChangeKind } from '#/domain/workspace/record-vocabulary.ts';

/** What a change moves the organisation's bounds by. */
export interface Moved {
  /** Points added to the lower bound. */
  readonly gain: number;
  /** Points by which the range grows narrower; negative where it grows wider. The upper bound moves by `gain - narrows`. */
  readonly narrows: number;
}

/** Another management mode that the population could move to instead: what of the gap is then another. */
export type ModeAlternative = Pick<
  Gap,
  'id' | 'title' | 'mode' | 'gain' | 'narrows' | 'populationGain' | 'facet' | 'question' | 'criteria'
>;

/** What a change that gives nothing alone adds beside another one, or once all others are made. */
export interface Beside {
  /** The gap beside which it adds most; `null`: it takes more than one other, so all of them. */
  readonly gap: string | null;
  readonly title: string | null;
  /** Points added to the organisation's lower bound, on top of what the other gives alone. */
  readonly gain: number;
}

export interface Gap extends Moved {
  /** The same gap keeps its id as the record around it changes. */
  readonly id: string;
  /** `null`: several populations at once, as with a new source; which ones, `changes` says. */
  readonly population: PopulationId | null;
  readonly kind: ChangeKind;
  /** Why the points are lost, and the layer of the proof bar in which they stand today. */
  readonly cause: GapCause;
  readonly layer: Layer;
  /** The facet that gains most, and the question that it answers; `null` where no single facet does. */
  readonly facet: Facet | null;
  readonly question: Question | null;
  /** Points added to the population's own lower bound; of the whole organisation where it concerns several. */
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
  /** Other modes to move to that also bring something, the most first. */
  readonly alternatives: readonly ModeAlternative[];
  /** `null` where it gives something alone. */
  readonly beside: Beside | null;
  /** The mitigation priority under which an action for it belongs. */
  readonly priority: Priority;
  readonly family: Family | null;
  readonly source: SourceId | null;
  /** The criterion under which the change is filed. */
  readonly criterion: string | null;
  /** That one, and every other that the engine scores higher, or no longer leaves open, once the change is made. */
  readonly criteria: readonly string[];
  /** How often the work of its kind is done: once for each population, where it is not done for all at once. 1 if not said. */
  readonly times?: number;
  /** Id of the change that this one is a part of wherever several are joined to one: what was decided on that holds here. */
  readonly joinedAs?: string;
  /** What to do, "Turn on full-device tunnel for Zscaler on Clinician iPhones", and why it gives points. */
  readonly title: string;
  readonly reason: string;
}

/** A gap before the engine has said what it gives. */
export type Candidate = Omit<
  Gap,
  'facet' | 'question' | 'gain' | 'narrows' | 'populationGain' | 'criteria' | 'alternatives' | 'beside'
>;
