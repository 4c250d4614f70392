/**
 * A sample is a story: steps that people took, each one command of the domain at one moment. Telling it in order makes
 * the ledger that those people would have made by hand in the app.
 */
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { ActorId, WorkspaceId } from '#/domain/ids.ts';
import type { Commit, CommitDraft } from '#/domain/ledger/commit.ts';
import { inverseOf, undoStacksOf } from '#/domain/ledger/undo.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface StoryPerson {
  readonly id: ActorId;
  readonly name: string;
  readonly role: string;
}

export interface Step {
  /** UTC, to the minute: `2026-01-19T09:24`. */
  readonly at: string;
  readonly by: StoryPerson;
  readonly does: (workspace: Workspace, commits: readonly Commit[]) => Result<CommitDraft, CommandError>;
}

export interface Story {
  readonly workspace: WorkspaceId;
  /** File name in `public/data/samples`. */
  readonly file: string;
  readonly people: readonly StoryPerson[];
  readonly steps: readonly Step[];
}

export function person(id: string, name: string, role: string): StoryPerson {
  return { id: id as ActorId, name, role };
}

export function step(at: string, by: StoryPerson, does: Step['does']): Step {
  return { at, by, does };
}

/** Undo, as the app does it: the person's latest change that still stands. */
export function takeBack(at: string, by: StoryPerson): Step {
  return step(at, by, (workspace, commits) => {
    const last = undoStacksOf(commits, by.id).undoable.at(-1);
    const inverse = last === undefined ? null : inverseOf(workspace, last, `Undid: ${last.label}`);
    return inverse === null ? err({ kind: 'no_change' }) : ok(inverse);
  });
}

/** A date of the story. A slip of the pen in a script stops the build. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`${text} is not a date`);
  return date;
}
