/** `npm run --silent export -- --format FORMAT FILE`: a backup as a file for auditors, spreadsheets and other tools. */
import { statSync } from 'node:fs';
import { join } from 'node:path';

import { backupWords } from '#/cli/backup-words.ts';
import { bundledCatalog, bundledControls, bundledStrategy } from '#/cli/bundled-data.ts';
import { BAD_INPUT, endWithReader, finish, WRONG_CALL } from '#/cli/ending.ts';
import { EXPORT_USAGE, parseExportArguments, type ExportRequest } from '#/cli/export-arguments.ts';
import { exportPack, nothingBy, type WrittenFile } from '#/cli/export-pack.ts';
import { exportScope } from '#/cli/export-scope.ts';
import { isSameFile, putBytes, readText, shownAs } from '#/cli/input-output.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';
import { exportFileName, writeExport } from '#/exchange/export-formats.ts';
import { layerReleases } from '#/exchange/navigator/layer-releases.ts';
import { snapshotOf } from '#/exchange/export-snapshot.ts';

type Wanted = Extract<ExportRequest, { kind: 'export' }>;

endWithReader(BAD_INPUT);

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
    finish(BAD_INPUT, `${shownAs(file)}: ${written.error}`);
    return;
  }
  const path = out !== null && isFolder(out) ? join(out, written.value.name) : out;
  // Layers of many populations and tables are several files.
  if (written.value.name.endsWith('.zip') && !canHoldZip(path)) {
    finish(
      WRONG_CALL,
      `${format} is a ZIP of several files here: name one that ends in .zip, or a folder, with --out.`,
    );
    return;
  }
  const put = putBytes(path, written.value.bytes);
  if (!put.ok) finish(BAD_INPUT, `${path ?? 'standard output'}: ${put.error}`);
  else for (const note of written.value.notes) process.stderr.write(`${note}\n`);
}

async function writtenAs(wanted: Wanted): Promise<Result<WrittenFile, string>> {
  const { format, attack, withPeople } = wanted;
  const text = readText(wanted.file);
  if (!text.ok) return text;
  const backup = parseBackup(text.value);
  if (!backup.ok) return err(backupWords(backup.error));
  const { workspace: workspaceId, lines, commits, people } = backup.value;
  const now = Date.now();
  const [catalog, strategy, controls] = [bundledCatalog(), bundledStrategy(), bundledControls()];
  const scope = exportScope(backup.value, wanted, { checklist: catalog.checklist, controls }, now);
  if (!scope.ok) return scope;
  if (format === 'pack') return exportPack(backup.value, scope.value, { catalog, strategy, controls }, withPeople);
  const snapshot = snapshotOf({
    workspaceId,
    lines,
    commits,
    people: withPeople ? people : {},
    catalog,
    strategy,
    controls,
    scope: scope.value,
  });
  if (snapshot.head === null) return err(nothingBy(scope.value.on));
  const written = writeExport(snapshot, format, { attack });
  return ok({ name: exportFileName(snapshot, written), bytes: written.bytes, notes: [] });
}

/** `path`: `null` for standard output. */
function canHoldZip(path: string | null): boolean {
  return path === null ? !process.stdout.isTTY : !/\.(?:json|csv)$/iu.test(path);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
