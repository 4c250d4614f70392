import type { Products } from '#/domain/catalog/catalog.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import { assertNever } from '#/domain/result.ts';
import { batchOf, type Batch } from '#/features/exchange/bring-in/batch.ts';
import { readDettect } from '#/features/exchange/bring-in/read-dettect.ts';
import { readSheet } from '#/features/exchange/bring-in/read-sheet.ts';
import { endSession } from '#/features/exchange/devices/device-session.ts';
import { readDevices } from '#/features/exchange/devices/read-devices.ts';
import { describeBatchError, describeReaderFailure } from '#/features/exchange/describe-import-error.ts';
import type { FlowEvent } from '#/features/exchange/flow/exchange-flow.ts';
import { send } from '#/features/exchange/flow/exchange-store.ts';

/** One reading at a time; a new one stops the one before. */
let running: AbortController | null = null;

/** Reads files in a worker and tells the flow how it goes. */
export async function startReading(id: WorkspaceId, files: readonly File[], products: Products): Promise<void> {
  running?.abort();
  const controller = new AbortController();
  running = controller;
  const { signal } = controller;
  const tell = (event: FlowEvent) => {
    if (!signal.aborted) send(id, event);
  };
  const names = files.map(({ name }) => name).join(', ');
  tell({ kind: 'reading_started', file: names, totalBytes: files.reduce((sum, { size }) => sum + size, 0) });
  try {
    const batch = await batchOf(files);
    // Stopped meanwhile: a reader that starts now would end the one that runs.
    if (signal.aborted) return;
    const event = await readBatch(batch, products, signal, tell);
    if (event !== null) tell(event);
  } catch {
    tell({ kind: 'refused', words: describeReaderFailure(names) });
  }
}

/** Ends a reading or an import: what was read is forgotten. */
export function stopReading(id: WorkspaceId): void {
  running?.abort();
  endSession();
  send(id, { kind: 'put_away' });
}

async function readBatch(
  batch: Batch,
  products: Products,
  signal: AbortSignal,
  tell: (event: FlowEvent) => void,
): Promise<FlowEvent | null> {
  switch (batch.kind) {
    case 'refused':
      return { kind: 'refused', words: describeBatchError(batch.error) };
    case 'dettect':
      return readDettect(batch.file, products, signal);
    case 'tables':
      return readTables(batch.files, signal, tell);
    default:
      return assertNever(batch);
  }
}

/** No inventory of ours is larger; a list of devices may be, and is not worth reading twice. */
const MAX_SHEET_BYTES = 60_000_000;

async function readTables(
  files: readonly File[],
  signal: AbortSignal,
  tell: (event: FlowEvent) => void,
): Promise<FlowEvent | null> {
  const [only] = files;
  if (only !== undefined && files.length === 1 && only.size <= MAX_SHEET_BYTES) {
    const sheet = await readSheet(only, signal);
    if (sheet !== null || signal.aborted) return sheet;
  }
  return readDevices(files, signal, tell);
}
