import { useState } from 'react';

import { headOf, verifyChain } from '#/domain/ledger/chain.ts';
import { describeStorageError } from '#/state/describe-error.ts';
import { notify } from '#/state/notices.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { storedLines } from '#/state/workspaces-store.ts';

export type ChainStanding =
  | { readonly holds: true; readonly lines: number; readonly head: string }
  /** Counted from 1. */
  | { readonly holds: false; readonly line: number };

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
    const chain = verifyChain(stored.value);
    setChecked({
      latest,
      standing: chain.ok
        ? { holds: true, lines: stored.value.length, head: headOf(stored.value) ?? '' }
        : { holds: false, line: chain.error.line },
    });
  };
  return { standing: checked?.latest === latest ? checked.standing : null, verify };
}
