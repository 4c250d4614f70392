/** The second thread from within the worker that makes or checks a pack. It ends with that worker at the latest. */
import type { Elsewhere, ElsewhereMessage, GapsElsewhere, WrittenElsewhere } from '#/exchange/pack/elsewhere.ts';
import type { SnapshotInput } from '#/exchange/export-snapshot.ts';
import type { DocumentsRequest } from '#/workers/documents.worker.ts';

export interface SecondThread {
  /** For one record. */
  readonly start: (input: SnapshotInput) => Elsewhere;
  readonly end: () => void;
}

/** Begun early, so that it has started up by the time that a record is to hand. */
export function secondThread(wants: DocumentsRequest['wants']): SecondThread {
  const worker = startedWorker();
  const gaps = new Letterbox<GapsElsewhere>();
  const documents = new Letterbox<WrittenElsewhere>();
  const giveUp = () => {
    gaps.close();
    documents.close();
  };
  if (worker === null) giveUp();
  worker?.addEventListener('message', ({ data }: MessageEvent<ElsewhereMessage>) => {
    if (data.kind === 'gaps') gaps.put('', data);
    else documents.put(data.path, data);
  });
  worker?.addEventListener('error', (event) => {
    event.preventDefault();
    giveUp();
  });
  return {
    start: (input) => {
      const request: DocumentsRequest = { input, wants };
      worker?.postMessage(request);
      return { gaps: () => gaps.take(''), document: (path) => documents.take(path) };
    },
    end: () => worker?.terminate(),
  };
}

/** `null` in a browser whose workers have none of their own, or where there is no second processor to run one. */
function startedWorker(): Worker | null {
  if (typeof Worker === 'undefined' || navigator.hardwareConcurrency === 1) return null;
  return new Worker(new URL('./documents.worker.ts', import.meta.url), { type: 'module' });
}

/** Holds what comes until it is asked for, and those who ask until it comes; each is handed out once. */
class Letterbox<Letter> {
  readonly #letters = new Map<string, Letter>();
  readonly #waiting = new Map<string, (letter: Letter | null) => void>();
  #isClosed = false;

  put(name: string, letter: Letter): void {
    const waiting = this.#waiting.get(name);
    if (waiting === undefined) this.#letters.set(name, letter);
    else waiting(letter);
  }

  /** Nothing more will come: those who wait for it get `null`. */
  close(): void {
    this.#isClosed = true;
    for (const waiting of this.#waiting.values()) waiting(null);
  }

  take(name: string): Promise<Letter | null> {
    const letter = this.#letters.get(name);
    this.#letters.delete(name);
    if (letter !== undefined || this.#isClosed) return Promise.resolve(letter ?? null);
    return new Promise((resolve) => {
      this.#waiting.set(name, resolve);
    });
  }
}
