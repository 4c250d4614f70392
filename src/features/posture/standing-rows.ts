import type { StructuralLimit } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { acceptedGaps } from '#/domain/planning/acceptances.ts';
import { acceptedLimits, legalLimits } from '#/domain/planning/standing-limits.ts';
import type { Term } from '#/domain/planning/term.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { BadgeTone } from '#/ui/badge.tsx';
import { formatDate } from '#/ui/format.ts';

/** Something that stays unseen by decision or by law. */
export interface StandingRow {
  readonly key: string;
  /** `null`: it is of the whole organisation. */
  readonly population: PopulationId | null;
  readonly name: string;
  /** What of it is not seen, and who stands for that. */
  readonly words: string;
  /** `expired 1 Nov 2026`, `until 5 Dec 2026`, `not permitted`. */
  readonly term: string;
  /** The last day of it, or `null`. */
  readonly ends: IsoDate | null;
  readonly tone: BadgeTone;
}

const TERMS: Readonly<Record<Term, { readonly tone: BadgeTone; readonly word: string }>> = {
  expired: { tone: 'bad', word: 'expired' },
  soon: { tone: 'warn', word: 'until' },
  running: { tone: 'neutral', word: 'until' },
  open_ended: { tone: 'warn', word: 'no end' },
};

/** Accepted gaps and accepted limits, those that end first on top; then what is not permitted, which has no end. */
export function standingRows(
  workspace: Workspace,
  limits: readonly StructuralLimit[],
  on: IsoDate,
): readonly StandingRow[] {
  const gaps = acceptedGaps(workspace, on).map(({ acceptance, term }) => {
    const population = [...workspace.populations.values()].find(({ id }) => id === acceptance.population);
    return {
      key: acceptance.id,
      population: population?.id ?? null,
      name: population?.name ?? 'All populations',
      words: `${acceptance.title}. ${reasonAndApprover(acceptance)}`,
      ends: acceptance.expires,
      term: termText(term, acceptance.expires),
      tone: TERMS[term].tone,
    };
  });
  const accepted = acceptedLimits(workspace, on).map(({ population, decision, term }) => ({
    key: decision.id,
    population: population.id,
    name: population.name,
    words: `${limits.find(({ id }) => id === decision.limit)?.limit ?? decision.limit}. ${approvedBy(decision.approver)}`,
    ends: decision.expires,
    term: termText(term, decision.expires),
    tone: TERMS[term].tone,
  }));
  const legal = legalLimits(workspace).map(({ population, sources }) => ({
    key: population.id,
    population: population.id,
    name: population.name,
    words: `${sources.join(', ')} may not collect here.${population.privacyBasis === '' ? '' : ` ${population.privacyBasis}`}`,
    term: 'not permitted',
    ends: null,
    tone: 'neutral' as const,
  }));
  const decided = [...gaps, ...accepted].toSorted((a, b) => (a.ends ?? '9999').localeCompare(b.ends ?? '9999'));
  return [...decided, ...legal];
}

function termText(term: Term, expires: IsoDate | null): string {
  return expires === null ? TERMS[term].word : `${TERMS[term].word} ${formatDate(expires)}`;
}

function reasonAndApprover({ reason, approver }: { readonly reason: string; readonly approver: string }): string {
  return [reason.trim().replace(/[.\s]*$/, '.'), approvedBy(approver)].filter((words) => words !== '.').join(' ');
}

function approvedBy(approver: string): string {
  return approver === '' ? 'No approver named.' : `Accepted by ${approver}.`;
}
