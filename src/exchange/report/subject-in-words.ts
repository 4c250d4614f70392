import { QUESTIONS } from '#/domain/catalog/vocabulary.ts';
import { ORGANISATION_READINESS, ORGANISATION_SCORE, partsOfSubject } from '#/domain/audit/comment-subjects.ts';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import type { Comment, Evidence } from '#/domain/workspace/entities.ts';
import { QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { supportInWords } from '#/exchange/report/support-in-words.ts';

/** What a comment is about, by names, also where it was removed since or is a gap that has closed. */
export function subjectInWords(
  workspace: Workspace,
  { subject, subjectName }: Pick<Comment, 'subject' | 'subjectName'>,
): string {
  if (subject === ORGANISATION_SCORE) return 'Visibility of the organisation';
  if (subject === ORGANISATION_READINESS) return 'Readiness of the organisation';
  const [kind, id] = partsOfSubject(subject);
  switch (kind) {
    case 'population':
      return `Visibility of ${populationName(workspace, id)}`;
    case 'readiness':
      return `Readiness of ${populationName(workspace, id)}`;
    case 'question':
      return questionName(id);
    case 'executive':
      return `Executives ask: ${subjectName === '' ? id : subjectName}`;
    case 'gap':
      return subjectName === '' ? 'A gap' : `Gap: ${subjectName}`;
    case 'evidence':
      return evidenceName(workspace, id);
    default:
      return supportInWords(workspace, subject);
  }
}

function questionName(id: string): string {
  const question = QUESTIONS.find((one) => one === id);
  return question === undefined
    ? 'A question of another version'
    : `“${QUESTION_LABELS[question].title}” in the organisation`;
}

function populationName({ populations }: Workspace, id: string): string {
  const records: ReadonlyMap<string, { readonly name: string }> = populations;
  return records.get(id)?.name ?? 'a removed population';
}

function evidenceName(workspace: Workspace, id: string): string {
  const items: ReadonlyMap<string, Evidence> = workspace.evidence;
  const item = items.get(id);
  if (item === undefined) return 'A removed item of evidence';
  return `${evidenceNumberOf(workspace, item.id)} ${item.title}`.trim();
}
