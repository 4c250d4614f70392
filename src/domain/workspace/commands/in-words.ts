/** The words of commit labels: names, never ids. */
import type { Op } from '#/domain/ledger/commit.ts';
import { splitField } from '#/domain/ledger/record-fields.ts';
import { isExact, type Range } from '#/domain/range.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

export function namesInWords(names: readonly string[], things: string): string {
  if (names.length <= 2) return names.join(' and ');
  return `${number.format(names.length)} ${things}`;
}

export function rangeInWords(range: Range, scale = 1, unit = ''): string {
  const [lo, hi] = range.map((end) => number.format(end * scale));
  return `${isExact(range) ? (lo ?? '') : `${lo ?? ''}–${hi ?? ''}`}${unit}`;
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  collectedBy: 'collector',
  evidenceDays: 'days that evidence lasts',
  validUntil: 'last valid day',
  replaces: 'older version',
  costOnce: 'one-off cost',
  costPerYear: 'cost per year',
  dependsOn: 'dependencies',
  askedBy: 'who asked',
  askedOn: 'day of asking',
  answeredOn: 'day of the answer',
  deviceSet: 'device set',
  doneOn: 'day of completion',
  decidedOn: 'day of the decision',
  decisionAsked: 'decision asked',
  dueDate: 'due date',
  effortDays: 'effort',
  evidenceDate: 'evidence date',
  frozenOn: 'evaluation date',
  importKey: 'import group',
  seenOn: 'day of check-ins',
  seenWithin7: 'devices seen within 7 days',
  seenWithin30: 'devices seen within 30 days',
  networkPath: 'network path',
  privacyBasis: 'privacy basis',
  retentionDays: 'retention',
  retentionProfile: 'retention profile',
  siem: 'SIEM',
  statusReason: 'reason of the status',
  targetDate: 'target date',
  targetScore: 'target score',
};

/** "share", "share and evidence date", "4 fields". `$deleted` is not a field people know. */
export function fieldsInWords(ops: readonly Op[]): string {
  const fields = [...new Set(ops.map(({ at }) => splitField(at[2]).field))]
    .filter((field) => !field.startsWith('$'))
    .map((field) => FIELD_WORDS[field] ?? field);
  return namesInWords(fields, 'fields');
}
