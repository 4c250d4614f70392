import { describeStorageError } from '#/state/describe-error.ts';
import type { OpenState } from '#/state/document-store.ts';
import { Button } from '#/ui/button.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';

type StorageError = Extract<OpenState, { kind: 'failed' }>['error'];

/** The record could not be opened at all. */
export function StorageFailureScreen({ error }: { readonly error: StorageError }) {
  const { what, why, todo } = describeStorageError(error);
  return (
    <main>
      <EmptyState
        title={what}
        actions={
          <Button variant="primary" onClick={() => window.location.reload()}>
            Reload
          </Button>
        }
      >
        {why} {todo}
      </EmptyState>
    </main>
  );
}
