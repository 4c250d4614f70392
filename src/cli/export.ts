/** `npm run --silent export -- --format FORMAT FILE`: a backup as a file for auditors, spreadsheets and other tools. */
import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { backupWords } from '#/cli/backup-words.ts';
import { bundledCatalog, bundledStrategy } from '#/cli/bundled-data.ts';
import { EXPORT_USAGE, parseExportArguments, type ExportRequest } from '#/cli/export-arguments.ts';
import { exportPack } from '#/cli/export-pack.ts';
import { exportScope } from '#/cli/export-scope.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';
import { exportFileName, writeExport } from '#/exchange/export-formats.ts';
import { layerReleases } from '#/exchange/navigator/layer-releases.ts';
import { snapshotOf } from '#/exchange/export-snapshot.ts';

const BAD_INPUT = 1;
const WRONG_CALL = 2;
const STANDARD_INPUT = 0;

type Wanted = Extract<ExportRequest, { kind: 'export' }>;

// The reader of a pipe may stop early (`| head`); that is no failure of ours.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : BAD_INPUT));

const request = parseExportArguments(process.argv.slice(2));
if (!request.ok) finish(WRONG_CALL, `${request.error}\n${EXPORT_USAGE}`);
else if (request.value.kind === 'help') process.stdout.write(`${EXPORT_USAGE}\n`);
else await exportFile(request.value);

async function exportFile(wanted: Wanted): Promise<void> {
  const { file, format, out, attack } = wanted;
  const releases = layerReleases(bundledStrategy());
  if (attack !== null && !releases.includes(attack)) {
    finish(WRONG_CALL, `--attack ${attack}: there are ${releases.join(', ')}.`);
    return;
  }
  if ((format === 'xlsx' || format === 'csv' || format === 'pack') && out === null && process.stdout.isTTY) {
    finish(WRONG_CALL, `${format} is not text for a terminal: name a file with --out, or redirect the output.`);
    return;
  }
  if (out !== null && isSameFile(file, out)) {
    finish(WRONG_CALL, '--out names the file that is read; choose another one.');
    return;
  }
  const written = await writtenAs(wanted);
  if (!written.ok) {
    finish(BAD_INPUT, `${file === '-' ? 'standard input' : file}: ${written.error}`);
    return;
  }
  const path = out !== null && isFolder(out) ? join(out, written.value.name) : out;
  const put = putBytes(path, written.value.bytes);
  if (!put.ok) finish(BAD_INPUT, `${path ?? 'standard output'}: ${put.error}`);
}

async function writtenAs(
  wanted: Wanted,
): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }, string>> {
  const { format, attack } = wanted;
  const text = readText(wanted.file);
  if (!text.ok) return text;
  const backup = parseBackup(text.value);
  if (!backup.ok) return err(backupWords(backup.error));
  const { workspace: workspaceId, lines, commits, people } = backup.value;
  const now = Date.now();
  const scope = exportScope(backup.value, wanted, now);
  if (!scope.ok) return scope;
  if (format === 'pack') return exportPack(backup.value, scope.value, now);
  const snapshot = snapshotOf({
    workspaceId,
    lines,
    commits,
    people,
    catalog: bundledCatalog(),
    strategy: bundledStrategy(),
    scope: scope.value,
    madeAt: new Date(now).toISOString(),
  });
  const written = writeExport(snapshot, format, { attack });
  return ok({ name: exportFileName(snapshot, written), bytes: written.bytes });
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
