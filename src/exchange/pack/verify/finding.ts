/** What a check of a pack can find. The words for people are in `finding-words.ts`. */
import type { ChainProblem } from '#/domain/ledger/chain.ts';
import type { PathProblem } from '#/exchange/pack/path-rules.ts';
import type { ClaimDifference } from '#/exchange/pack/claims.ts';

export type Finding =
  // The ZIP itself.
  | { readonly kind: 'not_a_zip' }
  | { readonly kind: 'cut_off' }
  | { readonly kind: 'hidden_bytes'; readonly where: string }
  | { readonly kind: 'overlapping_files'; readonly where: string }
  | { readonly kind: 'encrypted'; readonly where: string }
  | { readonly kind: 'unknown_packing'; readonly where: string }
  | { readonly kind: 'two_names_for_one_file'; readonly where: string }
  | { readonly kind: 'two_heads'; readonly where: string }
  | { readonly kind: 'unknown_extra'; readonly where: string }
  | { readonly kind: 'comment'; readonly where: string }
  | { readonly kind: 'damaged_file'; readonly where: string }
  // Names.
  | { readonly kind: 'bad_path'; readonly where: string; readonly problem: PathProblem }
  | { readonly kind: 'same_name_twice'; readonly where: string }
  | { readonly kind: 'names_collide'; readonly where: string; readonly other: string }
  | { readonly kind: 'link'; readonly where: string }
  | { readonly kind: 'unusual_mode'; readonly where: string }
  | { readonly kind: 'outside_the_folder'; readonly where: string }
  | { readonly kind: 'folder_of_nothing'; readonly where: string }
  | { readonly kind: 'folder_with_bytes'; readonly where: string }
  // Sizes.
  | { readonly kind: 'too_many_files'; readonly count: number }
  | { readonly kind: 'too_large'; readonly where: string }
  | { readonly kind: 'packs_too_well'; readonly where: string }
  | { readonly kind: 'larger_than_claimed'; readonly where: string }
  // The bag.
  | { readonly kind: 'missing_file'; readonly where: string }
  | { readonly kind: 'extra_file'; readonly where: string }
  | { readonly kind: 'changed_file'; readonly where: string }
  | { readonly kind: 'bad_manifest_line'; readonly where: string; readonly line: number }
  | { readonly kind: 'not_a_bag' }
  | { readonly kind: 'newer_pack' }
  | { readonly kind: 'unreadable'; readonly where: string; readonly detail: string }
  | { readonly kind: 'bag_info_differs' }
  // Signature, key and time.
  | { readonly kind: 'not_signed' }
  | { readonly kind: 'signature_missing' }
  | { readonly kind: 'signature_wrong' }
  | { readonly kind: 'bad_key' }
  | { readonly kind: 'key_not_expected'; readonly expected: string }
  | { readonly kind: 'rotation_wrong'; readonly number: number }
  | { readonly kind: 'no_key' }
  | { readonly kind: 'key_unconfirmed' }
  | { readonly kind: 'no_time_stamp' }
  | { readonly kind: 'query_differs' }
  | { readonly kind: 'stamp_unreadable' }
  | { readonly kind: 'stamp_not_granted' }
  | { readonly kind: 'stamp_of_another_file' }
  | { readonly kind: 'stamp_to_be_checked'; readonly at: string }
  // What the pack says.
  | { readonly kind: 'chain_broken'; readonly line: number; readonly problem: ChainProblem['kind'] }
  | { readonly kind: 'line_count_differs'; readonly claimed: number; readonly found: number }
  | { readonly kind: 'head_differs' }
  /** Of an older pack: its head is the hash of the last line. */
  | { readonly kind: 'head_of_last_line' }
  | { readonly kind: 'signed_off_elsewhere'; readonly who: string }
  | { readonly kind: 'signoff_of_last_line'; readonly who: string }
  | {
      readonly kind: 'sample_differs';
      readonly name: string;
      readonly standing: 'other_list' | 'other_draw' | 'does_not_fit';
    }
  /** `kept`: of how many of the drawn items the ids were written down. */
  | {
      readonly kind: 'sample_list_needed';
      readonly name: string;
      readonly drawn: number;
      readonly total: number;
      readonly kept: number;
    }
  | { readonly kind: 'sample_drawn_elsewhere'; readonly name: string }
  | { readonly kind: 'number_differs'; readonly difference: ClaimDifference }
  /** `of`: whose it says it is: a version of the program, or a release of the strategy. */
  | { readonly kind: 'origin_differs'; readonly part: 'writer' | 'strategy' | 'rules'; readonly of: string }
  | { readonly kind: 'other_release'; readonly of: string }
  | { readonly kind: 'other_rules' }
  | { readonly kind: 'claims_written_otherwise' }
  | { readonly kind: 'people_differ' }
  | { readonly kind: 'unknown_file'; readonly where: string }
  | { readonly kind: 'about_differs' }
  | { readonly kind: 'document_differs'; readonly where: string }
  | { readonly kind: 'document_of_another_version'; readonly where: string }
  | { readonly kind: 'attachment_not_recorded'; readonly where: string }
  | { readonly kind: 'attachment_misnamed'; readonly where: string; readonly name: string }
  | { readonly kind: 'attachments_left_out'; readonly count: number };

