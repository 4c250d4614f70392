import { describeStorageError } from '#/state/describe-error.ts';
import { useSaveState } from '#/state/use-save-state.ts';
import { Banner } from '#/ui/banner.tsx';
import { Button } from '#/ui/button.tsx';

/** Stays over every screen for as long as something shown is not on disk. */
export function SaveFailure({ onBackUp }: { readonly onBackUp: () => void }) {
  const state = useSaveState();
  if (state.kind !== 'failed') return null;
  const { what, why, todo } = describeStorageError(state.error);
  return (
    <Banner tone="bad" title={what} actions={<Button onClick={onBackUp}>Back up to a file</Button>}>
      {why} {todo}
    </Banner>
  );
}
