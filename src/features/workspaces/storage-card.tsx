import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { readStorageUse } from '#/data/storage-use.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import { backUpWorkspace } from '#/features/workspaces/back-up-workspace.ts';
import { report } from '#/features/workspaces/report.ts';
import { headOf } from '#/exchange/backup/render-backup.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { ledgerOf } from '#/state/workspaces-store.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { formatNumber } from '#/ui/format.ts';

import styles from './storage-card.module.css';

type Check = { readonly holds: true; readonly head: string } | { readonly holds: false; readonly line: number };

/** Where the record lies, how safe it is there, and a check that its history is whole. */
export function StorageCard() {
  const { id, commits } = useLedger();
  const { data: use } = useQuery({ queryKey: ['storage', commits.length], queryFn: readStorageUse });
  const [check, setCheck] = useState<Check | null>(null);

  const verify = async () => {
    const ledger = await ledgerOf(id);
    if (!ledger.ok) {
      report(ledger);
      return;
    }
    const chain = verifyChain(ledger.value.lines);
    setCheck(
      chain.ok ? { holds: true, head: headOf(ledger.value.lines) ?? '' } : { holds: false, line: chain.error.line },
    );
  };

  return (
    <Card title="Record and storage">
      <dl className={styles.facts}>
        <dt>Changes recorded</dt>
        <dd>{formatNumber(commits.length)}</dd>
        {use === undefined ? null : (
          <>
            <dt>Used in this browser</dt>
            <dd>{`${formatNumber(use.usedBytes / 1_000_000)} MB`}</dd>
            <dt>Kept when space runs short</dt>
            <dd>{use.isPersistent ? 'Yes' : 'Not promised by the browser: keep a backup'}</dd>
          </>
        )}
      </dl>
      <div className={styles.actions}>
        <Button onClick={() => void backUpWorkspace(id)}>Back up to a file</Button>
        <Button onClick={() => void verify()}>Verify the history</Button>
      </div>
      <output className={styles.check}>
        {check === null ? null : check.holds ? (
          <p>
            Every line follows from the one before. Head <code>{check.head.slice(0, 16)}…</code>
          </p>
        ) : (
          <p>The chain breaks at change {check.line}: it was altered outside Telltale.</p>
        )}
      </output>
    </Card>
  );
}
