import type { Collection } from '#/domain/workspace/entities.ts';

/** Why a change was not made. Nothing was recorded. */
export type CommandError =
  | { readonly kind: 'not_found'; readonly collection: Collection; readonly id: string }
  | { readonly kind: 'already_exists'; readonly collection: Collection; readonly id: string }
  | { readonly kind: 'bad_id'; readonly id: string }
  | { readonly kind: 'name_required'; readonly collection: Collection }
  | {
      readonly kind: 'reason_required';
      readonly what:
        | 'not_applicable'
        | 'override'
        | 'capability'
        | 'accepted_limit'
        | 'accepted_gap'
        | 'withdrawn_signoff';
    }
  /** A gap is accepted by somebody and until a day after the decision. */
  | { readonly kind: 'acceptance_incomplete'; readonly missing: 'approver' | 'expiry' | 'later_expiry' }
  /** A request is answered with words or with an item of evidence. */
  | { readonly kind: 'answer_required' }
  | { readonly kind: 'signoff_incomplete'; readonly missing: 'who' | 'statement' }
  | { readonly kind: 'mode_of_other_platform' }
  | { readonly kind: 'due_before_start' }
  /** Somebody else has completed it meanwhile. */
  | { readonly kind: 'already_done'; readonly title: string }
  /** Titles along the circle, the action itself first: each waits for the next, the last for the first. */
  | { readonly kind: 'circular_dependency'; readonly titles: readonly string[] }
  | { readonly kind: 'bad_value'; readonly collection: Collection; readonly field: string; readonly expected: string }
  | { readonly kind: 'too_many_changes' }
  /** A scenario holds at most so many edits. */
  | { readonly kind: 'scenario_full'; readonly most: number }
  /** The record already says so: there is nothing to write down. */
  | { readonly kind: 'no_change' };
