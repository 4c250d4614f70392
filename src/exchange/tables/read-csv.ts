/** A text file of cells, read in pieces: memory holds one piece at a time, whatever the file's size. */
import { err, ok, type Result } from '#/domain/result.ts';
import { csvRows, type RowBatch } from '#/exchange/tables/csv-rows.ts';
import { textPieces, type Encoding } from '#/exchange/tables/decode-text.ts';
import { MAX_ROWS } from '#/exchange/tables/table-limits.ts';
import type { TableFault } from '#/exchange/tables/table-error.ts';
import type { TableInput } from '#/exchange/tables/table-input.ts';

const PIECE_BYTES = 2 * 1024 * 1024;

export interface CsvSummary {
  readonly rows: number;
  readonly delimiter: string;
  readonly encoding: Encoding;
  readonly isDamaged: boolean;
  readonly endsInBreak: boolean;
}

export interface ReadOptions {
  readonly onRows: (rows: RowBatch['rows'], lines: RowBatch['lines']) => void;
  /** 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

export async function readCsv(
  input: TableInput,
  { onRows, onProgress, signal }: ReadOptions,
): Promise<Result<CsvSummary, TableFault>> {
  const csv = csvRows();
  let pieces: ReturnType<typeof textPieces> | null = null;
  let rows = 0;
  const pieceFrom = (from: number) => input.bytes(from, Math.min(from + PIECE_BYTES, input.size));
  let next = pieceFrom(0);
  for (let from = 0; from < input.size; from += PIECE_BYTES) {
    if (signal?.aborted === true) return err({ kind: 'cancelled' });
    const to = Math.min(from + PIECE_BYTES, input.size);
    // oxlint-disable-next-line no-await-in-loop -- one piece at a time is the point
    const bytes = await next;
    // The disk reads the next piece while this one is parsed.
    if (to < input.size) next = pieceFrom(to);
    if (!bytes.ok) return bytes;
    pieces ??= textPieces(bytes.value);
    const batch = csv.push(pieces.decode(bytes.value, to === input.size), to === input.size);
    if (!batch.ok) return batch;
    rows += batch.value.rows.length;
    // The header is a row too.
    if (rows > MAX_ROWS + 1) return err({ kind: 'too_many_rows', most: MAX_ROWS });
    if (batch.value.rows.length > 0) onRows(batch.value.rows, batch.value.lines);
    onProgress?.(to / input.size);
  }
  if (pieces === null || rows === 0) return err({ kind: 'empty_file' });
  return ok({
    rows,
    delimiter: csv.delimiter(),
    encoding: pieces.encoding(),
    isDamaged: pieces.isDamaged(),
    endsInBreak: csv.endsInBreak(),
  });
}
