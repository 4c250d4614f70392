/** What cannot be seen and why that stands: limits somebody accepted, and collection that is not permitted. */
import { daysBetween, type IsoDate } from '#/domain/dates.ts';
import type { LimitDecision, Population } from '#/domain/workspace/entities.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Days before its end from which a decision is worth raising again. */
const SOON_DAYS = 60;

export type Term = 'expired' | 'soon' | 'running' | 'open_ended';

export interface AcceptedLimit {
  readonly population: Population;
  readonly decision: LimitDecision;
  readonly term: Term;
}

/** Accepted limits, those that end first on top; one without an end comes last. */
export function acceptedLimits(workspace: Workspace, on: IsoDate): readonly AcceptedLimit[] {
  return [...workspace.limits.values()]
    .flatMap((decision) => {
      const population = workspace.populations.get(decision.population);
      if (decision.decision !== 'accept' || population === undefined) return [];
      return [{ population, decision, term: termOf(decision.expires, on) }];
    })
    .toSorted((a, b) => (a.decision.expires ?? '9999').localeCompare(b.decision.expires ?? '9999'));
}

function termOf(expires: IsoDate | null, on: IsoDate): Term {
  if (expires === null) return 'open_ended';
  if (expires < on) return 'expired';
  return daysBetween(on, expires) <= SOON_DAYS ? 'soon' : 'running';
}

export interface LegalLimit {
  readonly population: Population;
  /** Sources that may not collect there. */
  readonly sources: readonly string[];
}

/** Populations where at least one source may not collect. A limit, never a failure. */
export function legalLimits(workspace: Workspace): readonly LegalLimit[] {
  return populationsInOrder(workspace).flatMap((population) => {
    const cells = [...(workspace.coverage.get(population.id)?.values() ?? [])];
    const sources = cells
      .filter(({ state }) => state === 'not_permitted')
      .map(({ source }) => workspace.sources.get(source)?.name ?? '');
    return sources.length === 0 ? [] : [{ population, sources }];
  });
}
