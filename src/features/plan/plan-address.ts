/** What of the plan is looked at, as it stands in the address. What an address gets wrong falls back to the start. */
import { CHANGE_KINDS, type ChangeKind } from '#/domain/workspace/entities.ts';

export interface PlanPlace {
  /** Budget in person-days; `null`: not chosen, so the screen suggests one. */
  readonly days: number | null;
  /** Only changes whose gain is certain. */
  readonly certainOnly: boolean;
  readonly kind: ChangeKind | 'all';
  /** Id of a population, `organisation` for what concerns all at once, or `all`. */
  readonly where: string;
}

export const MOST_DAYS = 100_000;

export function readPlace(params: URLSearchParams): PlanPlace {
  const days = Number(params.get('days') ?? Number.NaN);
  return {
    days: Number.isFinite(days) && days >= 0 && days <= MOST_DAYS ? days : null,
    certainOnly: params.get('certain') === 'only',
    kind: CHANGE_KINDS.find((kind) => kind === params.get('kind')) ?? 'all',
    where: params.get('where') ?? 'all',
  };
}

/** Sets what the patch names; what is as at the start is left out, so that addresses stay short. */
export function writePlace(params: URLSearchParams, patch: Partial<PlanPlace>): URLSearchParams {
  const next = new URLSearchParams(params);
  const set = (key: string, value: string | null) => {
    if (value === null) next.delete(key);
    else next.set(key, value);
  };
  if (patch.days !== undefined) set('days', patch.days === null ? null : String(patch.days));
  if (patch.certainOnly !== undefined) set('certain', patch.certainOnly ? 'only' : null);
  if (patch.kind !== undefined) set('kind', patch.kind === 'all' ? null : patch.kind);
  if (patch.where !== undefined) set('where', patch.where === 'all' ? null : patch.where);
  return next;
}
