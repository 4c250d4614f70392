import { useQuery } from '@tanstack/react-query';

import { readStorageUse } from '#/data/storage-use.ts';
import { backUpWorkspace } from '#/features/workspaces/back-up-workspace.ts';
import { useChainCheck } from '#/state/use-chain-check.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { bytesText } from '#/ui/bytes-text.ts';
import { Card } from '#/ui/card.tsx';
import { CopyText } from '#/ui/copy-text.tsx';
import { formatNumber } from '#/ui/format.ts';

import styles from './storage-card.module.css';

/** Where the record lies, how safe it is there, and a check that its history is whole. */
export function StorageCard() {
  const { id, commits } = useLedger();
  const { data: use } = useQuery({ queryKey: ['storage', commits.length], queryFn: readStorageUse });
  const { standing, verify } = useChainCheck();

  return (
    <Card title="Record and storage">
      <dl className={styles.facts}>
        <dt>Changes recorded</dt>
        <dd>{formatNumber(commits.length)}</dd>
        {use === undefined ? null : (
          <>
            <dt>Used in this browser</dt>
            <dd>{bytesText(use.usedBytes)}</dd>
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
        {standing === null ? null : standing.holds ? (
          <p>
            Every line follows from the one before. Head of all of them{' '}
            <CopyText of="the head" text={standing.head} shown={16} />
          </p>
        ) : (
          <p>The chain breaks at change {standing.line}: it was altered outside Telltale.</p>
        )}
      </output>
    </Card>
  );
}
