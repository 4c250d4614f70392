/** One file: its header recognised, its rows made records, every row that is not used kept by line and reason. */
import { err, ok, type Result } from '#/domain/result.ts';
import type { DeviceError } from '#/exchange/devices/device-error.ts';
import type { DeviceRecord, IgnoredRows } from '#/exchange/devices/device-record.ts';
import { areValues, headerRow } from '#/exchange/devices/header-row.ts';
import type { HeaderMap, Recognised } from '#/exchange/devices/recognise.ts';
import { recordReader, type RecordReader } from '#/exchange/devices/record-reader.ts';
import { rowLengths } from '#/exchange/devices/row-lengths.ts';
import { readTable } from '#/exchange/tables/read-table.ts';
import type { TableInput } from '#/exchange/tables/table-input.ts';

export interface ReadFile {
  readonly name: string;
  readonly recognised: Recognised | null;
  readonly headers: readonly string[];
  /** Without the header. */
  readonly rows: number;
  readonly records: readonly DeviceRecord[];
  readonly ignored: IgnoredRows;
  readonly notes: readonly string[];
}

export interface FileOptions {
  readonly mappings: readonly HeaderMap[];
  /** Days since 1970; no device has checked in later. */
  readonly today: number | null;
  /** 0 to 1 of this file, and its rows so far. */
  readonly onProgress: (fraction: number, rows: number) => void;
  readonly signal?: AbortSignal | undefined;
}

export async function readDeviceFile(
  input: TableInput,
  file: number,
  { mappings, today, onProgress, signal }: FileOptions,
): Promise<Result<ReadFile, DeviceError>> {
  const ignored: IgnoredRows = { lines: [], reasons: [] };
  let headers: readonly string[] | null = null;
  let recognised: Recognised | null = null;
  let reader: RecordReader | null = null;
  let above: readonly string[] = [];
  let rows = 0;
  const lengths = rowLengths();

  function onRows(batch: readonly (readonly string[])[], lines: readonly number[]): void {
    let body = batch;
    let numbers = lines;
    if (headers === null) {
      const found = headerRow(batch, mappings);
      ({ headers, recognised } = found);
      if (recognised !== null) reader = recordReader(file, recognised, headers.length, ignored, today);
      if (found.at > 0) above = aboveInWords(found.at, lines[found.at] ?? 0);
      body = batch.slice(found.at + 1);
      numbers = lines.slice(found.at + 1);
    }
    rows += body.length;
    lengths.add(body, numbers);
    if (reader !== null) return reader.add(body, numbers);
    for (const line of numbers) {
      ignored.lines.push(line);
      ignored.reasons.push('not_recognised');
    }
  }

  const read = await readTable(input, {
    onRows,
    onProgress: (fraction) => onProgress(fraction, rows),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!read.ok) return read;
  const known = recognised as Recognised | null;
  const fault = known === null ? null : faultOf(input.name, known);
  if (fault !== null) return err(fault);
  const heads: readonly string[] = headers ?? [];
  if (known === null && areValues(heads)) return err({ kind: 'no_headings', file: input.name });
  const isBlank = heads.every((header) => header.trim() === '');
  if (rows === 0) return err({ kind: isBlank ? 'empty_file' : 'header_only', file: input.name });
  const short = read.value.isEndOpen ? lengths.shortEnd(heads.length) : null;
  if (short !== null) return err({ kind: 'ends_in_row', file: input.name, line: short });
  const { records, notes } = (reader as RecordReader | null)?.finish() ?? { records: [], notes: [] };
  return ok({
    name: input.name,
    recognised: known,
    headers: heads,
    rows,
    records,
    ignored,
    notes: [...read.value.notes, ...above, ...notes],
  });
}

function aboveInWords(rows: number, line: number): readonly string[] {
  const passed = rows === 1 ? 'the row above them is a title' : `the ${String(rows)} rows above them are a title`;
  return [`The headings stand in line ${String(line)}; ${passed} and not counted.`];
}

function faultOf(file: string, { rule, places, twice }: Recognised): DeviceError | null {
  if (twice !== null) return { kind: 'header_twice', file, ...twice };
  const hasIdentity = places.has('deviceId') || places.has('directoryId') || places.has('serial');
  return hasIdentity ? null : { kind: 'no_identity_column', file, formatName: rule.name };
}
