/**
 * The worker that reads device exports. It lives as long as the import, because it alone keeps the rows: what is not used
 * can be asked back from it, and goes with it.
 */
import type { IsoDate } from '#/domain/dates.ts';
import type { DeviceAnswer, DeviceRequest } from '#/workers/devices.worker.ts';

type Read = Extract<DeviceAnswer, { kind: 'read' | 'refused' }>;

let session: Worker | null = null;

export function endSession(): void {
  session?.terminate();
  session = null;
}

export interface ReadDevices {
  readonly files: readonly File[];
  readonly mappings: Extract<DeviceRequest, { kind: 'read' }>['mappings'];
  readonly today: IsoDate;
}

/** `null` where `signal` stopped it. Rejects where the worker failed. */
export function readInSession(
  { files, mappings, today }: ReadDevices,
  signal: AbortSignal,
  onProgress: (progress: Extract<DeviceAnswer, { kind: 'progress' }>) => void,
): Promise<Read | null> {
  endSession();
  const worker = new Worker(new URL('../../../workers/devices.worker.ts', import.meta.url), { type: 'module' });
  session = worker;
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DeviceAnswer>) => {
      if (data.kind === 'progress') onProgress(data);
      else if (data.kind === 'read' || data.kind === 'refused') resolve(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      endSession();
      reject(new Error(event.message));
    });
    signal.addEventListener(
      'abort',
      () => {
        if (session === worker) endSession();
        resolve(null);
      },
      { once: true },
    );
    post(worker, { kind: 'read', files, mappings, today });
  });
}

/** The rows of one file that are not used, as CSV; `null` where the reader has gone. */
export function ignoredRows(file: number): Promise<string | null> {
  const worker = session;
  if (worker === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const onMessage = ({ data }: MessageEvent<DeviceAnswer>) => {
      if (data.kind !== 'ignored') return;
      worker.removeEventListener('message', onMessage);
      resolve(data.csv);
    };
    worker.addEventListener('message', onMessage);
    post(worker, { kind: 'ignored', file });
  });
}

function post(worker: Worker, request: DeviceRequest): void {
  worker.postMessage(request);
}
