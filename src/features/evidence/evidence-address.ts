/** What of the evidence is looked at, as it stands in the address. What an address gets wrong falls back to the start. */
import { SORTS, STANDINGS, type RegisterFilter, type RegisterSort } from '#/domain/evidence/register.ts';
import { EVIDENCE_KINDS } from '#/domain/workspace/record-vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';

export const VIEWS = ['register', 'claims', 'controls', 'criteria', 'populations', 'expiring'] as const;
export type EvidenceView = (typeof VIEWS)[number];

/** Which claims are listed: those that nothing proves, those with a date alone, those whose proof fades, or all. */
export const CLAIM_FILTERS = ['none', 'date_only', 'fading', 'all'] as const;
export type ClaimFilter = (typeof CLAIM_FILTERS)[number];

export interface EvidencePlace extends RegisterFilter {
  readonly view: EvidenceView;
  readonly sort: RegisterSort;
  /** Id of the item in the panel. */
  readonly item: string | null;
  readonly framework: string;
  readonly within: 30 | 60 | 90;
  readonly claims: ClaimFilter;
}

const ALL = 'all';
const FIRST_FRAMEWORK = 'nist-800-53r5';
const FIRST_SORT: RegisterSort = { key: 'number', descending: true };

export function readPlace(params: URLSearchParams): EvidencePlace {
  const within = Number(params.get('within'));
  return {
    view: oneOf(VIEWS, params.get('view')) ?? 'register',
    text: params.get('find') ?? '',
    kind: oneOf(EVIDENCE_KINDS, params.get('kind')) ?? ALL,
    standing: oneOf(STANDINGS, params.get('standing')) ?? 'current',
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only looked up: an unknown id finds nothing.
    population: (params.get('population') ?? ALL) as PopulationId,
    criterion: params.get('criterion') ?? ALL,
    control: params.get('control') ?? ALL,
    sort: readSort(params.get('sort')),
    item: params.get('item'),
    framework: params.get('framework') ?? FIRST_FRAMEWORK,
    within: within === 30 || within === 60 ? within : 90,
    claims: oneOf(CLAIM_FILTERS, params.get('claims')) ?? 'none',
  };
}

function readSort(text: string | null): RegisterSort {
  const key = oneOf(SORTS, text?.replace(/^-/, '') ?? null);
  return key === null ? FIRST_SORT : { key, descending: text?.startsWith('-') === true };
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}

const STARTS: Readonly<Record<string, string>> = {
  view: 'register',
  find: '',
  kind: ALL,
  standing: 'current',
  population: ALL,
  criterion: ALL,
  control: ALL,
  sort: '-number',
  framework: FIRST_FRAMEWORK,
  within: '90',
  claims: 'none',
};

/** Sets what the patch names; what is as at the start is left out, so that addresses stay short. */
export function writePlace(params: URLSearchParams, patch: Partial<EvidencePlace>): URLSearchParams {
  const next = new URLSearchParams(params);
  const { text, sort, within, ...same } = patch;
  const written: Readonly<Record<string, string | null | undefined>> = {
    ...same,
    find: text,
    sort: sort && `${sort.descending ? '-' : ''}${sort.key}`,
    within: within && String(within),
  };
  for (const [key, value] of Object.entries(written)) {
    if (value === undefined) continue;
    if (value === null || value === STARTS[key]) next.delete(key);
    else next.set(key, value);
  }
  return next;
}

/** The start of the register, for links that lead to a part of it. */
export const WHOLE_REGISTER = {
  view: 'register',
  text: '',
  kind: ALL,
  standing: 'current',
  population: ALL,
  criterion: ALL,
  control: ALL,
} as const satisfies Partial<EvidencePlace>;
