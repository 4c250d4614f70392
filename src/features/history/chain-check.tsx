import { useState } from 'react';

import { headHash, useLedgerCheck } from '#/features/history/use-ledger-check.ts';
import styles from '#/features/history/history.module.css';
import { Button } from '#/ui/button.tsx';
import { formatNumber } from '#/ui/format.ts';

/** Walks the chain of the lines on disk and says where it stands. */
export function ChainCheck() {
  const { check, verify } = useLedgerCheck();
  const [isBusy, setIsBusy] = useState(false);
  return (
    <div className={styles.check}>
      <output>
        {check === null ? null : check.holds ? (
          <>
            {formatNumber(check.lines)} lines, each follows from the one before. Head{' '}
            <code title={check.head}>{headHash(check.head)}</code>
          </>
        ) : (
          <b className={styles.broken}>The chain breaks at change {check.line}: it was altered outside Telltale.</b>
        )}
      </output>
      <Button
        disabled={isBusy}
        onClick={() => {
          setIsBusy(true);
          void verify().finally(() => setIsBusy(false));
        }}
      >
        Verify the chain
      </Button>
    </div>
  );
}
