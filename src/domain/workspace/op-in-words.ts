/** One operation as an auditor reads it: what, before, after. */
import type { Family } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Json, Op } from '#/domain/ledger/commit.ts';
import { editAddress } from '#/domain/ledger/edit-address.ts';
import { recordAt } from '#/domain/ledger/value-at.ts';
import { assertNever } from '#/domain/result.ts';
import type { Collection } from '#/domain/workspace/entities.ts';
import { fieldName, mapLabels } from '#/domain/workspace/field-names.ts';
import {
  ACTION_STATUS_LABELS,
  ANSWER_LABELS,
  EVIDENCE_KIND_LABELS,
  FAMILY_LABELS,
  HEAD_REACH_LABELS,
  LIMIT_DECISION_LABELS,
  MODE_LABELS,
  NETWORK_PATH_LABELS,
  OWNERSHIP_LABELS,
  PLATFORM_LABELS,
  REQUEST_STATUS_LABELS,
  REVIEW_OUTCOME_LABELS,
  SAMPLE_RESULT_LABELS,
  SENSITIVITY_LABELS,
  STATE_LABELS,
} from '#/domain/workspace/labels.ts';
import { listInWords } from '#/domain/workspace/list-in-words.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { countText } from '#/text/count-text.ts';

export interface ChangeInWords {
  readonly what: string;
  /** `null` where there was, or is, no value. */
  readonly before: string | null;
  readonly after: string | null;
}

/** How numbers and dates are written where the words are shown. */
export interface Formats {
  /** `YYYY-MM-DD`. */
  readonly date: (text: string) => string;
  readonly range: (range: readonly [number, number], digits?: number) => string;
  /** Shares of 1. */
  readonly share: (range: readonly [number, number]) => string;
}

/** One value of a record: `path` as in the ledger, `devices` or `quality.fields`. */
export function fieldInWords(
  path: string,
  from: Json | undefined,
  to: Json | undefined,
  formats: Formats,
): ChangeInWords {
  const [field = path] = path.split('.');
  return {
    what: upperFirst(fieldName(path)),
    before: valueInWords(field, from, formats),
    after: valueInWords(field, to, formats),
  };
}

/** `within`: the population whose page the words stand on; its name goes without saying there. */
export function opInWords(
  workspace: Workspace,
  op: Op,
  formats: Formats,
  within: PopulationId | null = null,
): ChangeInWords {
  const [collection, entity, path] = op.at;
  const place = placeOf(workspace, collection, entity, within);
  if (collection === 'scenarios' && path.startsWith('edits.')) return editInWords(workspace, op, place, formats);
  const [field = path] = path.split('.');
  if (field === '$deleted') {
    return { what: place, before: null, after: op.to === true ? 'removed' : 'brought back' };
  }
  const refersTo = REFERENCES[field];
  const words =
    refersTo === undefined
      ? fieldInWords(path, op.from, op.to, formats)
      : {
          what: upperFirst(fieldName(path)),
          before: titlesInWords(workspace, refersTo, op.from),
          after: titlesInWords(workspace, refersTo, op.to),
        };
  return place === '' ? words : { ...words, what: `${place}: ${fieldName(path)}` };
}

/** Fields that hold the id of a record, or a list of them. */
const REFERENCES: Readonly<Record<string, keyof typeof THINGS>> = {
  dependsOn: 'actions',
  evidence: 'evidence',
  replaces: 'evidence',
};

function titlesInWords(workspace: Workspace, things: keyof typeof THINGS, value: Json | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  const ids = isList(value) ? value : [value];
  if (ids.length === 0) return null;
  return ids.map((id) => (typeof id === 'string' ? nameIn(workspace, things, id) : '')).join(', ');
}

/** An edit as if reads as the operation that it would be. */
function editInWords(workspace: Workspace, { at, from, to }: Op, place: string, formats: Formats): ChangeInWords {
  const address = editAddress(at[2].slice('edits.'.length));
  if (address === null) return { what: place, before: null, after: null };
  const before = from === undefined ? sideOf(to, 'from') : sideOf(from, 'to');
  const after = to === undefined ? sideOf(from, 'from') : sideOf(to, 'to');
  const words = opInWords(
    workspace,
    { at: address, ...(before === undefined ? {} : { from: before }), ...(after === undefined ? {} : { to: after }) },
    formats,
  );
  return { ...words, what: `${place}, as if: ${words.what}` };
}

function sideOf(edit: Json | undefined, side: 'from' | 'to'): Json | undefined {
  return typeof edit === 'object' && edit !== null && !isList(edit) ? edit[side] : undefined;
}

function placeOf(workspace: Workspace, collection: Collection, entity: string, within: PopulationId | null): string {
  const [first = entity, second = ''] = entity.split(/[~@]/);
  const population = (id: string) => (id === within ? '' : nameIn(workspace, 'populations', id));
  switch (collection) {
    case 'coverage':
      return joined(nameIn(workspace, 'sources', second), population(first), ' on ');
    case 'answers':
      return joined(first, second === 'org' ? 'the organisation' : population(second), ' for ');
    case 'limits':
      return joined(second, population(first), ' for ');
    case 'families':
      return isFamily(entity) ? FAMILY_LABELS[entity].long : entity;
    case 'workspace':
      return '';
    case 'populations':
      return population(entity);
    case 'sources':
    case 'actions':
    case 'evidence':
    case 'acceptances':
    case 'reviews':
    case 'requests':
    case 'signoffs':
    case 'samples':
    case 'comments':
    case 'scenarios':
      return nameIn(workspace, collection, entity);
    default:
      return assertNever(collection);
  }
}

