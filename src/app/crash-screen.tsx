import { describeUnknownError, type Words } from '#/state/describe-error.ts';
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
  const { what, why, todo } = isLoadFailure(error) ? OUTDATED : describeUnknownError(error);
  return (
    <>
      <PageHeader title="This screen stopped" />
      <EmptyState
        title={what}
        actions={
          <>
            <Button variant="primary" onClick={() => window.location.reload()}>
              Reload
            </Button>
            {onRetry ? <Button onClick={onRetry}>Try again</Button> : null}
            {onBackUp ? <Button onClick={onBackUp}>Back up to a file</Button> : null}
            <Button onClick={() => window.location.assign(import.meta.env.BASE_URL)}>Go to Posture</Button>
          </>
        }
      >
        <p>
          {why} {todo}
        </p>
        <details className={styles.details}>
          <summary>What happened</summary>
          <code>{describe(error)}</code>
        </details>
      </EmptyState>
    </>
  );
}

const OUTDATED: Words = {
  what: 'A part of Telltale could not be loaded.',
  why: 'It may have been updated on the server since this page was opened, or the connection dropped. Your record is safe.',
  todo: 'Reload the page.',
};

/** A lazily loaded chunk that is not there any more; each browser words it its own way. */
function isLoadFailure(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|importing a module script/i.test(error.message);
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
