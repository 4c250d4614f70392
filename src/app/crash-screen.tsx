import { Button } from '#/ui/button.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';
import { PageHeader } from '#/ui/page-header.tsx';

import styles from './crash-screen.module.css';

export interface CrashScreenProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** Saves the ledger as a file; left out where the ledger itself could not be read. */
  readonly onBackUp?: () => void;
}

/** A screen that failed. It says what is safe and offers ways on; it is never the end. */
export function CrashScreen({ error, onRetry, onBackUp }: CrashScreenProps) {
  const outdated = isLoadFailure(error);
  return (
    <>
      <PageHeader title="This screen stopped" />
      <EmptyState
        title={outdated ? 'A part of Telltale could not be loaded' : 'Something in Telltale went wrong here'}
        actions={
          <>
            <Button variant="primary" onClick={() => window.location.reload()}>
              Reload
            </Button>
            {onRetry ? <Button onClick={onRetry}>Try again</Button> : null}
            {onBackUp ? <Button onClick={onBackUp}>Back up the ledger</Button> : null}
            <Button onClick={() => window.location.assign(import.meta.env.BASE_URL)}>Go to Posture</Button>
          </>
        }
      >
        <p>
          {outdated
            ? 'It may have been updated on the server since this page was opened, or the connection dropped. '
            : 'This is a fault of ours, not of your record. '}
          What was shown as saved is saved. To be sure, back up the ledger to a file first.
        </p>
        <details className={styles.details}>
          <summary>What happened</summary>
          <code>{describe(error)}</code>
        </details>
      </EmptyState>
    </>
  );
}

/** A lazily loaded chunk that is not there any more; each browser words it its own way. */
function isLoadFailure(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|importing a module script/i.test(error.message);
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
