/** The one place that turns errors into words: what happened, why it matters, what to do. */
import { CatalogLoadFailure } from '#/data/catalog/catalog-queries.ts';
import type { StorageError } from '#/data/idb/storage-error.ts';
import { assertNever } from '#/domain/result.ts';
import { MAX_OPS, MAX_OPS_LENGTH } from '#/domain/ledger/commit.ts';
import type { LineProblem } from '#/domain/ledger/parse-commit.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import type { Collection } from '#/domain/workspace/entities.ts';

export interface Words {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

const THINGS: Readonly<Record<Collection, string>> = {
  workspace: 'workspace',
  populations: 'population',
  sources: 'source',
  families: 'family',
  coverage: 'coverage',
  answers: 'answer',
  actions: 'action',
  evidence: 'evidence item',
  limits: 'limit',
  acceptances: 'acceptance',
  reviews: 'review',
  requests: 'request',
  signoffs: 'sign-off',
  samples: 'sample',
  comments: 'comment',
  scenarios: 'scenario',
};

export function describeCommandError(error: CommandError): Words {
  switch (error.kind) {
    case 'not_found':
      return {
        what: `That ${THINGS[error.collection]} is no longer here.`,
        why: 'It was removed, perhaps in another tab, so the change has nothing to go to.',
        todo: 'Undo the removal to bring it back, or carry on without it.',
      };
    case 'already_exists':
      return {
        what: `That ${THINGS[error.collection]} is already here.`,
        why: 'Nothing was added twice.',
        todo: 'Edit the one that is here.',
      };
    case 'bad_id':
      return {
        what: 'The record has an id that Telltale cannot use.',
        why: 'Ids stand in links and file names.',
        todo: 'Add it again with the Add button.',
      };
    case 'name_required':
      return {
        what: `The ${THINGS[error.collection]} needs a name.`,
        why: 'Every list and every report calls it by name.',
        todo: 'Type a name.',
      };
    case 'reason_required':
      return {
        what: 'A reason is needed.',
        why: REASONS[error.what],
        todo: 'Write one sentence that a reviewer would accept.',
      };
    case 'acceptance_incomplete':
      return {
        what: MISSING_WORDS[error.missing],
        why: 'A gap is left open on purpose by somebody, for a time, and is raised again after it.',
        todo: error.missing === 'approver' ? 'Name who stands for it.' : 'Choose a day after the decision.',
      };
    case 'answer_required':
      return {
        what: 'The answer is empty.',
        why: 'The auditor has to be able to follow it to something.',
        todo: 'Write what the answer is, or choose an item of evidence.',
      };
    case 'signoff_incomplete':
      return {
        what: error.missing === 'who' ? 'Who signs is missing.' : 'The statement is missing.',
        why: 'A sign-off is the word of somebody about something.',
        todo: error.missing === 'who' ? 'Write the name.' : 'Write what is stated.',
      };
    case 'mode_of_other_platform':
      return {
        what: 'That management mode belongs to the other platform.',
        why: 'What can be seen depends on both.',
        todo: 'Choose the platform first, then its mode.',
      };
    case 'due_before_start':
      return {
        what: 'The action would be due before it starts.',
        why: 'The timeline could not show it.',
        todo: 'Move the start or the due date.',
      };
    case 'already_done':
      return {
        what: `“${error.title}” is done already.`,
        why: 'It was completed elsewhere meanwhile; a second time would record its proof twice.',
        todo: 'Look at what was recorded; more evidence can be added to it in the register.',
      };
    case 'circular_dependency':
      return {
        what: circleInWords(error.titles),
        why: 'Actions that wait for each other could never begin.',
        todo: 'Take one of these dependencies away first.',
      };
    case 'bad_value':
      return {
        what: `That is not a value for ${error.field}.`,
        why: `Expected ${error.expected}.`,
        todo: 'Correct it; the record still has the value from before.',
      };
    case 'too_many_changes':
      return {
        what: 'This is too much for one change.',
        why: `One change of the record may write at most ${inWords(MAX_OPS)} values and ${inWords(MAX_OPS_LENGTH)} characters, so that a backup can always be read back.`,
        todo: 'Do it in two or more parts.',
      };
    case 'scenario_full':
      return {
        what: 'This is too much for one scenario.',
        why: `A scenario holds at most ${inWords(error.most)} edits, so that it can be shown as quickly as the record.`,
        todo: 'Try out less at once, or leave the scenario and make the change in the record.',
      };
    case 'no_change':
      return { what: 'Nothing changed.', why: 'The record already says so.', todo: '' };
    default:
      return assertNever(error);
  }
}

function circleInWords([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return `“${first}” cannot wait for itself.`;
  const path = [...others, first].map((title) => `“${title}”`).join(', which waits for ');
  return `“${first}” would wait for ${path}.`;
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}

const REASONS: Readonly<Record<Extract<CommandError, { kind: 'reason_required' }>['what'], string>> = {
  not_applicable: '"Not applicable" takes a criterion out of the score, so a reviewer will ask why.',
  override: 'The record says something else, so a reviewer will ask why.',
  capability: 'It differs from the ceiling of this management mode, so a reviewer will ask why.',
  accepted_limit: 'Accepting a limit is a decision that somebody stands for.',
  accepted_gap: 'Accepting a gap is a decision that somebody stands for.',
  withdrawn_signoff: 'Others may have relied on the sign-off, so a reader will ask why it no longer stands.',
};

const MISSING_WORDS: Readonly<Record<Extract<CommandError, { kind: 'acceptance_incomplete' }>['missing'], string>> = {
  approver: 'The approver is missing.',
  expiry: 'The day on which the acceptance ends is missing.',
  later_expiry: 'The acceptance would end before it begins.',
};

export function describeStorageError(error: StorageError): Words {
  switch (error.kind) {
    case 'storage_full':
      return {
        what: 'The browser has no room left to save.',
        why: 'What you changed since is only in this tab and would be lost with it.',
        todo: 'Back up to a file now, then free disk space. Saving goes on by itself.',
      };
    case 'storage_unavailable':
      return {
        what: 'This browser does not let Telltale store anything.',
        why: 'Changes would be lost when the tab closes.',
        todo: 'Leave the private window or allow site data, then reload. Until then, back up to a file.',
      };
    case 'workspace_gone':
      return {
        what: 'This workspace was deleted in another tab.',
        why: 'Changes made here can no longer be saved to it.',
        todo: 'Bring it back under Workspaces, or back up what you see to a file.',
      };
    case 'changed_meanwhile':
      return {
        what: 'This workspace has changed since you were asked.',
        why: 'Something was saved to it meanwhile, and restoring would have taken that away. Nothing was restored.',
        todo: 'Restore the file again: the question then counts what is here now.',
      };
    case 'sample_missing':
      return {
        what: `The sample ${error.sample} could not be loaded.`,
        why: 'The page is offline, or the copy of Telltale on the server is incomplete.',
        todo: 'Try again when the network is back. Your own workspaces open without it.',
      };
    case 'storage_failed':
      return {
        what: 'The browser could not save.',
        why: `What you changed since is only in this tab. The browser said: ${error.detail}`,
        todo: 'Back up to a file, then reload the page.',
      };
    default:
      return assertNever(error);
  }
}

/** Why a line of a ledger is refused, in half a sentence. */
export function describeLineProblem(problem: LineProblem): string {
  switch (problem.kind) {
    case 'not_json':
      return 'the line is not JSON';
    case 'too_long':
      return 'the line is too long to be a change';
    case 'too_deep':
      return 'the line is nested too deeply';
    case 'not_a_commit':
      return `the line is not a recorded change (${problem.detail})`;
    case 'newer_version':
      return `the line was written by a newer Telltale (version ${problem.version})`;
    case 'unknown_field':
      return `the line sets a field that Telltale does not know (${problem.field})`;
    case 'bad_value':
      return `the line sets ${problem.field} to something that is not ${problem.expected}`;
    case 'not_canonical':
      return 'the line was edited: it is not written the way Telltale writes it';
    case 'hash_mismatch':
      return 'the line was edited: its hash does not match its content';
    default:
      return assertNever(problem);
  }
}

export function describeUnknownError(error: unknown): Words {
  if (error instanceof CatalogLoadFailure) {
    return {
      what: `The bundled file ${error.reason.file} could not be used.`,
      why: 'Without it no score can be worked out. Your record is not touched.',
      todo: 'Reload the page. If it stays, the copy of Telltale on the server is incomplete.',
    };
  }
  return {
    what: 'This screen stopped working.',
    why: error instanceof Error ? error.message : 'An error without words.',
    todo: 'Your record is saved. Reload the page, or go on with another screen.',
  };
}
