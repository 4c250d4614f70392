/** One operation as an auditor reads it: what, before, after. */
import type { Json, Op } from '#/domain/ledger/commit.ts';
import {
  ANSWER_LABELS,
  FACET_LABELS,
  LIMIT_DECISION_LABELS,
  MODE_LABELS,
  NETWORK_PATH_LABELS,
  OWNERSHIP_LABELS,
  PLATFORM_LABELS,
  QUALITY_LABELS,
  SENSITIVITY_LABELS,
  STATE_LABELS,
  SWITCH_LABELS,
} from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { formatDate, formatRange, formatShare } from '#/ui/format.ts';

export interface ChangeInWords {
  readonly what: string;
  /** `null` where there was, or is, no value. */
  readonly before: string | null;
  readonly after: string | null;
}

export function opInWords(workspace: Workspace, op: Op): ChangeInWords {
  const [collection, entity, path] = op.at;
  const place = placeOf(workspace, collection, entity);
  const [field = path, key] = path.split('.');
  if (field === '$deleted') {
    return { what: place, before: null, after: op.to === true ? 'removed' : 'brought back' };
  }
  const name = key === undefined ? (FIELD_NAMES[field] ?? field) : keyName(field, key);
  return {
    what: place === '' ? upperFirst(name) : `${place}: ${name}`,
    before: valueInWords(field, op.from),
    after: valueInWords(field, op.to),
  };
}

function placeOf(workspace: Workspace, collection: Op['at'][0], entity: string): string {
  if (collection === 'coverage') {
    const source = entity.split('~')[1];
    return [...workspace.sources.values()].find(({ id }) => id === source)?.name ?? 'a removed source';
  }
  if (collection === 'answers') return entity.split('@')[0] ?? entity;
  if (collection === 'limits') return entity.split('~')[1] ?? entity;
  if (collection === 'evidence') {
    return [...workspace.evidence.values()].find(({ id }) => id === entity)?.title ?? 'a removed evidence item';
  }
  return '';
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  deviceSet: 'device set',
  evidenceDate: 'evidence date',
  importKey: 'import group',
  networkPath: 'network path',
  privacyBasis: 'privacy basis',
  retentionDays: 'retention',
  supports: 'what it proves',
  value: 'answer',
};

function keyName(field: string, key: string): string {
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    quality: mapLabels(QUALITY_LABELS, ({ title }) => `${title.toLowerCase()} quality`),
    switches: SWITCH_LABELS,
    capability: mapLabels(FACET_LABELS, ({ long }) => `${long.toLowerCase()} capability`),
  };
  return named[field]?.[key] ?? key;
}

function mapLabels<Label>(labels: Readonly<Record<string, Label>>, word: (label: Label) => string) {
  return Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, word(label)]));
}

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  state: mapLabels(STATE_LABELS, ({ label }) => label.toLowerCase()),
  value: ANSWER_LABELS,
  decision: LIMIT_DECISION_LABELS,
  mode: MODE_LABELS,
  platform: PLATFORM_LABELS,
  networkPath: NETWORK_PATH_LABELS,
  ownership: OWNERSHIP_LABELS,
  sensitivity: mapLabels(SENSITIVITY_LABELS, (label) => label.toLowerCase()),
};

const DATES: ReadonlySet<string> = new Set(['evidenceDate', 'expires', 'date']);

function valueInWords(field: string, value: Json | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  const range = rangeIn(value);
  if (range !== null) {
    if (field === 'share') return formatShare(range);
    return field === 'quality' ? `${formatRange(range, 1)} of 5` : formatRange(range);
  }
  if (isList(value)) return value.length === 0 ? null : `${value.length} ${value.length === 1 ? 'claim' : 'claims'}`;
  if (typeof value === 'number') {
    if (field === 'sensitivity') return LABELS['sensitivity']?.[value] ?? String(value);
    return field === 'retentionDays' ? `${value} days` : String(value);
  }
  if (typeof value === 'string') return DATES.has(field) ? formatDate(value) : (LABELS[field]?.[value] ?? value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return capabilityInWords(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function capabilityInWords(override: Readonly<Record<string, Json>>): string {
  const { level = null, reason = null } = override;
  const range = rangeIn(level);
  const words = range === null ? '' : formatRange([range[0] * 100, range[1] * 100]);
  return typeof reason === 'string' ? `${words} (${reason})` : words;
}

function rangeIn(value: Json): readonly [number, number] | null {
  if (!isList(value) || value.length !== 2) return null;
  const [lo, hi] = value;
  return typeof lo === 'number' && typeof hi === 'number' ? [lo, hi] : null;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
