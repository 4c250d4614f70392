/** What of the history is looked at, as it stands in the address. What an address gets wrong falls back to the start. */
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { COLLECTIONS, type Collection } from '#/domain/workspace/entities.ts';

export interface HistoryPlace {
  /** The two days compared; `null`: not chosen. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly text: string;
  readonly person: string;
  readonly kind: Collection | 'all';
  readonly object: string;
  /** Lists only what was recorded between the two days. */
  readonly between: boolean;
}

const ALL = 'all';

export function readPlace(params: URLSearchParams): HistoryPlace {
  const kind = params.get('kind') ?? ALL;
  return {
    from: parseIsoDate(params.get('from') ?? ''),
    to: parseIsoDate(params.get('to') ?? ''),
    text: params.get('find') ?? '',
    person: params.get('by') ?? ALL,
    kind: isCollection(kind) ? kind : ALL,
    object: params.get('of') ?? ALL,
    between: params.get('days') === 'between',
  };
}

function isCollection(text: string): text is Collection {
  return Object.hasOwn(COLLECTIONS, text);
}

/** Sets what the patch names; what is as at the start is left out, so that addresses stay short. */
export function writePlace(params: URLSearchParams, patch: Partial<HistoryPlace>): URLSearchParams {
  const next = new URLSearchParams(params);
  const set = (key: string, value: string | null | undefined, start: string | null) => {
    if (value === undefined) return;
    if (value === start || value === null) next.delete(key);
    else next.set(key, value);
  };
  set('from', patch.from, null);
  set('to', patch.to, null);
  set('find', patch.text, '');
  set('by', patch.person, ALL);
  set('kind', patch.kind, ALL);
  set('of', patch.object, ALL);
  if (patch.between !== undefined) set('days', patch.between ? 'between' : null, null);
  return next;
}
