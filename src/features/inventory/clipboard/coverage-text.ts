/** A cell of coverage as text that a spreadsheet can hold and hand back: "Present 97 %", "Partial 30–70 %", "Absent". */
import { parseShare, shareText } from '#/features/inventory/share-text.ts';
import { stateForShare } from '#/features/inventory/state-for-share.ts';
import type { Range } from '#/domain/range.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { COVERAGE_STATES, type Coverage, type CoverageState } from '#/domain/workspace/entities.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';

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

/** Words that people use for the states, beside our own labels and glyphs. */
const SYNONYMS: Readonly<Record<string, CoverageState>> = {
  yes: 'present',
  y: 'present',
  full: 'present',
  p: 'present',
  some: 'partial',
  part: 'partial',
  partly: 'partial',
  plan: 'planned',
  no: 'absent',
  n: 'absent',
  none: 'absent',
  'n/a': 'not_permitted',
  forbidden: 'not_permitted',
  'not allowed': 'not_permitted',
  u: 'unknown',
};

const WORDS: ReadonlyMap<string, CoverageState> = new Map([
  ...Object.entries(SYNONYMS),
  ...COVERAGE_STATES.flatMap((state): [string, CoverageState][] => [
    [STATE_LABELS[state].label.toLowerCase(), state],
    [state, state],
    [STATE_LABELS[state].glyph, state],
  ]),
]);

const EXPECTED =
  'a state (Present, Partial, Planned, Absent, Not permitted, Unknown), a share such as 90 % or 30-70 %, or both';

/** Nothing at all is unknown. A bare fraction such as 0.9 is a share of 1, as a spreadsheet keeps percentages. */
export function parseCoverage(text: string, current: CoverageState): Result<CoverageValue, string> {
  const typed = text
    .replaceAll(/[\u00A0\u202F\s]+/g, ' ')
    .trim()
    .toLowerCase();
  if (typed === '' || typed === '-') return ok({ state: 'unknown', share: null });
  const whole = WORDS.get(typed);
  if (whole !== undefined) return ok({ state: whole, share: null });
  const number = typed.search(/\d/);
  const word = number > 0 ? WORDS.get(typed.slice(0, number).trim()) : undefined;
  if (number > 0 && word === undefined && !/^[.,]/.test(typed)) return err(EXPECTED);
  const share = parseShare(asPercent(word === undefined ? typed : typed.slice(number)));
  if (!share.ok) return err(EXPECTED);
  return ok({ state: word ?? stateForShare(current, share.value), share: share.value });
}

/** "0.9" and "0,85" are fractions; "0.9 %" is not. */
function asPercent(text: string): string {
  return /^0?[.,]\d+$/.test(text) ? String(Number(text.replace(',', '.')) * 100) : text;
}
