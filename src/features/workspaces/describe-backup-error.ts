import { assertNever } from '#/domain/result.ts';
import type { BackupError, BackupProblem } from '#/exchange/backup/backup-file.ts';
import { describeLineProblem, type Words } from '#/state/describe-error.ts';

/** A refused file in words: the line and the reason, and that nothing was touched. */
export function describeBackupError(file: string, { line, problem }: BackupError): Words {
  return {
    what: `${file} was not restored: line ${line}, ${reasonOf(problem)}.`,
    why: 'A backup is used whole or not at all. Nothing here was changed.',
    todo: 'Use the file as Telltale wrote it, or an older backup.',
  };
}

function reasonOf(problem: BackupProblem): string {
  switch (problem.kind) {
    case 'empty_file':
      return 'the file is empty';
    case 'file_too_large':
      return `the file is larger than ${problem.megabytes} MB`;
    case 'not_a_backup':
      return 'this is not a backup of a Telltale workspace';
    case 'newer_backup':
      return `the file was written by a newer Telltale (version ${problem.version})`;
    case 'bad_header':
      return `the header is damaged (${problem.detail})`;
    case 'cut_short':
      return `the header promises ${problem.expected} changes and the file holds ${problem.found}`;
    case 'head_mismatch':
      return 'the changes do not give the head that the header names: one was altered, left out or put in';
    case 'broken_chain':
      return 'it does not follow the line before by the same person: a line was changed, left out or put in';
    case 'out_of_order':
      return 'it is older than the line before';
    case 'ahead_of_time':
      return 'its id is of a time at which no change up to it was made';
    case 'not_json':
    case 'too_long':
    case 'too_deep':
    case 'not_a_commit':
    case 'newer_version':
    case 'unknown_field':
    case 'bad_value':
    case 'not_canonical':
    case 'hash_mismatch':
      return describeLineProblem(problem);
    default:
      return assertNever(problem);
  }
}
