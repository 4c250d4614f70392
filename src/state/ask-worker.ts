/** One question to a worker of its own, which ends with the answer, with an error, or when nobody waits any more. */
export function askWorker<Answer>(worker: Worker, request: unknown, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    });
    signal.addEventListener('abort', () => worker.terminate(), { once: true });
    if (signal.aborted) worker.terminate();
    else worker.postMessage(request);
  });
}
