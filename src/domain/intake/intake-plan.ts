/** What accepting an incoming inventory would change, entity by entity: shown, ticked, and only then made. */
import type { Json } from '#/domain/ledger/commit.ts';
import type { Matches } from '#/domain/intake/match-incoming.ts';

export type IntakeCollection = 'populations' | 'sources' | 'families' | 'coverage';

/** One value that would be set. `from` and `to` are left out where there was, or will be, none. */
export interface FieldChange {
  /** As in the ledger: `devices`, `quality.fields`. */
  readonly field: string;
  readonly from?: Json;
  readonly to?: Json;
}

export interface IntakeChange {
  /** Says the same entity whenever the same files are planned again, so that ticks stay. */
  readonly id: string;
  /**
   * Two are proposed and not accepted by default. `gone`: here, and not in a file that claims to be whole. `held`: here,
   * and set by people since, or known of a later day than the file's.
   */
  readonly kind: 'new' | 'changed' | 'held' | 'gone' | 'same';
  readonly collection: IntakeCollection;
  readonly name: string;
  readonly fields: readonly FieldChange[];
  /** Changes that have to be accepted with it: the new population or source that a cell belongs to. */
  readonly requires: readonly string[];
  readonly target: IntakeTarget;
}

/** Where a change lands. A key names what the plan makes; an id names what is here. */
export type IntakeTarget =
  | { readonly kind: 'here'; readonly id: string }
  | { readonly kind: 'made'; readonly key: string; readonly ownId: string | null }
  | { readonly kind: 'cell'; readonly population: IntakeTarget; readonly source: IntakeTarget };

export interface IntakePlan {
  readonly changes: readonly IntakeChange[];
  readonly matches: Matches;
}

/** Why no plan can be made. Nothing is half planned. */
export type IntakeError =
  /** Two entities of the file go by one key, or two rows speak of one cell. */
  | { readonly kind: 'stated_twice'; readonly collection: IntakeCollection; readonly name: string }
  /** Two entities of the file were matched to one record. */
  | { readonly kind: 'matched_twice'; readonly collection: IntakeCollection; readonly name: string }
  /** The record that was matched is not in the workspace any more. */
  | { readonly kind: 'not_here'; readonly collection: IntakeCollection; readonly id: string }
  /** Coverage of a population or source that the file does not hold. */
  | { readonly kind: 'unknown_key'; readonly collection: IntakeCollection; readonly key: string }
  | { readonly kind: 'name_required'; readonly collection: IntakeCollection; readonly key: string }
  /** New, and the file says no platform, or of a source no family: nobody guesses it. */
  | { readonly kind: 'kind_required'; readonly collection: IntakeCollection; readonly name: string }
  | { readonly kind: 'mode_of_other_platform'; readonly name: string }
  | { readonly kind: 'reason_required'; readonly name: string }
  | {
      readonly kind: 'bad_value';
      readonly collection: IntakeCollection;
      readonly name: string;
      readonly field: string;
      readonly expected: string;
    };

/** What is ticked unless people say otherwise: everything but removals and what is held. */
export function isAcceptedByDefault({ kind }: IntakeChange): boolean {
  return kind === 'new' || kind === 'changed';
}

export function acceptedByDefault({ changes }: IntakePlan): ReadonlySet<string> {
  return new Set(changes.filter(isAcceptedByDefault).map(({ id }) => id));
}

/** Accepted changes that lack one they require: cells of a population or source that was not accepted. */
export function lackingWhatTheyRequire(plan: IntakePlan, accepted: ReadonlySet<string>): readonly IntakeChange[] {
  return plan.changes.filter(({ id, requires }) => accepted.has(id) && requires.some((other) => !accepted.has(other)));
}
