/** Draws a sample from a list of ids off the main thread. Only what is drawn leaves it; the list is not kept. */
import { drawSample, type Draw } from '#/domain/audit/sampling.ts';
import { describeTableError } from '#/exchange/tables/describe-table-error.ts';
import { readCsv } from '#/exchange/tables/read-csv.ts';
import { inputOfBlob } from '#/exchange/tables/table-input.ts';

/** Sent by our own page only, so it is typed and not parsed. */
export interface SampleRequest {
  readonly file: File;
  /** Counted from 0. */
  readonly column: number;
  /** The first row names the columns and is no item. */
  readonly hasHeader: boolean;
  readonly seed: string;
  readonly size: number;
}

export type SampleAnswer =
  | { readonly kind: 'drawn'; readonly draw: Draw; readonly firstRow: readonly string[] }
  | { readonly kind: 'refused'; readonly what: string; readonly todo: string };

self.addEventListener('message', ({ data }: MessageEvent<SampleRequest>) => {
  // A promise that fails would go unheard outside; an error that is reported ends the wait of the page.
  void answerTo(data).then((answer) => self.postMessage(answer), reportError);
});

async function answerTo({ file, column, hasHeader, seed, size }: SampleRequest): Promise<SampleAnswer> {
  const ids: string[] = [];
  let firstRow: readonly string[] | null = null;
  const read = await readCsv(inputOfBlob(file), {
    onRows: (rows) => {
      for (const row of rows) {
        const isHeader = firstRow === null && hasHeader;
        firstRow ??= row;
        const id = row[column]?.trim() ?? '';
        if (!isHeader && id !== '') ids.push(id);
      }
    },
  });
  if (!read.ok) {
    const { what, todo } = describeTableError({ file: file.name, ...read.error });
    return { kind: 'refused', what, todo };
  }
  return { kind: 'drawn', draw: drawSample(ids, seed, size), firstRow: firstRow ?? [] };
}
