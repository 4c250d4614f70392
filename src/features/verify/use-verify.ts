import { startTransition, useEffect, useRef, useState } from 'react';

import type { PackDiff } from '#/exchange/pack/verify/diff-packs.ts';
import type { PackView } from '#/exchange/pack/verify/pack-view.ts';
import { useCatalog, useControls, useStrategy } from '#/state/use-catalog.ts';
import type { VerifyMessage, VerifyRequest } from '#/workers/verify.worker.ts';

export type Verifying =
  | { readonly at: 'start' }
  | { readonly at: 'checking'; readonly share: number; readonly what: string }
  | { readonly at: 'done'; readonly views: readonly PackView[]; readonly diff: PackDiff | null }
  | { readonly at: 'unreadable' }
  /** The worker itself gave up: no memory, or a fault of ours. */
  | { readonly at: 'failed' };

export interface Verify {
  readonly packs: readonly File[];
  readonly state: Verifying;
  /** Checks one pack, or two that are then compared. `expectedKey`: a fingerprint in hex. */
  readonly check: (packs: readonly File[], expectedKey: string | null) => void;
  readonly stop: () => void;
}

/** To free the memory of a large pack takes both processors, which the page needs to show what was found. */
const UNTIL_SHOWN_MS = 1_000;

/** One worker a check, ended with its answer, by the next check, by `stop` and with the screen. */
export function useVerify(): Verify {
  const catalog = useCatalog();
  const strategy = useStrategy();
  const controls = useControls();
  const [packs, setPacks] = useState<readonly File[]>([]);
  const [state, setState] = useState<Verifying>({ at: 'start' });
  const running = useRef<Worker | null>(null);
  const end = () => {
    running.current?.terminate();
    running.current = null;
  };
  useEffect(() => () => running.current?.terminate(), []);

  return {
    packs,
    state,
    check: (chosen, expectedKey) => {
      end();
      setPacks(chosen);
      setState({ at: 'checking', share: 0, what: '' });
      const worker = new Worker(new URL('../../workers/verify.worker.ts', import.meta.url), { type: 'module' });
      running.current = worker;
      worker.addEventListener('message', ({ data }: MessageEvent<VerifyMessage>) => {
        if (data.kind === 'progress') {
          setState({ at: 'checking', ...data.progress });
          return;
        }
        running.current = null;
        setTimeout(() => worker.terminate(), UNTIL_SHOWN_MS);
        // A transition is rendered in slices, so that the page answers while the lists of a large pack are built.
        startTransition(() =>
          setState(data.views === null ? { at: 'unreadable' } : { at: 'done', views: data.views, diff: data.diff }),
        );
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        end();
        setState({ at: 'failed' });
      });
      const request: VerifyRequest = { packs: chosen, expectedKey, catalog, strategy, controls };
      worker.postMessage(request);
    },
    stop: () => {
      end();
      setPacks([]);
      setState({ at: 'start' });
    },
  };
}
