/** What the fields of records are called in the history: `quality.fields` is "fields quality". */
import { COMMON_FIELD_NAMES } from '#/domain/workspace/common-field-names.ts';
import {
  CHANGE_KIND_LABELS,
  EVIDENCE_KIND_LABELS,
  FACET_LABELS,
  QUALITY_LABELS,
  SWITCH_LABELS,
} from '#/domain/workspace/labels.ts';

/** `path` as in the ledger: `devices`, or `quality.fields` one level down. */
export function fieldName(path: string): string {
  const [field = path, key] = path.split('.');
  return key === undefined ? (FIELD_NAMES[field] ?? field) : keyName(field, key);
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  ...COMMON_FIELD_NAMES,
  collectedBy: 'who collected it',
  validUntil: 'last day it may be relied on',
  asOf: 'day that it looked at',
  signedOn: 'day of signing',
  withdrawnOn: 'day of taking it back',
  withdrawnReason: 'reason for taking it back',
  commits: 'number of changes up to the head',
  listName: 'list drawn from',
  drawnBy: 'who drew it',
  drawnOn: 'day of the draw',
  digest: 'SHA-256 of the list',
  by: 'who said it',
  on: 'day',
  subject: 'what it is about',
  subjectName: 'what that was called',
  figure: 'number as it stood',
  resolvedOn: 'day it was settled',
  resolution: 'how it was settled',
  head: 'ledger head',
  reach: 'what the head binds',
  heldOn: 'day of the meeting',
  outcomeNote: 'what was said',
  view: 'page that was looked at',
  shown: 'numbers that were shown',
  dependsOn: 'what it waits for',
  none: 'none of it',
  siem: 'in the SIEM',
  statusReason: 'reason of its status',
  supports: 'what it proves',
  value: 'answer',
};

function keyName(field: string, key: string): string {
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    quality: mapLabels(QUALITY_LABELS, ({ title }) => `${title.toLowerCase()} quality`),
    switches: SWITCH_LABELS,
    effort: mapLabels(CHANGE_KIND_LABELS, (label) => `days of “${label.toLowerCase()}”`),
    evidenceDays: mapLabels(
      EVIDENCE_KIND_LABELS,
      (label) => `days that evidence of kind “${label.toLowerCase()}” lasts`,
    ),
    cost: mapLabels(CHANGE_KIND_LABELS, (label) => `cost of “${label.toLowerCase()}”`),
    capability: mapLabels(FACET_LABELS, ({ long }) => `${long.toLowerCase()} capability`),
  };
  if (field === 'proposals') return 'a proposed change';
  if (field === 'results') return `result of item ${key}`;
  if (field === 'attachments') return `file with SHA-256 ${key.slice(0, 12)}…`;
  return named[field]?.[key] ?? key;
}

export function mapLabels<Label>(labels: Readonly<Record<string, Label>>, word: (label: Label) => string) {
  return Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, word(label)]));
}
