import { useState } from 'react';

import { verifyChain } from '#/domain/ledger/chain.ts';
import { headOf } from '#/exchange/backup/render-backup.ts';
import { describeStorageError } from '#/state/describe-error.ts';
import { notify } from '#/state/notices.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { ledgerOf } from '#/state/workspaces-store.ts';

export type ChainStanding =
  | { readonly holds: true; readonly lines: number; readonly head: string }
  | { readonly holds: false; readonly line: number };

const SHOWN = 16;

export function headHash(head: string): string {
  return `${head.slice(0, SHOWN)}…`;
}

/** Checks the raw lines as they lie in the browser's database, not what is shown of them. */
export function useLedgerCheck(): { readonly check: ChainStanding | null; readonly verify: () => Promise<void> } {
  const { id } = useLedger();
  const [check, setCheck] = useState<ChainStanding | null>(null);
  const verify = async () => {
    const ledger = await ledgerOf(id);
    if (!ledger.ok) {
      notify({ tone: 'bad', ...describeStorageError(ledger.error) });
      return;
    }
    const { lines } = ledger.value;
    const chain = verifyChain(lines);
    setCheck(
      chain.ok
        ? { holds: true, lines: lines.length, head: headOf(lines) ?? '' }
        : { holds: false, line: chain.error.line },
    );
  };
  return { check, verify };
}
