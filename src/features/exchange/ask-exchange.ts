import { askWorker } from '#/features/exchange/ask-worker.ts';
import type { ExchangeAnswers, ExchangeRequest } from '#/workers/exchange.worker.ts';

/** Has a sheet or a DeTT&CT file read or written. `null` where `signal` stopped it, or where the file cannot be read. */
export function askExchange<Kind extends ExchangeRequest['kind']>(
  request: Extract<ExchangeRequest, { kind: Kind }>,
  signal: AbortSignal,
): Promise<ExchangeAnswers[Kind] | null> {
  const worker = new Worker(new URL('../../workers/exchange.worker.ts', import.meta.url), { type: 'module' });
  return askWorker<ExchangeAnswers[Kind]>(worker, request, signal);
}