export type FindingKind = Finding['kind'];

/** In the order in which they are made; each needs what the ones before it hold. */
export const CHECKS = [
  'container',
  'names',
  'sizes',
  'bag',
  'files',
  'tag_files',
  'payload',
  'signature',
  'key',
  'time',
  'ledger',
  'origin',
  'scores',
  'samples',
  'documents',
] as const;
export type CheckId = (typeof CHECKS)[number];

export type CheckStatus = 'passed' | 'noted' | 'unchecked' | 'failed' | 'not_made';

export interface Check {
  readonly id: CheckId;
  /**
   * `noted`: nothing is wrong, and there is something to know. `unchecked`: nothing is wrong, and part of it is of a version
   * that is not known here. `not_made`: what it needs did not hold.
   */
  readonly status: CheckStatus;
  readonly findings: readonly Finding[];
}

/** Not wrong by themselves: they say what a check cannot. */
const NOTES: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'not_signed',
  'no_key',
  'key_unconfirmed',
  'no_time_stamp',
  'stamp_to_be_checked',
  'head_of_last_line',
  'signed_off_elsewhere',
  'signoff_of_last_line',
  'sample_list_needed',
  'sample_drawn_elsewhere',
  'attachments_left_out',
]);

function isNote({ kind }: Finding): boolean {
  return NOTES.has(kind);
}

/** What this version cannot work out again: it may be right, and it may be anything. */
const UNCHECKED: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'other_release',
  'other_rules',
  'document_of_another_version',
]);

function isUnchecked({ kind }: Finding): boolean {
  return UNCHECKED.has(kind);
}

export function isFailure(finding: Finding): boolean {
  return !isNote(finding) && !isUnchecked(finding);
}

/** What a pack leaves to be checked with something that is not in it; a good pack may have such notes. */
const LEFT_OPEN: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'stamp_to_be_checked',
  'sample_list_needed',
  'sample_drawn_elsewhere',
  'attachments_left_out',
]);

export function isLeftOpen({ kind }: Finding): boolean {
  return LEFT_OPEN.has(kind);
}

export function checkOf(id: CheckId, findings: readonly Finding[]): Check {
  return { id, status: statusOf(findings), findings };
}

function statusOf(findings: readonly Finding[]): CheckStatus {
  if (findings.some(isFailure)) return 'failed';
  if (findings.some(isUnchecked)) return 'unchecked';
  return findings.length > 0 ? 'noted' : 'passed';
}

/** As they are shown: what could not be checked comes first, so that nobody reads over it. */
export function inReadingOrder(checks: readonly Check[]): readonly Check[] {
  return checks.toSorted((a, b) => Number(b.status === 'unchecked') - Number(a.status === 'unchecked'));
}

export function notMade(id: CheckId): Check {
  return { id, status: 'not_made', findings: [] };
}
