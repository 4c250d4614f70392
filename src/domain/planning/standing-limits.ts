/** What cannot be seen and why that stands: limits somebody accepted, and collection that is not permitted. */
import type { IsoDate } from '#/domain/dates.ts';
import { termOf, type Term } from '#/domain/planning/term.ts';
import type { LimitDecision, Population } from '#/domain/workspace/entities.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

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
