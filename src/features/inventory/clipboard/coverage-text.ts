/** A cell of coverage as text that a spreadsheet can hold and hand back: "Present 97 %", "Partial 30–70 %", "Absent". */
import { parseShare, shareText } from '#/features/inventory/share-text.ts';
import { stateForShare } from '#/features/inventory/state-for-share.ts';
import type { Range } from '#/domain/range.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import type { CoverageState } from '#/domain/workspace/record-vocabulary.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';
import { STATE_WORDS } from '#/domain/workspace/vocabulary-words.ts';
import { readShare, TWO_MEANINGS } from '#/text/share-text.ts';

export interface CoverageValue {
  readonly state: CoverageState;
  readonly share: Range | null;
}

export function coverageText(coverage: Pick<Coverage, 'state' | 'share'> | null): string {
  if (coverage === null) return STATE_LABELS.unknown.label;
  const share = shareText(coverage.share);
  const { label } = STATE_LABELS[coverage.state];
  return share === '' ? label : `${label} ${share} %`;
}

const EXPECTED =
  'a state (Present, Partial, Planned, Absent, Not permitted, Unknown), a share such as 90 % or 30-70 %, or both';

/** What could mean two states is none: no or not permitted, present or partial or planned. */
const AMBIGUOUS =
  'a state in full (Present, Partial, Planned, Absent, Not permitted, Unknown): n/a and single letters could mean two of them';

const AT_MOST = 'a share of at most 100 %';

/** Nothing at all is unknown. A state, a share, or both; the share is read as everywhere. */
export function parseCoverage(text: string, current: CoverageState): Result<CoverageValue, string> {
  const typed = text.replaceAll(/[\u00A0\u202F\s]+/g, ' ').trim();
  if (typed === '' || /^[-–—]$/.test(typed)) return ok({ state: 'unknown', share: null });
  const whole = STATE_WORDS.idOf(typed);
  if (whole !== null) return ok({ state: whole, share: null });
  if (/^(n\s?\/\s?a|[phlanu])\.?$/i.test(typed)) return err(AMBIGUOUS);
  const number = typed.search(/[.,]?\d/);
  const word = number > 0 ? STATE_WORDS.idOf(typed.slice(0, number)) : null;
  if (number > 0 && word === null) return err(EXPECTED);
  const said = word === null ? typed : typed.slice(number);
  const read = readShare(said);
  if (read === 'two_meanings') return err(TWO_MEANINGS);
  const share = parseShare(said);
  if (!share.ok) return err(read !== null && read[1] > 1 ? AT_MOST : EXPECTED);
  return ok({ state: word ?? stateForShare(current, share.value), share: share.value });
}

export type CoverageReader = typeof parseCoverage;

/** Reads each text once: a block of thousands of cells says the same few things again and again. */
export function coverageReader(): CoverageReader {
  const known = new Map<string, ReturnType<CoverageReader>>();
  return (text, current) => {
    const key = `${current} ${text}`;
    const read = known.get(key) ?? parseCoverage(text, current);
    known.set(key, read);
    return read;
  };
}
