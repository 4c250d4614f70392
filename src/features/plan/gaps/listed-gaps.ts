/** The gap list as it is looked at: each gap with how it stands, narrowed and sorted. */
import { QUESTION_OF_FACET } from '#/domain/planning/question-of-facet.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { acceptancesOf } from '#/domain/planning/acceptances-of-gap.ts';
import { acceptanceByGap, type AcceptedGap } from '#/domain/planning/acceptances.ts';
import { openActionFor } from '#/domain/planning/action-for-gap.ts';
import { whereInWords } from '#/domain/planning/where-in-words.ts';
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import type { GapPlace, GapSort, GapState } from '#/features/plan/gaps/gap-address.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface ListedGap {
  readonly entry: GapEntry;
  readonly state: GapState;
  /** The decision to leave it open, also one whose time is over. */
  readonly accepted: AcceptedGap | null;
  /** The open action that would close it. */
  readonly action: Action | null;
  readonly where: string;
}

export function listedGaps(entries: readonly GapEntry[], workspace: Workspace, on: IsoDate): readonly ListedGap[] {
  const accepted = acceptanceByGap(workspace, on);
  const actions = [...workspace.actions.values()].filter(({ status }) => status !== 'done' && status !== 'dropped');
  return entries.map((entry) => {
    const [decision = null] = acceptancesOf(entry, accepted);
    const action = actionFor(entry, actions);
    const where = whereInWords({ population: entry.population, changes: entry.change?.changes ?? [] }, workspace);
    return { entry, accepted: decision, action, where, state: stateOf(decision, action) };
  });
}

function actionFor({ change, criteria: [criterion], readiness }: GapEntry, actions: readonly Action[]): Action | null {
  if (change !== null) return openActionFor(change, actions);
  if (readiness === 0 || criterion === undefined) return null;
  return actions.find(({ criteria }) => criteria.includes(criterion)) ?? null;
}

function stateOf(accepted: AcceptedGap | null, action: Action | null): GapState {
  if (accepted !== null && accepted.term !== 'expired') return 'accepted';
  if (action !== null) return 'planned';
  return accepted === null ? 'open' : 'expired';
}

export function matchingGaps(gaps: readonly ListedGap[], place: GapPlace): readonly ListedGap[] {
  const words = place.search.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
  const matches = ({ entry, state, where }: ListedGap): boolean =>
    isOf(place.kind, entry.kind) &&
    isOf(place.cause, entry.cause) &&
    (place.where === 'all' || isAt(entry, place.where)) &&
    isOf(place.family, entry.family) &&
    isOf(place.state, state === 'expired' && place.state === 'open' ? 'open' : state) &&
    (place.what === 'all' || isAbout(entry, place.what)) &&
    (place.criterion === 'all' ||
      entry.criteria.some((one) => one === place.criterion || one.startsWith(`${place.criterion}.`))) &&
    (words.length === 0 || hasAll(`${entry.title} ${entry.reason} ${where} ${entry.criteria.join(' ')}`, words));
  const found = gaps.filter(matches);
  return place.sort === 'rank' ? found : found.toSorted(ORDERS[place.sort]);
}

function isOf(wanted: string, value: string | null): boolean {
  return wanted === 'all' || wanted === value;
}

/** A change for several populations at once is a gap of each that it touches. */
function isAt({ population, change }: GapEntry, where: string): boolean {
  if ((population ?? 'organisation') === where) return true;
  return change?.changes.some((one) => one.population === where && one.state !== 'absent') === true;
}

function isAbout({ facet, question }: GapEntry, what: string): boolean {
  return facet === what || question === what || (facet !== null && QUESTION_OF_FACET[facet] === what);
}

function hasAll(text: string, words: readonly string[]): boolean {
  const lower = text.toLocaleLowerCase('en');
  return words.every((word) => lower.includes(word));
}

const ORDERS: Readonly<Record<Exclude<GapSort, 'rank'>, (a: ListedGap, b: ListedGap) => number>> = {
  size: (a, b) => b.entry.size - a.entry.size,
  range: (a, b) => b.entry.narrows - a.entry.narrows,
  readiness: (a, b) => b.entry.readiness - a.entry.readiness,
  name: (a, b) => a.entry.title.localeCompare(b.entry.title, 'en'),
};
