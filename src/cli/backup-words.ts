/** Why a backup file is refused, in a sentence that names what to do. */
import { assertNever } from '#/domain/result.ts';
import type { BackupError, BackupProblem } from '#/exchange/backup/backup-file.ts';

export function backupWords({ line, problem }: BackupError): string {
  return `line ${String(line)}: ${problemWords(problem)}`;
}

function problemWords(problem: BackupProblem): string {
  switch (problem.kind) {
    case 'empty_file':
      return 'the file is empty.';
    case 'file_too_large':
      return `the file is larger than ${String(problem.megabytes)} MB, the most that is read.`;
    case 'not_a_backup':
      return 'this is not a Telltale backup; save one with "Back up" in the app.';
    case 'newer_backup':
    case 'newer_version':
      return `written by a newer Telltale (version ${String(problem.version)}); update this one.`;
    case 'bad_header':
      return `the header does not hold what it must (${problem.detail}).`;
    case 'cut_short':
      return `the header counts ${String(problem.expected)} commits, but ${String(problem.found)} are here; the file was cut short or added to.`;
    case 'head_mismatch':
      return 'the last commit is not the one that the header names; the file was changed.';
    case 'broken_chain':
      return 'this commit does not follow its predecessor; a line was changed, left out or put in.';
    case 'out_of_order':
      return 'this commit is older than the one before it; lines were moved.';
    case 'ahead_of_time':
      return 'the id of this commit is later than the times at which it and those before it were made.';
    case 'hash_mismatch':
      return 'the commit and its hash disagree; the line was changed.';
    case 'not_canonical':
      return 'the line is not in canonical form; it was edited or reformatted.';
    case 'not_json':
      return 'the line is not JSON.';
    case 'too_long':
      return 'the line is longer than any commit can be.';
    case 'too_deep':
      return 'the line nests deeper than any commit can.';
    case 'not_a_commit':
      return `the line is not a commit (${problem.detail}).`;
    case 'unknown_field':
      return `there is no field ${problem.field}.`;
    case 'bad_value':
      return `${problem.field} must be ${problem.expected}.`;
    default:
      return assertNever(problem);
  }
}
