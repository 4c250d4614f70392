/** Every reason why a file is not imported, in words: what happened, why it matters, what to do. */
import { assertNever } from '#/domain/result.ts';
import type { BatchError } from '#/features/exchange/bring-in/kind-of-file.ts';
import type { Words } from '#/state/describe-error.ts';

export function describeBatchError(error: BatchError): Words {
  switch (error.kind) {
    case 'nothing':
      return {
        what: 'There was no file in what you dropped.',
        why: 'Only files can be read: a folder, a link or a piece of text cannot.',
        todo: 'Drop the export itself, or choose it.',
      };
    case 'unreadable':
      return {
        what: `${error.file} could not be read.`,
        why: 'It may be a folder, or it was moved or is open elsewhere. Nothing here was changed.',
        todo: 'Save it somewhere on this computer, close what has it open, and choose it again.',
      };
    case 'backup':
      return {
        what: `${error.file} is a backup of a whole workspace.`,
        why: 'It brings its own history, so it becomes a workspace of its own or joins the one it came from; it is not mixed into the one that is open.',
        todo: 'Restore it under Workspaces.',
      };
    case 'mixed':
      return {
        what: `These files are of different kinds: ${error.files.join(', ')}.`,
        why: 'Device exports are read together because a device may be in several. A DeTT&CT file is an inventory of its own.',
        todo: 'Bring in the device exports together, and the DeTT&CT file by itself.',
      };
    default:
      return assertNever(error);
  }
}
