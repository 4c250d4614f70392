/** What the record claims and somebody may ask proof of, and what stands behind each claim. */
import { addDays, daysBetween, type IsoDate } from '#/domain/dates.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { DAYS_AHEAD, freshnessOf } from '#/domain/scoring/freshness.ts';
import { isCounted } from '#/domain/scoring/to-model.ts';
import type { Evidence, LimitDecision } from '#/domain/workspace/entities.ts';
import { evidenceFor, populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export const CLAIM_KINDS = ['coverage', 'answer', 'action', 'limit'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export interface Claim {
  /** As items say what they prove: `coverage:<id>`, `answer:<id>`, `action:<id>`, `limit:<id>`. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** `null` where it is about the organisation. */
  readonly population: PopulationId | null;
  /** What it claims, by names: "Zscaler on Clinicians' iPhones". */
  readonly title: string;
  /** Dated items behind it, the newest first. */
  readonly items: readonly Evidence[];
  /** The newest proof: of its items, or a date that was written on the claim itself; `null` without any. */
  readonly date: IsoDate | null;
  /** 0 to 1: how much of it the score counts by the age of its proof. */
  readonly freshness: number;
}

/** Characters that a title keeps. */
const LONGEST_TITLE = 200;

/** What an item that proves a claim is called, and a request for one, until somebody says otherwise. */
export function proofTitle(claim: string): string {
  return `Proof of ${claim}`.slice(0, LONGEST_TITLE);
}

/** How a claim stands: with an item behind it, with a date that nobody can look up, or with nothing. */
export type ClaimProof = 'item' | 'date_only' | 'none';

export function proofOf({ items, date }: Pick<Claim, 'items' | 'date'>): ClaimProof {
  if (items.length > 0) return 'item';
  return date === null ? 'none' : 'date_only';
}

/** Coverage that counts, answers that hold something met, actions done and limits decided; each kind in order. */
export function claimsOf(workspace: Workspace, on: IsoDate): readonly Claim[] {
  return [
    ...coverageClaims(workspace),
    ...answerClaims(workspace),
    ...actionClaims(workspace),
    ...limitClaims(workspace),
  ].map((stated) => withProof(workspace, stated, on));
}

interface Stated extends Pick<Claim, 'id' | 'kind' | 'population' | 'title'> {
  /** The date written on the claim itself. */
  readonly own: IsoDate | null;
}

function coverageClaims(workspace: Workspace): readonly Stated[] {
  const sources = sourcesInOrder(workspace);
  return populationsInOrder(workspace).flatMap(({ id: population, name }) => {
    const row = workspace.coverage.get(population);
    return sources.flatMap((source): readonly Stated[] => {
      const cell = row?.get(source.id);
      if (!isCounted(cell)) return [];
      const title = `${source.name} on ${name}`;
      return [{ id: `coverage:${cell.id}`, kind: 'coverage', population, title, own: cell.evidenceDate }];
    });
  });
}

function answerClaims({ answers, populations }: Workspace): readonly Stated[] {
  return [...answers.values()]
    .filter(({ value }) => value === 'met' || value === 'partial')
    .flatMap(({ id, criterion, population, value, evidenceDate }): readonly Stated[] => {
      const where = population === null ? 'the organisation' : populations.get(population)?.name;
      if (where === undefined) return [];
      const title = `${criterion} ${value === 'met' ? 'met' : 'partly met'} for ${where}`;
      return [{ id: `answer:${id}`, kind: 'answer', population, title, own: evidenceDate }];
    })
    .toSorted(byTitle);
}

function actionClaims({ actions }: Workspace): readonly Stated[] {
  return [...actions.values()]
    .filter(({ status }) => status === 'done')
    .map(({ id, title }): Stated => ({
      id: `action:${id}`,
      kind: 'action',
      population: null,
      title: `Done: ${title}`,
      own: null,
    }))
    .toSorted(byTitle);
}

const DECIDED: Readonly<Record<Exclude<LimitDecision['decision'], 'undecided'>, string>> = {
  lift: 'to be lifted',
  compensate: 'compensated',
  accept: 'accepted',
};

function limitClaims({ limits, populations }: Workspace): readonly Stated[] {
  return [...limits.values()]
    .flatMap(({ id, limit, population, decision }): readonly Stated[] => {
      const where = populations.get(population)?.name;
      if (decision === 'undecided' || where === undefined) return [];
      const title = `Limit ${limit} ${DECIDED[decision]} for ${where}`;
      return [{ id: `limit:${id}`, kind: 'limit', population, title, own: null }];
    })
    .toSorted(byTitle);
}

/** Proof of a day that has not come proves nothing yet. */
function withProof(workspace: Workspace, { own, ...claim }: Stated, on: IsoDate): Claim {
  const last = addDays(on, DAYS_AHEAD);
  const items = evidenceFor(workspace, claim.id)
    .filter(({ date }) => date !== null && date <= last)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const newest = items[0]?.date ?? null;
  const stated = own !== null && own <= last ? own : null;
  const date = newest === null || (stated !== null && stated > newest) ? stated : newest;
  return { ...claim, items, date, freshness: freshnessOf(date === null ? null : daysBetween(date, on)) };
}

function byTitle(a: Stated, b: Stated): number {
  return a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1);
}
