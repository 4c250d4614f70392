/**
 * What a comment is about, as its `subject` keeps it: `score` and `readiness` of the organisation, `question:<question>` and
 * `executive:<item>` of it, `population:<id>` and `readiness:<id>` of one population, `gap:<key>`, `evidence:<id>`, or a claim
 * as items of evidence name it (`coverage:<id>`, `answer:<id>`).
 */
import type { Question } from '#/domain/catalog/vocabulary.ts';
import { answerIdOf, coverageIdOf, type EvidenceId, type PopulationId, type SourceId } from '#/domain/ids.ts';

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

/** One of the four questions, over all populations. */
export function questionSubject(question: Question): string {
  return `question:${question}`;
}

/** An item of the checklist that executives ask: `E1` to `E4`. */
export function executiveSubject(item: string): string {
  return `executive:${item}`;
}

/** As the claim of the cell is named, also of one that claims nothing yet. */
export function coverageSubject(population: PopulationId, source: SourceId): string {
  return `coverage:${coverageIdOf(population, source)}`;
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
