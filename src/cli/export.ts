/** `npm run --silent export -- --format FORMAT FILE`: a backup as a file for auditors, spreadsheets and other tools. */
import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { backupWords } from '#/cli/backup-words.ts';
import { bundledCatalog, bundledStrategy } from '#/cli/bundled-data.ts';
import { EXPORT_USAGE, parseExportArguments, type ExportRequest } from '#/cli/export-arguments.ts';
import { exportScope } from '#/cli/export-scope.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';
import { exportFileName, writeExport } from '#/exchange/export-formats.ts';
import { layerReleases } from '#/exchange/navigator/layer-releases.ts';
import { snapshotOf, type ExportSnapshot } from '#/exchange/export-snapshot.ts';

const BAD_INPUT = 1;
const WRONG_CALL = 2;
const STANDARD_INPUT = 0;

type Wanted = Extract<ExportRequest, { kind: 'export' }>;

// The reader of a pipe may stop early (`| head`); that is no failure of ours.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : BAD_INPUT));

const request = parseExportArguments(process.argv.slice(2));
if (!request.ok) finish(WRONG_CALL, `${request.error}\n${EXPORT_USAGE}`);
else if (request.value.kind === 'help') process.stdout.write(`${EXPORT_USAGE}\n`);
else exportFile(request.value);

function exportFile(wanted: Wanted): void {
  const { file, format, out, attack } = wanted;
  if ((format === 'xlsx' || format === 'csv') && out === null && process.stdout.isTTY) {
    finish(WRONG_CALL, `${format} is not text for a terminal: name a file with --out, or redirect the output.`);
    return;
  }
  if (out !== null && isSameFile(file, out)) {
    finish(WRONG_CALL, '--out names the file that is read; choose another one.');
    return;
  }
  const snapshot = readSnapshot(wanted);
  if (!snapshot.ok) {
    finish(BAD_INPUT, `${file === '-' ? 'standard input' : file}: ${snapshot.error}`);
    return;
  }
  const releases = layerReleases(snapshot.value.strategy);
  if (attack !== null && !releases.includes(attack)) {
    finish(WRONG_CALL, `--attack ${attack}: there are ${releases.join(', ')}.`);
    return;
  }
  const written = writeExport(snapshot.value, format, { attack });
  const path = out !== null && isFolder(out) ? join(out, exportFileName(snapshot.value, written)) : out;
  const put = putBytes(path, written.bytes);
  if (!put.ok) finish(BAD_INPUT, `${path ?? 'standard output'}: ${put.error}`);
}

function readSnapshot(wanted: Wanted): Result<ExportSnapshot, string> {
  const text = readText(wanted.file);
  if (!text.ok) return text;
  const backup = parseBackup(text.value);
  if (!backup.ok) return err(backupWords(backup.error));
  const { workspace: workspaceId, lines, commits, people } = backup.value;
  const now = Date.now();
  const scope = exportScope(backup.value, wanted, now);
  if (!scope.ok) return scope;
  return ok(
    snapshotOf({
      workspaceId,
      lines,
      commits,
      people,
      catalog: bundledCatalog(),
      strategy: bundledStrategy(),
      scope: scope.value,
      madeAt: new Date(now).toISOString(),
    }),
  );
}

function readText(file: string): Result<string, string> {
  try {
    return ok(readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8'));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return err('there is no such file. Check the path.');
    if (code === 'EISDIR') return err('this is a folder. Name a file in it.');
    return err(`the file cannot be read (${code}).`);
  }
}

function putBytes(path: string | null, bytes: Uint8Array): Result<null, string> {
  try {
    if (path === null) process.stdout.write(bytes);
    else writeFileSync(path, bytes);
    return ok(null);
  } catch (error) {
    return err(`it cannot be written (${codeOf(error)}). Check the folder and its permissions.`);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isSameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function finish(code: number, message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
