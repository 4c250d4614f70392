import { askWorker } from '#/state/ask-worker.ts';
import type { SampleAnswer, SampleRequest } from '#/workers/sample.worker.ts';

/** Draws from a dropped list in a worker of its own. The list goes no further. */
export function drawFromFile(request: SampleRequest): Promise<SampleAnswer> {
  const worker = new Worker(new URL('../../workers/sample.worker.ts', import.meta.url), { type: 'module' });
  return askWorker<SampleAnswer>(worker, request, new AbortController().signal);
}
