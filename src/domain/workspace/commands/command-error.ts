import type { Collection } from '#/domain/workspace/entities.ts';

/** Why a change was not made. Nothing was recorded. */
export type CommandError =
  | { readonly kind: 'not_found'; readonly collection: Collection; readonly id: string }
  | { readonly kind: 'already_exists'; readonly collection: Collection; readonly id: string }
  | { readonly kind: 'bad_id'; readonly id: string }
  | { readonly kind: 'name_required'; readonly collection: Collection }
  | { readonly kind: 'reason_required'; readonly what: 'not_applicable' | 'override' | 'capability' | 'accepted_limit' }
  | { readonly kind: 'mode_of_other_platform' }
  | { readonly kind: 'due_before_start' }
  | { readonly kind: 'bad_value'; readonly collection: Collection; readonly field: string; readonly expected: string }
  | { readonly kind: 'too_many_changes' }
  /** The record already says so: there is nothing to write down. */
  | { readonly kind: 'no_change' };
