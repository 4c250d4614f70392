/** What is typed about the proof of a completed action, until it is recorded. */
import type { IsoDate } from '#/domain/dates.ts';
import type { EvidenceId } from '#/domain/ids.ts';
import type { CompletionProof } from '#/domain/workspace/commands/complete-action.ts';
import type { EvidenceKind } from '#/domain/workspace/record-vocabulary.ts';

export interface ProofDraft {
  readonly kind: CompletionProof['kind'];
  /** Of an item that is in the register already. */
  readonly item: EvidenceId | null;
  readonly title: string;
  readonly evidenceKind: EvidenceKind;
  readonly date: IsoDate | null;
  readonly link: string;
}

/** `null` while something is missing. `newId` is the id of the item that would be made. */
export function proofOf(draft: ProofDraft, newId: EvidenceId): CompletionProof | null {
  const { kind, item, title, evidenceKind, date, link } = draft;
  if (kind === 'none') return { kind };
  if (kind === 'existing') return item === null ? null : { kind, id: item };
  if (title.trim() === '' || date === null) return null;
  return { kind, id: newId, fields: { title, kind: evidenceKind, date, link } };
}

/** The proof as if what is missing were there: what the change gives does not hang on a title. */
export function proofInSight(draft: ProofDraft, newId: EvidenceId, on: IsoDate): CompletionProof {
  const whole = { ...draft, title: draft.title.trim() || 'Evidence', date: draft.date ?? on };
  return proofOf(whole, newId) ?? { kind: 'none' };
}
