import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { renderBackup } from '#/exchange/backup/render-backup.ts';

import type { Story } from './story.ts';

export interface ToldStory {
  readonly commits: readonly Commit[];
  /** Raw lines, in id order. */
  readonly lines: readonly string[];
  readonly workspace: Workspace;
}

/** Tells a story in the order of its clock. A step that the domain refuses stops the build. */
export function tell(story: Story): ToldStory {
  const commits: Commit[] = [];
  const lines: string[] = [];
  let head = EMPTY_HEAD;
  let workspace = emptyWorkspace();
  for (const step of story.steps.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const draft = step.does(workspace, commits);
    if (!draft.ok) throw new Error(`${story.file}, ${step.at}, ${step.by.name}: ${JSON.stringify(draft.error)}`);
    const sealed = sealCommit(draft.value, head, step.by.id, Date.parse(`${step.at}:00Z`));
    commits.push(sealed.commit);
    lines.push(sealed.line);
    head = sealed.head();
    workspace = applyCommit(workspace, sealed.commit);
  }
  return { commits, lines, workspace };
}

/** The sample as the app would have backed it up. */
export function backupOf(story: Story): string {
  const people = Object.fromEntries(story.people.map(({ id, name, role }) => [id, `${name}, ${role}`]));
  return renderBackup(story.workspace, people, tell(story).lines);
}
