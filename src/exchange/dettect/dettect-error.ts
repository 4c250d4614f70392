import type { HealthFinding } from '#/exchange/dettect/health-finding.ts';
import type { LeftOut } from '#/exchange/dettect/left-out.ts';

/** Why a file is not read as DeTT&CT data sources. Nothing of a refused file is used. */
export type DettectError =
  | { readonly kind: 'empty_file' }
  | { readonly kind: 'file_too_large'; readonly megabytes: number }
  | { readonly kind: 'not_text' }
  | { readonly kind: 'not_yaml'; readonly line: number; readonly detail: string }
  | { readonly kind: 'too_deep'; readonly line: number }
  /** Aliases (`*name`) that repeat so much that the file unfolds to more than anyone can have written. */
  | { readonly kind: 'explodes' }
  /** An alias inside the very thing that it names. */
  | { readonly kind: 'circular'; readonly line: number }
  | { readonly kind: 'not_dettect' }
  | { readonly kind: 'other_file_type'; readonly fileType: string }
  | { readonly kind: 'older_version'; readonly version: string }
  | { readonly kind: 'newer_version'; readonly version: string }
  | { readonly kind: 'no_data_sources' }
  /** `leftOut`: what is in it instead. `health`: it may be a mistake that hides what is mobile. */
  | {
      readonly kind: 'nothing_mobile';
      readonly leftOut: readonly LeftOut[];
      readonly health: readonly HealthFinding[];
    }
  | { readonly kind: 'too_many'; readonly what: string; readonly most: number };
