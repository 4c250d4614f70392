/** `npm run --silent score -- FILE`: the engine on a backup file, or on cases of one's own. */
import { parseArguments, USAGE } from '#/cli/arguments.ts';
import { backupWords } from '#/cli/backup-words.ts';
import { bundledCatalog } from '#/cli/bundled-data.ts';
import { BAD_INPUT, finish, WRONG_CALL } from '#/cli/ending.ts';
import { readText } from '#/cli/input-output.ts';
import { scoreReport } from '#/exchange/score-report.ts';
import { isoDateOf, type IsoDate } from '#/domain/dates.ts';
import { asOf } from '#/domain/ledger/as-of.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { scoreCases } from '#/domain/scoring/cases.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';

const request = parseArguments(process.argv.slice(2));
if (!request.ok) {
  finish(WRONG_CALL, `${request.error}\n${USAGE}`);
} else if (request.value.kind === 'help') {
  process.stdout.write(`${USAGE}\n`);
} else {
  const { file } = request.value;
  const text = readText(file, { ENOENT: 'there is no such file.' });
  const answer = !text.ok
    ? text
    : request.value.kind === 'cases'
      ? casesAnswer(text.value)
      : workspaceAnswer(text.value, request.value.asOf);
  if (answer.ok) process.stdout.write(`${JSON.stringify(answer.value)}\n`);
  else finish(BAD_INPUT, `${file}: ${answer.error}`);
}

function workspaceAnswer(text: string, date: IsoDate | null): Result<object, string> {
  const backup = parseBackup(text);
  if (!backup.ok) return err(backupWords(backup.error));
  const { commits } = backup.value;
  const workspace = date === null ? fold(commits) : asOf(commits, date);
  const on = date ?? workspace.settings.frozenOn ?? isoDateOf(Date.now());
  return ok(scoreReport(workspace, on, scoreWorkspace(workspace, bundledCatalog(), on)));
}

function casesAnswer(text: string): Result<object, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err('this is not JSON.');
  }
  const scored = scoreCases(json, bundledCatalog().observability);
  return scored.ok ? scored : err(`${scored.error.where}: ${scored.error.reason}.`);
}
