/** A file of any format as a ledger, with what there is to say about it. */
import { backupWords } from '#/cli/backup-words.ts';
import { bundledProducts } from '#/cli/bundled-data.ts';
import type { InputFormat } from '#/cli/convert-arguments.ts';
import { freshLedgerWords } from '#/cli/convert-words.ts';
import { freshLedger, type Ledger } from '#/exchange/backup/fresh-ledger.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { assertNever, err, ok, type Result } from '#/domain/result.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';
import { describeDettectError } from '#/exchange/dettect/describe-dettect-error.ts';
import { parseDettect } from '#/exchange/dettect/parse-dettect.ts';
import { describeRowProblem, describeSheetError } from '#/exchange/sheet/describe-sheet-error.ts';
import { parseSheet } from '#/exchange/sheet/parse-sheet.ts';

export interface InventoryRead {
  readonly ledger: Ledger;
  /** What was left out, or is odd about the file: one line each. */
  readonly notes: readonly string[];
}

/** Each a line: what happened, where, and what to do. */
export type ReadProblems = readonly string[];

/** By the content: the name of a file says nothing. */
export function formatOf(bytes: Uint8Array): InputFormat {
  const head = new TextDecoder()
    .decode(bytes.subarray(0, 4_096))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head.startsWith('{') && head.includes('"telltale"')) return 'telltale';
  if (head.startsWith('PK\u0003\u0004')) return 'xlsx';
  return /^(["']?file_type["']?|["']?version["']?|["']?systems["']?|["']?data_sources["']?)\s*:/m.test(head)
    ? 'dettect'
    : 'csv';
}

export async function readInventory(
  bytes: Uint8Array,
  format: InputFormat,
  file: string,
  name: string,
  nowMs: number,
): Promise<Result<InventoryRead, ReadProblems>> {
  switch (format) {
    case 'telltale':
      return readTelltale(bytes);
    case 'dettect': {
      const parsed = parseDettect(bytes, file, bundledProducts());
      if (!parsed.ok) {
        const { title, detail, action } = describeDettectError(parsed.error);
        return err([`${title}. ${detail} ${action}`]);
      }
      const { incoming, leftOut, health } = parsed.value;
      return fromIncoming(incoming, name, nowMs, [
        ...health.map(
          ({ severity, where, line, says }) =>
            `${severity}, ${line === null ? '' : `line ${String(line)}, `}${where}: ${says}`,
        ),
        ...leftOut.map(({ what, why }) => `left out: ${what}. ${why}`),
      ]);
    }
    case 'csv':
    case 'xlsx': {
      const parsed = await parseSheet(bytes, file);
      if (parsed.ok) {
        const { incoming, leftOut } = parsed.value;
        return fromIncoming(
          incoming,
          name,
          nowMs,
          leftOut.map((text) => `left out: ${text}`),
        );
      }
      const { title, detail, action } = describeSheetError(parsed.error);
      const rows = parsed.error.kind === 'bad_rows' ? parsed.error.problems.map(describeRowProblem) : [];
      return err([`${title} ${detail} ${action}`, ...rows]);
    }
    default:
      return assertNever(format);
  }
}

function readTelltale(bytes: Uint8Array): Result<InventoryRead, ReadProblems> {
  const backup = parseBackup(new TextDecoder().decode(bytes));
  if (!backup.ok) return err([backupWords(backup.error)]);
  const { workspace: id, people, lines, commits } = backup.value;
  return ok({ ledger: { id, people, lines, workspace: fold(commits) }, notes: [] });
}

function fromIncoming(
  incoming: Incoming,
  name: string,
  nowMs: number,
  notes: readonly string[],
): Result<InventoryRead, ReadProblems> {
  const ledger = freshLedger(incoming, name, nowMs);
  return ledger.ok ? ok({ ledger: ledger.value, notes }) : err([freshLedgerWords(ledger.error), ...notes]);
}
