/** Work that comes in steps, done at once: for callers that nobody waits for in between. */
export function allSteps<Answer>(steps: Generator<undefined, Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
