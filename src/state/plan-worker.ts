import type { PlanView } from '#/domain/planning/frontier/plan-view.ts';
import type { FrontierView, Limits, OpenedView, OpenPlan, PlanAnswer, PlanRequest } from '#/workers/plan.worker.ts';

/** A record opened for planning in a worker of its own. Calls are answered in their order. */
export interface Planner {
  readonly opened: OpenedView;
  readonly frontier: (limits: Limits) => Promise<FrontierView>;
  readonly plan: (request: Extract<PlanRequest, { readonly kind: 'within' | 'of' }>) => Promise<PlanView>;
}

interface PlanWorker {
  readonly ask: (request: PlanRequest) => Promise<PlanAnswer>;
  /** Ends it; what still waits for an answer is told that none will come. */
  readonly close: () => void;
}

const ANOTHER = 'The planner answered another question';

let current: PlanWorker | null = null;

/** Opens a record. The one opened before answers until this one is open, and is let go of then. */
export async function openPlanner(record: OpenPlan, signal: AbortSignal): Promise<Planner> {
  const worker = startWorker();
  signal.addEventListener('abort', worker.close);
  const opened = await worker.ask({ kind: 'open', ...record });
  signal.removeEventListener('abort', worker.close);
  if (opened.kind !== 'opened') throw new Error(ANOTHER);
  current?.close();
  current = worker;
  return {
    opened: opened.opened,
    frontier: async (limits) => {
      const answer = await worker.ask({ kind: 'frontier', ...limits });
      if (answer.kind !== 'frontier') throw new Error(ANOTHER);
      return answer.frontier;
    },
    plan: async (request) => {
      const answer = await worker.ask(request);
      if (answer.kind !== 'plan') throw new Error(ANOTHER);
      return answer.plan;
    },
  };
}

interface Waiting {
  readonly resolve: (answer: PlanAnswer) => void;
  readonly reject: (error: Error) => void;
}

function startWorker(): PlanWorker {
  const worker = new Worker(new URL('../workers/plan.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let ended: Error | null = null;

  function end(why: string): void {
    ended = new Error(why);
    worker.terminate();
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  }

  worker.addEventListener('message', ({ data }: MessageEvent<PlanAnswer>) => {
    waiting.get(data.call)?.resolve(data);
    waiting.delete(data.call);
  });
  worker.addEventListener('error', ({ message }) => end(message));
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (ended !== null) {
          reject(ended);
          return;
        }
        const call = ++calls;
        waiting.set(call, { resolve, reject });
        worker.postMessage({ ...request, call });
      }),
    close: () => end('Another record was opened for planning'),
  };
}
