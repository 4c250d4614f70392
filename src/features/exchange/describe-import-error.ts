/** Every reason why a file is not imported, in words: what happened, why it matters, what to do. */
import type { IntakeCollection, IntakeError } from '#/domain/intake/intake-plan.ts';
import { assertNever } from '#/domain/result.ts';
import { describeDettectError } from '#/exchange/dettect/describe-dettect-error.ts';
import type { DettectError } from '#/exchange/dettect/dettect-error.ts';
import { describeRowProblem, describeSheetError } from '#/exchange/sheet/describe-sheet-error.ts';
import type { SheetError } from '#/exchange/sheet/sheet-error.ts';
import type { BatchError } from '#/features/exchange/bring-in/batch.ts';
import type { Refused } from '#/features/exchange/flow/exchange-flow.ts';
import type { Words } from '#/state/describe-error.ts';

export function describeBatchError(error: BatchError): Refused {
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
        why: 'It was changed or moved after you chose it, it is open elsewhere, or it is a folder. Nothing here was changed.',
        todo: 'Save it on this computer, close what has it open, and choose it again.',
      };
    case 'backup':
      return {
        what: `${error.file} is a backup of a whole workspace.`,
        why: 'It brings its own history, so it becomes a workspace of its own or joins the one it came from; it is not mixed into the one that is open.',
        todo: 'Restore it under Workspaces.',
        place: { label: 'Go to Workspaces', path: '/workspaces' },
      };
    case 'mixed':
      return {
        what: `These files are of different kinds: ${error.files.join(', ')}.`,
        why: 'Device exports are read together because a device may be in several. An inventory of Telltale’s or a DeTT&CT file says all by itself.',
        todo: 'Bring in the device exports together, and each other file by itself.',
      };
    default:
      return assertNever(error);
  }
}

const THINGS: Readonly<Record<IntakeCollection, string>> = {
  populations: 'population',
  sources: 'source',
  coverage: 'coverage',
  families: 'family',
};

/** Why what was read cannot be laid over the record. Until it is mended nothing can be accepted. */
export function describeIntakeError(error: IntakeError): Words {
  const nothing = 'Nothing here was changed.';
  switch (error.kind) {
    case 'stated_twice':
      return {
        what: `The file speaks twice of ${error.name} (${THINGS[error.collection]}).`,
        why: `Which of the two counts is not for Telltale to choose. ${nothing}`,
        todo: 'Take one of them out of the file and read it again.',
      };
    case 'matched_twice':
      return {
        what: `Two parts of the file are matched to ${error.name}.`,
        why: 'One record cannot have the numbers of both.',
        todo: 'Choose another record, a new one, or leave one of them out.',
      };
    case 'not_here':
      return {
        what: `A ${THINGS[error.collection]} that was matched is no longer here.`,
        why: 'It was removed meanwhile, perhaps in another tab.',
        todo: 'Go back to the match and choose again.',
      };
    case 'unknown_key':
      return {
        what: `The file gives coverage for a ${THINGS[error.collection]} that it does not list: ${error.key}.`,
        why: `There is nothing the coverage could belong to. ${nothing}`,
        todo: 'Add it to the file, or take its coverage out, and read the file again.',
      };
    case 'name_required':
      return {
        what: `A new ${THINGS[error.collection]} of the file has no name.`,
        why: `Every list and every report calls it by name. ${nothing}`,
        todo: 'Give it a name in the file and read it again.',
      };
    case 'kind_required':
      return {
        what: `The file does not say what ${error.name} is.`,
        why: `A new ${THINGS[error.collection]} without its ${error.collection === 'sources' ? 'family' : 'platform'} cannot be scored. ${nothing}`,
        todo: 'State it in the file and read it again, or match it to a record that is here.',
      };
    case 'mode_of_other_platform':
      return {
        what: `${error.name} has a management mode of the other platform.`,
        why: `What can be seen depends on both, so they have to fit. ${nothing}`,
        todo: 'Correct the platform or the mode in the file and read it again.',
      };
    case 'reason_required':
      return {
        what: `${error.name} states a capability without a reason.`,
        why: `It differs from the ceiling of the management mode, so a reviewer will ask why. ${nothing}`,
        todo: 'Write the reason into the file and read it again.',
      };
    case 'bad_value':
      return {
        what: `${error.name}: that is not a value for ${error.field}.`,
        why: `Expected ${error.expected}. ${nothing}`,
        todo: 'Correct it in the file and read it again.',
      };
    default:
      return assertNever(error);
  }
}

export function describeDettectFailure(file: string, error: DettectError): Refused {
  const { title, detail, action } = describeDettectError(error);
  const { leftOut, health } = error.kind === 'nothing_mobile' ? error : { leftOut: [], health: [] };
  const details = [
    ...health.map(({ where, line, says }) => (line === null ? `${where}: ${says}` : `Line ${line}, ${where}: ${says}`)),
    ...leftOut.map(({ what, why }) => `Left out: ${what}. ${why}`),
  ];
  return { what: `${file}: ${title}.`, why: `${detail} Nothing here was changed.`, todo: action, details };
}

export function describeSheetFailure(file: string, error: SheetError): Refused {
  const { title, detail, action } = describeSheetError(error);
  const details = error.kind === 'bad_rows' ? error.problems.map(describeRowProblem) : [];
  return { what: `${file}: ${title}`, why: detail, todo: action, details };
}

/** The reader itself gave up. */
export function describeReaderFailure(file: string): Words {
  return {
    what: `Reading ${file} stopped.`,
    why: 'It needs more memory than the browser gives, or it holds something that no reader foresaw. Nothing here was changed.',
    todo: 'Close other tabs and try again, or split the file and import its parts together.',
  };
}
