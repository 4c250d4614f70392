/** Reads and writes inventories of other formats off the main thread: sheets and DeTT&CT files. */
import type { Analytic, Products, RetentionProfile } from '#/domain/catalog/catalog.ts';
import { assertNever, type Result } from '#/domain/result.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { DettectError } from '#/exchange/dettect/dettect-error.ts';
import { parseDettect, type DettectReading } from '#/exchange/dettect/parse-dettect.ts';
import { renderDettect, type DettectExport } from '#/exchange/dettect/render-dettect.ts';
import { parseSheet } from '#/exchange/sheet/parse-sheet.ts';
import { renderCsv } from '#/exchange/sheet/render-csv.ts';
import { renderXlsx } from '#/exchange/sheet/render-xlsx.ts';
import type { SheetError } from '#/exchange/sheet/sheet-error.ts';
import type { SheetReading } from '#/exchange/sheet/to-incoming.ts';

/** Sent by our own page only, so it is typed and not parsed. */
export type ExchangeRequest =
  | { readonly kind: 'read_sheet'; readonly file: File }
  | { readonly kind: 'read_dettect'; readonly file: File; readonly products: Products }
  | { readonly kind: 'write_csv'; readonly workspace: Workspace }
  | { readonly kind: 'write_xlsx'; readonly workspace: Workspace }
  | {
      readonly kind: 'write_dettect';
      readonly workspace: Workspace;
      readonly analytics: readonly Analytic[];
      readonly profiles: readonly RetentionProfile[];
    };

/** By kind of request. `null`: the browser could not read the file. */
export interface ExchangeAnswers {
  readonly read_sheet: Result<SheetReading, SheetError> | null;
  readonly read_dettect: Result<DettectReading, DettectError> | null;
  readonly write_csv: Uint8Array;
  readonly write_xlsx: Uint8Array;
  readonly write_dettect: DettectExport;
}

self.addEventListener('message', ({ data }: MessageEvent<ExchangeRequest>) => {
  // A promise that fails would go unheard outside; an error that is reported ends the wait of the page.
  void answerTo(data).then((answer) => self.postMessage(answer), reportError);
});

async function answerTo(request: ExchangeRequest): Promise<ExchangeAnswers[ExchangeRequest['kind']]> {
  switch (request.kind) {
    case 'read_sheet': {
      const bytes = await bytesOf(request.file);
      return bytes === null ? null : parseSheet(bytes, request.file.name);
    }
    case 'read_dettect': {
      const bytes = await bytesOf(request.file);
      return bytes === null ? null : parseDettect(bytes, request.file.name, request.products);
    }
    case 'write_csv':
      return renderCsv(request.workspace);
    case 'write_xlsx':
      return renderXlsx(request.workspace);
    case 'write_dettect':
      return renderDettect(request.workspace, request.analytics, request.profiles);
    default:
      return assertNever(request);
  }
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
