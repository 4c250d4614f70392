import { useState } from 'react';

import { askWorker } from '#/state/ask-worker.ts';
import { describeStorageError } from '#/state/describe-error.ts';
import { notify } from '#/state/notices.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { storedLines } from '#/state/workspaces-store.ts';
import type { ChainRequest, ChainStanding } from '#/workers/chain.worker.ts';

/** A check is short, and its answer is kept for when somebody comes back to it. */
const NEVER = new AbortController().signal;

export interface ChainCheck {
  /** `null` before a check, and once more has been recorded since. */
  readonly standing: ChainStanding | null;
  readonly verify: () => Promise<void>;
}

/** Checks the raw lines as they lie in the browser's database, not what is shown of them. */
export function useChainCheck(): ChainCheck {
  const { id, commits } = useLedger();
  const latest = commits.at(-1)?.id ?? null;
  const [checked, setChecked] = useState<{ readonly latest: string | null; readonly standing: ChainStanding } | null>(
    null,
  );
  const verify = async () => {
    const stored = await storedLines(id);
    if (!stored.ok) {
      notify({ tone: 'bad', ...describeStorageError(stored.error) });
      return;
    }
    const worker = new Worker(new URL('../workers/chain.worker.ts', import.meta.url), { type: 'module' });
    const request: ChainRequest = { lines: stored.value };
    setChecked({ latest, standing: await askWorker<ChainStanding>(worker, request, NEVER) });
  };
  return { standing: checked?.latest === latest ? checked.standing : null, verify };
}
