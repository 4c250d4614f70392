/**
 * What a comment is about, as its `subject` keeps it: `score` and `readiness` of the organisation, `population:<id>` and
 * `readiness:<id>` of one population, `gap:<key>`, `evidence:<id>`, or a claim as items of evidence name it.
 */
import { answerIdOf, type EvidenceId, type PopulationId } from '#/domain/ids.ts';

export const ORGANISATION_SCORE = 'score';
export const ORGANISATION_READINESS = 'readiness';

export function populationSubject(id: PopulationId): string {
  return `population:${id}`;
}

export function readinessSubject(population: PopulationId | null): string {
  return population === null ? ORGANISATION_READINESS : `readiness:${population}`;
}

/** As the claim of its answer is named, whether or not anybody has answered: one criterion has one place for comments. */
export function criterionSubject(criterion: string, population: PopulationId | null): string {
  return `answer:${answerIdOf(criterion, population)}`;
}

export function gapSubject(key: string): string {
  return `gap:${key}`;
}

export function evidenceSubject(id: EvidenceId): string {
  return `evidence:${id}`;
}

/** What kind of thing it is about, and its id; '' as the kind of what has no id. */
export function partsOfSubject(subject: string): readonly [kind: string, id: string] {
  const at = subject.indexOf(':');
  return at === -1 ? ['', subject] : [subject.slice(0, at), subject.slice(at + 1)];
}
