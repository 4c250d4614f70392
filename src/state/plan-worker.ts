import type { FrontierView, OpenPlan, PlanAnswer, PlanRequest } from '#/workers/plan.worker.ts';
import type { PlanView } from '#/domain/planning/frontier/plan-view.ts';

/** A record opened for planning in a worker of its own. Calls are answered in their order. */
export interface Planner {
  readonly frontier: FrontierView;
  readonly within: (days: number) => Promise<PlanView>;
  readonly of: (changes: readonly string[]) => Promise<PlanView>;
}

let worker: Worker | null = null;
let calls = 0;

/** Opens a record; the one opened before is let go of, and what was asked about it is never answered. */
export async function openPlanner(record: OpenPlan): Promise<Planner> {
  worker?.terminate();
  const own = new Worker(new URL('../workers/plan.worker.ts', import.meta.url), { type: 'module' });
  worker = own;
  const opened = await ask(own, { kind: 'open', ...record });
  if (opened.kind !== 'opened') throw new Error('The planner answered another question');
  const planOf = async (request: PlanRequest) => {
    const answer = await ask(own, request);
    if (answer.kind !== 'plan') throw new Error('The planner answered another question');
    return answer.plan;
  };
  return {
    frontier: opened.frontier,
    within: (days) => planOf({ kind: 'within', days }),
    of: (changes) => planOf({ kind: 'of', changes }),
  };
}

function ask(own: Worker, request: PlanRequest): Promise<PlanAnswer> {
  const call = ++calls;
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const once = { signal: listening.signal };
    own.addEventListener(
      'message',
      ({ data }: MessageEvent<PlanAnswer>) => {
        if (data.call !== call) return;
        listening.abort();
        resolve(data);
      },
      once,
    );
    own.addEventListener(
      'error',
      ({ message }) => {
        listening.abort();
        reject(new Error(message));
      },
      once,
    );
    own.postMessage({ ...request, call });
  });
}
