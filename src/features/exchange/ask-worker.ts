/**
 * Puts one question to a worker of its own and ends it with the answer. `null` where `signal` stopped it. Rejects where
 * the worker itself failed: no memory, or a fault of ours.
 */
export function askWorker<Answer>(worker: Worker, question: unknown, signal: AbortSignal): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const end = () => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end();
      reject(new Error(event.message));
    });
    signal.addEventListener(
      'abort',
      () => {
        end();
        resolve(null);
      },
      { once: true },
    );
    worker.postMessage(question);
  });
}
