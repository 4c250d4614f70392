/** Words for files that were not taken in. */
import { MOST_FILE_BYTES, MOST_WORKSPACE_BYTES } from '#/domain/evidence/attachments.ts';
import { assertNever } from '#/domain/result.ts';
import { describeStorageError, type Words } from '#/state/describe-error.ts';
import type { TakeInProblem } from '#/state/take-in-files.ts';
import { bytesText } from '#/ui/bytes-text.ts';

export function describeTakeInProblem(problem: TakeInProblem): Words {
  const { kind, name } = problem;
  switch (kind) {
    case 'file_too_large':
      return {
        what: `${name} is larger than ${bytesText(MOST_FILE_BYTES)}.`,
        why: 'A browser cannot be trusted to keep files that large.',
        todo: 'Keep it where it is and write its place into “Where it is kept”, or attach the part that proves the claim.',
      };
    case 'workspace_full':
      return {
        what: `${name} does not fit: the files of this workspace have ${bytesText(problem.room)} left.`,
        why: `They may take ${bytesText(MOST_WORKSPACE_BYTES)} together, so that a pack can still be made of them.`,
        todo: 'Attach a smaller extract, or link to where the file is kept.',
      };
    case 'browser_full':
      return {
        what: `${name} does not fit: this browser gives Telltale ${bytesText(problem.room)} more.`,
        why: 'The limit is the browser’s own and depends on the disk.',
        todo: 'Free disk space, remove files that nothing uses, or link to where the file is kept.',
      };
    case 'unreadable':
      return {
        what: `${name} could not be read.`,
        why: 'It was moved, changed or locked while it was read. Nothing of it was kept.',
        todo: 'Choose it again.',
      };
    case 'not_stored': {
      const { why, todo } = describeStorageError(problem.cause);
      return problem.cause.kind === 'storage_full'
        ? {
            what: `${name} was not stored: the browser has no room left.`,
            why: 'The record itself is safe. Only the file was left out.',
            todo: 'Free disk space and attach it again, or link to where it is kept.',
          }
        : { what: `${name} was not stored.`, why, todo };
    }
    default:
      return assertNever(kind);
  }
}
