import { useState } from 'react';

import styles from '#/features/history/history.module.css';
import { useChainCheck } from '#/state/use-chain-check.ts';
import { Button } from '#/ui/button.tsx';
import { CopyText } from '#/ui/copy-text.tsx';
import { formatNumber } from '#/ui/format.ts';

/** Characters of the head: enough to compare by eye. */
const SHOWN = 16;

/** Walks the chain of the lines on disk and says where it stands. */
export function ChainCheck() {
  const { standing, verify } = useChainCheck();
  const [isBusy, setIsBusy] = useState(false);
  return (
    <div className={styles.check}>
      <output>
        {standing === null ? null : standing.holds ? (
          <>
            {formatNumber(standing.lines)} lines, each follows from the one before. Head of all of them{' '}
            <CopyText of="the head" text={standing.head} shown={SHOWN} />
          </>
        ) : (
          <b className={styles.broken}>The chain breaks at change {standing.line}: it was altered outside Telltale.</b>
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