const THINGS = {
  populations: 'population',
  sources: 'source',
  actions: 'action',
  evidence: 'evidence item',
  acceptances: 'acceptance',
  reviews: 'review',
  requests: 'request',
  signoffs: 'sign-off',
  samples: 'sample',
  comments: 'comment',
  scenarios: 'scenario',
} as const;

/** What it is called now; what was taken out of the record still has its last name. */
function nameIn(workspace: Workspace, collection: keyof typeof THINGS, id: string): string {
  const record = recordAt(workspace, collection, id);
  const name = record?.['name'] ?? record?.['title'] ?? record?.['who'] ?? record?.['text'];
  return typeof name === 'string' && name !== '' ? name : `a removed ${THINGS[collection]}`;
}

function isFamily(id: string): id is Family {
  return Object.hasOwn(FAMILY_LABELS, id);
}

function joined(what: string, where: string, by: string): string {
  return where === '' ? what : `${what}${by}${where}`;
}

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  state: mapLabels(STATE_LABELS, ({ label }) => label.toLowerCase()),
  value: ANSWER_LABELS,
  decision: LIMIT_DECISION_LABELS,
  outcome: REVIEW_OUTCOME_LABELS,
  reach: HEAD_REACH_LABELS,
  status: { ...ACTION_STATUS_LABELS, ...REQUEST_STATUS_LABELS },
  kind: EVIDENCE_KIND_LABELS,
  family: mapLabels(FAMILY_LABELS, ({ long }) => long),
  mode: MODE_LABELS,
  platform: PLATFORM_LABELS,
  networkPath: NETWORK_PATH_LABELS,
  ownership: OWNERSHIP_LABELS,
  sensitivity: mapLabels(SENSITIVITY_LABELS, (label) => label.toLowerCase()),
};

const SHARES: ReadonlySet<string> = new Set(['share', 'seenWithin7', 'seenWithin30']);

const DATES: ReadonlySet<string> = new Set([
  'seenOn',
  'evidenceDate',
  'expires',
  'date',
  'decidedOn',
  'heldOn',
  'asOf',
  'askedOn',
  'answeredOn',
  'signedOn',
  'withdrawnOn',
  'drawnOn',
  'on',
  'resolvedOn',
  'start',
  'due',
  'doneOn',
  'targetDate',
  'frozenOn',
  'validUntil',
]);

function valueInWords(field: string, value: Json | undefined, formats: Formats): string | null {
  if (value === undefined || value === null || value === '') return null;
  const range = rangeIn(value);
  if (range !== null) {
    if (SHARES.has(field)) return formats.share(range);
    return field === 'quality'
      ? `${formats.range(range, range.every(Number.isInteger) ? 0 : 1)} of 5`
      : formats.range(range);
  }
  if (isList(value)) {
    if (value.length === 0) return null;
    return listInWords(field, value, formats.date);
  }
  if (typeof value === 'number') {
    if (field === 'sensitivity') return LABELS['sensitivity']?.[value] ?? String(value);
    return field === 'retentionDays' ? countText(value, 'day') : formats.range([value, value]);
  }
  if (typeof value === 'string') return DATES.has(field) ? formats.date(value) : (LABELS[field]?.[value] ?? value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (field === 'cost') return costInWords(value);
  if (field === 'attachments') return attachmentInWords(value);
  if (field === 'results') return resultInWords(value);
  if (field === 'shown') return shownInWords(value, formats);
  return field === 'proposals' ? proposalInWords(value) : capabilityInWords(value, formats);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function capabilityInWords(override: Readonly<Record<string, Json>>, formats: Formats): string {
  const { level = null, reason = null } = override;
  const range = rangeIn(level);
  const words = range === null ? '' : formats.share(range);
  return typeof reason === 'string' ? `${words} (${reason})` : words;
}

function attachmentInWords({ name, bytes }: Readonly<Record<string, Json>>): string {
  return `${typeof name === 'string' ? name : ''} (${amountIn(bytes)} bytes)`;
}

function resultInWords({ result, note }: Readonly<Record<string, Json>>): string {
  const words = result === 'passed' || result === 'exception' ? SAMPLE_RESULT_LABELS[result] : '';
  return typeof note === 'string' && note !== '' ? `${words} (${note})` : words;
}

function shownInWords({ visibility = null, model }: Readonly<Record<string, Json>>, formats: Formats): string {
  const range = rangeIn(visibility);
  const score = range === null ? 'no score' : `visibility ${formats.range(range)} of 100`;
  return `${score}, model ${typeof model === 'string' ? model : ''}`;
}

function costInWords({ once, perYear }: Readonly<Record<string, Json>>): string {
  return `${amountIn(once)} once, ${amountIn(perYear)} per year`;
}

/** What it proposes stands in its title; the ledger tells whether it is in. */
function proposalInWords({ title, isIn }: Readonly<Record<string, Json>>): string {
  return `${typeof title === 'string' ? title : ''}${isIn === true ? '' : ' (taken out)'}`;
}

function amountIn(value: Json | undefined): string {
  return String(typeof value === 'number' ? value : 0);
}

function rangeIn(value: Json): readonly [number, number] | null {
  if (!isList(value) || value.length !== 2) return null;
  const [lo, hi] = value;
  return typeof lo === 'number' && typeof hi === 'number' ? [lo, hi] : null;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
