/** Writes exports off the main thread. Ending the worker stops it; nothing is left behind. */
import type { Catalog, Controls, Strategy } from '#/domain/catalog/catalog.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import { verifyChain, type ChainError } from '#/domain/ledger/chain.ts';
import { ok, type Result } from '#/domain/result.ts';
import type { People } from '#/exchange/backup/backup-file.ts';
import { exportFileName, writeExport, type ExportFormat, type ExportOptions } from '#/exchange/export-formats.ts';
import { snapshotOf } from '#/exchange/export-snapshot.ts';
import type { PackScope } from '#/exchange/pack/about.ts';

/** Sent by our own page only, so it is typed and not parsed. */
export interface ExportJob {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  readonly workspaceId: WorkspaceId;
  /** The raw lines of the whole ledger, in id order. */
  readonly lines: readonly string[];
  readonly people: People;
  readonly catalog: Catalog;
  readonly strategy: Strategy;
  readonly controls: Controls;
  readonly scope: PackScope;
}

/** In the order in which they come. */
export type ExportStage = 'checking' | 'scoring' | 'writing';

export interface MadeExport {
  readonly name: string;
  readonly content: Blob;
}

export type ExportMessage =
  | { readonly kind: 'stage'; readonly stage: ExportStage }
  | { readonly kind: 'done'; readonly made: Result<MadeExport, ChainError> };

self.addEventListener('message', ({ data }: MessageEvent<ExportJob>) => {
  post({ kind: 'done', made: make(data) });
});

function make({ lines, format, options, ...rest }: ExportJob): Result<MadeExport, ChainError> {
  post({ kind: 'stage', stage: 'checking' });
  const chain = verifyChain(lines);
  if (!chain.ok) return chain;
  post({ kind: 'stage', stage: 'scoring' });
  const snapshot = snapshotOf({ ...rest, lines, commits: chain.value.commits });
  post({ kind: 'stage', stage: 'writing' });
  const file = writeExport(snapshot, format, options);
  return ok({ name: exportFileName(snapshot, file), content: new Blob([file.bytes], { type: file.type }) });
}

function post(message: ExportMessage): void {
  self.postMessage(message);
}
