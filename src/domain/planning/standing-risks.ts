/** What stays unseen by decision or by law, in the order of what ends first; it is shown beside the gaps and changes no score. */
import type { StructuralLimit } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { acceptedGaps } from '#/domain/planning/acceptances.ts';
import { acceptedLimits, legalLimits } from '#/domain/planning/standing-limits.ts';
import type { Term } from '#/domain/planning/term.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface StandingRisk {
  readonly key: string;
  /** `null`: it is of the whole organisation. */
  readonly population: PopulationId | null;
  readonly name: string;
  /** What of it is not seen, and who stands for that. */
  readonly words: string;
  /** The last day of it, or `null`. */
  readonly ends: IsoDate | null;
  readonly term: Term | 'not_permitted';
}

/** Accepted gaps and accepted limits, those that end first on top; then what is not permitted, which has no end. */
export function standingRisks(
  workspace: Workspace,
  limits: readonly StructuralLimit[],
  on: IsoDate,
): readonly StandingRisk[] {
  const gaps = acceptedGaps(workspace, on).map(({ acceptance, term }): StandingRisk => {
    const population = [...workspace.populations.values()].find(({ id }) => id === acceptance.population);
    return {
      key: acceptance.id,
      population: population?.id ?? null,
      name: population?.name ?? 'All populations',
      words: `${acceptance.title}. ${reasonAndApprover(acceptance)}`,
      ends: acceptance.expires,
      term,
    };
  });
  const accepted = acceptedLimits(workspace, on).map(({ population, decision, term }): StandingRisk => ({
    key: decision.id,
    population: population.id,
    name: population.name,
    words: `${limits.find(({ id }) => id === decision.limit)?.limit ?? decision.limit}. ${approvedBy(decision.approver)}`,
    ends: decision.expires,
    term,
  }));
  const legal = legalLimits(workspace).map(({ population, sources }): StandingRisk => ({
    key: population.id,
    population: population.id,
    name: population.name,
    words: `${sources.join(', ')} may not collect here.${population.privacyBasis === '' ? '' : ` ${population.privacyBasis}`}`,
    ends: null,
    term: 'not_permitted',
  }));
  const decided = [...gaps, ...accepted].toSorted((a, b) => (a.ends ?? '9999').localeCompare(b.ends ?? '9999'));
  return [...decided, ...legal];
}

const TERM_WORDS: Readonly<Record<StandingRisk['term'], string>> = {
  expired: 'expired',
  soon: 'until',
  running: 'until',
  open_ended: 'no end',
  not_permitted: 'not permitted',
};

/** `expired 1 Nov 2026`, `until 5 Dec 2026`, `not permitted`. */
export function standingTermText(
  { term, ends }: Pick<StandingRisk, 'term' | 'ends'>,
  dateText: (day: IsoDate) => string,
) {
  return ends === null ? TERM_WORDS[term] : `${TERM_WORDS[term]} ${dateText(ends)}`;
}

function reasonAndApprover({ reason, approver }: { readonly reason: string; readonly approver: string }): string {
  return [reason.trim().replace(/[.\s]*$/, '.'), approvedBy(approver)].filter((words) => words !== '.').join(' ');
}

function approvedBy(approver: string): string {
  return approver === '' ? 'No approver named.' : `Accepted by ${approver}.`;
}
