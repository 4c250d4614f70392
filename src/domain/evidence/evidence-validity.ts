/**
 * How long an item of evidence may be relied on. This is a rule of the organisation for its auditor: the score knows the
 * date alone, and lets it fade by its age [SC3].
 */
import { addDays, daysBetween, type IsoDate } from '#/domain/dates.ts';
import { DAYS_AHEAD } from '#/domain/scoring/freshness.ts';
import type { Evidence, Settings } from '#/domain/workspace/entities.ts';
import type { EvidenceKind } from '#/domain/workspace/record-vocabulary.ts';

/** Days by kind where the settings say nothing: what shows a state of a system ages sooner than what somebody signed. */
export const USUAL_EVIDENCE_DAYS: Readonly<Record<EvidenceKind, number>> = {
  export: 90,
  screenshot: 90,
  configuration: 180,
  ticket: 365,
  test_result: 180,
  attestation: 365,
  interview: 180,
};

type Dated = Pick<Evidence, 'kind' | 'date' | 'validUntil'>;

/** The last day; `null` of an item without a date, which proves nothing yet. */
export function validUntilOf({ kind, date, validUntil }: Dated, { evidenceDays }: Settings): IsoDate | null {
  if (date === null) return null;
  return validUntil ?? addDays(date, evidenceDays[kind] ?? USUAL_EVIDENCE_DAYS[kind]);
}

/** What may be said of an item on a day. */
export type Validity =
  | { readonly kind: 'undated' }
  /** Dated in the future: it proves nothing before its day. */
  | { readonly kind: 'early'; readonly from: IsoDate }
  /** `days`: how many are left after this one; 0 on the last. */
  | { readonly kind: 'valid'; readonly until: IsoDate; readonly days: number }
  | { readonly kind: 'expired'; readonly until: IsoDate; readonly days: number };

export function validityOf(item: Dated, settings: Settings, on: IsoDate): Validity {
  const until = validUntilOf(item, settings);
  if (until === null || item.date === null) return { kind: 'undated' };
  if (item.date > addDays(on, DAYS_AHEAD)) return { kind: 'early', from: item.date };
  const days = daysBetween(on, until);
  return days < 0 ? { kind: 'expired', until, days: -days } : { kind: 'valid', until, days };
}
