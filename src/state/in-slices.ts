/** Long enough to get somewhere, short enough for the page to answer in between. */
const SLICE_MS = 12;

/** Runs work that comes in small steps, and lets the page breathe between slices of it. `null` where `signal` stopped it. */
export async function inSlices<Answer>(
  steps: Generator<undefined, Answer>,
  signal: AbortSignal,
): Promise<Answer | null> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    // oxlint-disable-next-line no-await-in-loop -- waiting between the slices is what it is for
    await nextTask();
    if (signal.aborted) return null;
    until = performance.now() + SLICE_MS;
  }
}

/** A message is a task of its own, and unlike a timer it is not held back. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
