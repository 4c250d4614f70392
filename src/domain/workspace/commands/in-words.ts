/** The words of commit labels: names, never ids. */
import type { Op } from '#/domain/ledger/commit.ts';
import { splitField } from '#/domain/ledger/record-fields.ts';
import { isExact, type Range } from '#/domain/range.ts';
import { COMMON_FIELD_NAMES } from '#/domain/workspace/common-field-names.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

export function namesInWords(names: readonly string[], things: string): string {
  if (names.length <= 2) return names.join(' and ');
  return `${number.format(names.length)} ${things}`;
}

export function rangeInWords(range: Range, scale = 1, unit = ''): string {
  const [lo, hi] = range.map((end) => number.format(end * scale));
  return `${isExact(range) ? (lo ?? '') : `${lo ?? ''}–${hi ?? ''}`}${unit}`;
}

/** Where a label says it in other words than the details do, to read as “Changed … of”. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  ...COMMON_FIELD_NAMES,
  collectedBy: 'collector',
  evidenceDays: 'days that evidence lasts',
  validUntil: 'last valid day',
  dependsOn: 'dependencies',
  siem: 'SIEM',
  statusReason: 'reason of the status',
};

/** "share", "share and evidence date", "4 fields". `$deleted` is not a field people know. */
export function fieldsInWords(ops: readonly Op[]): string {
  const fields = [...new Set(ops.map(({ at }) => splitField(at[2]).field))]
    .filter((field) => !field.startsWith('$'))
    .map((field) => FIELD_WORDS[field] ?? field);
  return namesInWords(fields, 'fields');
}
