/** Numbers that a reviewer can comment on, by the keys that comments keep. */
import { claimsOf } from '#/domain/evidence/claims.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { supportInWords } from '#/exchange/report/support-in-words.ts';
import { formatRange, type NumberPair } from '#/ui/format.ts';

export interface CommentSubject {
  readonly key: string;
  readonly title: string;
  /** As it stands; '' where the claim is no number. */
  readonly figure: string;
}

const ORGANISATION = 'score';

export function commentSubjects(workspace: Workspace, score: WorkspaceScore, on: IsoDate): readonly CommentSubject[] {
  return [
    {
      key: ORGANISATION,
      title: 'Visibility of the organisation',
      figure: figureOf(score.organisation.visibility),
    },
    ...populationsInOrder(workspace).map(({ id, name }) => ({
      key: `population:${id}`,
      title: `Visibility of ${name}`,
      figure: figureOf(score.populations.get(id)?.visibility ?? null),
    })),
    ...claimsOf(workspace, on).map(({ id, title }) => ({ key: id, title, figure: '' })),
  ];
}

/** What a comment is about, also where its subject was removed since. */
export function subjectTitle(workspace: Workspace, key: string): string {
  if (key === ORGANISATION) return 'Visibility of the organisation';
  if (!key.startsWith('population:')) return supportInWords(workspace, key);
  const id = key.slice('population:'.length);
  const name = (workspace.populations as ReadonlyMap<string, { readonly name: string }>).get(id)?.name;
  return name === undefined ? 'Visibility of a removed population' : `Visibility of ${name}`;
}

function figureOf(visibility: NumberPair | null): string {
  return visibility === null ? 'no score' : formatRange(visibility, 1);
}
