/** Files of any format as a ledger, with what there is to say about them. */
import { backupWords } from '#/cli/backup-words.ts';
import { bundledProducts } from '#/cli/bundled-data.ts';
import type { InputFormat } from '#/cli/convert-arguments.ts';
import { freshLedgerWords } from '#/cli/convert-words.ts';
import { NO_WISHES, readDeviceExports, type DeviceWishes } from '#/cli/read-device-exports.ts';
import { isoDateOf } from '#/domain/dates.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { assertNever, err, ok, type Result } from '#/domain/result.ts';
import { freshLedger, type Ledger } from '#/exchange/backup/fresh-ledger.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';
import { describeDettectError } from '#/exchange/dettect/describe-dettect-error.ts';
import { parseDettect, type DettectReading } from '#/exchange/dettect/parse-dettect.ts';
import { fileKind, HEAD_BYTES, type FileKind } from '#/exchange/file-kind.ts';
import { describeRowProblem, describeSheetError } from '#/exchange/sheet/describe-sheet-error.ts';
import { parseSheet } from '#/exchange/sheet/parse-sheet.ts';

export interface InputFile {
  /** Without its folder. */
  readonly name: string;
  /** As it was named on the command line. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** Lines for standard error, each with the file that it is about. */
export type Lines = readonly string[];

export interface InventoryRead {
  readonly ledger: Ledger;
  /** What was left out, or is odd about the files. */
  readonly notes: Lines;
}

interface IncomingRead {
  readonly incoming: Incoming;
  readonly notes: Lines;
}

/** `format`: `null` goes by the content, and by the name where that says nothing. `wishes` are for device exports only. */
export async function readInventory(
  files: readonly InputFile[],
  format: InputFormat | null,
  nowMs: number,
  wishes: DeviceWishes | null = null,
): Promise<Result<InventoryRead, Lines>> {
  const [file] = files;
  if (file === undefined) throw new Error('There is a file to read.');
  const found = files.length > 1 || wishes !== null ? 'devices' : (format ?? formatOf(file));
  if (found === 'telltale') return readTelltale(file);
  const alone = files.length === 1 ? [] : files.filter((one) => kindOf(one) !== 'table');
  if (alone.length > 0)
    return err(
      alone.map(
        ({ shown }) => `${shown}: it is no device export, of which several are read together. Convert it by itself.`,
      ),
    );
  const read = await readIncoming(file, files, found, format === null, nowMs, wishes ?? NO_WISHES);
  if (!read.ok) return read;
  const ledger = freshLedger(read.value.incoming, workspaceName(file.name), nowMs);
  return ledger.ok
    ? ok({ ledger: ledger.value, notes: read.value.notes })
    : err([`${file.shown}: ${freshLedgerWords(ledger.error)}`, ...read.value.notes]);
}

/** "northwind.telltale.jsonl" is "northwind". */
function workspaceName(file: string): string {
  return file.replace(/(\.telltale)?\.[^.]+$/, '') || file;
}

function kindOf({ name, bytes }: InputFile): FileKind {
  return fileKind(name, bytes.subarray(0, HEAD_BYTES));
}

/** A workbook and a text are told apart by the reader of tables. */
function formatOf(file: InputFile): InputFormat {
  const kind = kindOf(file);
  return kind === 'backup' ? 'telltale' : kind === 'dettect' ? 'dettect' : 'csv';
}

async function readIncoming(
  file: InputFile,
  files: readonly InputFile[],
  format: Exclude<InputFormat, 'telltale'>,
  isGuess: boolean,
  nowMs: number,
  wishes: DeviceWishes,
): Promise<Result<IncomingRead, Lines>> {
  switch (format) {
    case 'dettect':
      return readDettect(file);
    case 'devices':
      return readDeviceExports(files, isoDateOf(nowMs), wishes);
    case 'csv':
    case 'xlsx':
      return readTable(file, isGuess, nowMs);
    default:
      return assertNever(format);
  }
}

function readTelltale({ shown, bytes }: InputFile): Result<InventoryRead, Lines> {
  const backup = parseBackup(new TextDecoder().decode(bytes));
  if (!backup.ok) return err([`${shown}: ${backupWords(backup.error)}`]);
  const { workspace: id, people, lines, commits } = backup.value;
  return ok({ ledger: { id, people, lines, workspace: fold(commits) }, notes: [] });
}

function readDettect({ name, shown, bytes }: InputFile): Result<IncomingRead, Lines> {
  const parsed = parseDettect(bytes, name, bundledProducts());
  if (!parsed.ok) {
    const { title, detail, action } = describeDettectError(parsed.error);
    const notes = parsed.error.kind === 'nothing_mobile' ? notesOn(shown, parsed.error) : [];
    return err([`${shown}: ${title}. ${detail} ${action}`, ...notes]);
  }
  return ok({ incoming: parsed.value.incoming, notes: notesOn(shown, parsed.value) });
}

/** What DeTT&CT calls an error ends nothing: here an error is what ends the command. */
function notesOn(shown: string, { health, leftOut }: Pick<DettectReading, 'health' | 'leftOut'>): Lines {
  return [
    ...health.map(({ severity, where, line, says }) => {
      const place = line === null ? where : `line ${String(line)}, ${where}`;
      return `${shown}: warning${severity === 'error' ? ' (an error to DeTT&CT)' : ''}, ${place}: ${says}`;
    }),
    ...leftOut.map(({ what, why }) => `${shown}: left out: ${what}. ${why}`),
  ];
}

/** A table that is no inventory may be a device export, where nobody said what it is. */
async function readTable(file: InputFile, isGuess: boolean, nowMs: number): Promise<Result<IncomingRead, Lines>> {
  const { name, shown, bytes } = file;
  const parsed = await parseSheet(bytes, name);
  if (parsed.ok) {
    const { incoming, leftOut } = parsed.value;
    return ok({ incoming, notes: leftOut.map((text) => `${shown}: left out: ${text}`) });
  }
  if (isGuess && parsed.error.kind === 'not_an_inventory')
    return readDeviceExports([file], isoDateOf(nowMs), NO_WISHES);
  const { title, detail, action } = describeSheetError(parsed.error);
  const rows = parsed.error.kind === 'bad_rows' ? parsed.error.problems.map(describeRowProblem) : [];
  return err([`${title} ${detail} ${action}`, ...rows].map((line) => `${shown}: ${line}`));
}
