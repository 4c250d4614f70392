/** One changed value as people read it. */
import type { FieldChange } from '#/domain/intake/intake-plan.ts';
import type { Json } from '#/domain/ledger/commit.ts';
import {
  FACET_LABELS,
  FAMILY_LABELS,
  MODE_LABELS,
  NETWORK_PATH_LABELS,
  OWNERSHIP_LABELS,
  PLATFORM_LABELS,
  QUALITY_LABELS,
  SENSITIVITY_LABELS,
  STATE_LABELS,
  SWITCH_LABELS,
} from '#/domain/workspace/labels.ts';
import type { ChangeRow } from '#/features/exchange/wizard/change-row.ts';
import { formatDate, formatNumber, formatRange, formatShare } from '#/ui/format.ts';

const FIELD_LABELS: Readonly<Record<string, string>> = {
  costPerYear: 'Cost a year',
  deviceSet: 'Device set',
  evidenceDate: 'Evidence',
  importKey: 'Group of the export',
  seenOn: 'Check-ins as of',
  seenWithin7: 'Seen within 7 days',
  seenWithin30: 'Seen within 30 days',
  none: 'We have none',
  networkPath: 'Network path',
  order: 'Position',
  privacyBasis: 'Privacy basis',
  retentionDays: 'Retention',
  siem: 'In the SIEM',
};

export function fieldInWords({ field: path, from, to }: FieldChange): ChangeRow['fields'][number] {
  const [field = path, key] = path.split('.');
  return { label: labelOf(field, key), from: valueInWords(field, from), to: valueInWords(field, to) || 'nothing' };
}

function labelOf(field: string, key: string | undefined): string {
  if (key !== undefined) return KEY_LABELS[field]?.[key] ?? key;
  return FIELD_LABELS[field] ?? field.charAt(0).toUpperCase() + field.slice(1);
}

function words<Label>(labels: Readonly<Record<string, Label>>, word: (label: Label) => string) {
  return Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, word(label)]));
}

const KEY_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  quality: words(QUALITY_LABELS, ({ title }) => `${title} quality`),
  switches: SWITCH_LABELS,
  capability: words(FACET_LABELS, ({ long }) => `${long} capability`),
};

const VALUE_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  family: words(FAMILY_LABELS, ({ long }) => long),
  mode: MODE_LABELS,
  networkPath: NETWORK_PATH_LABELS,
  ownership: OWNERSHIP_LABELS,
  platform: PLATFORM_LABELS,
  sensitivity: words(SENSITIVITY_LABELS, (label) => label),
  siem: { yes: 'Yes', no: 'No', unknown: 'Unknown' },
  state: words(STATE_LABELS, ({ label }) => label),
  switches: { on: 'On', off: 'Off', unknown: 'Unknown' },
};

/** '' where there is no value. */
function valueInWords(field: string, value: Json | undefined): string {
  if (value === undefined || value === null || value === '') return '';
  const label = typeof value === 'string' || typeof value === 'number' ? VALUE_LABELS[field]?.[value] : undefined;
  if (label !== undefined) return label;
  const range = rangeIn(value);
  if (range !== null) return rangeInWords(field, range);
  if (typeof value === 'string') return field === 'evidenceDate' || field === 'seenOn' ? formatDate(value) : value;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return field === 'retentionDays' ? `${formatNumber(value)} days` : formatNumber(value);
  return field === 'capability' ? capabilityInWords(value) : JSON.stringify(value);
}

function rangeInWords(field: string, range: readonly [number, number]): string {
  if (field === 'share' || field.startsWith('seenWithin')) return formatShare(range);
  if (field !== 'quality') return formatRange(range);
  return `${formatRange(range, range.every(Number.isInteger) ? 0 : 1)} of 5`;
}

function capabilityInWords(override: Json): string {
  if (typeof override !== 'object' || override === null || isList(override)) return JSON.stringify(override);
  const range = rangeIn(override['level'] ?? null);
  const level = range === null ? '' : formatShare(range);
  return typeof override['reason'] === 'string' ? `${level} (${override['reason']})` : level;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function rangeIn(value: Json): readonly [number, number] | null {
  if (!isList(value) || value.length !== 2) return null;
  const [lo, hi] = value;
  return typeof lo === 'number' && typeof hi === 'number' ? [lo, hi] : null;
}
