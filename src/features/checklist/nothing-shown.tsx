import type { Show } from '#/features/checklist/checklist-address.ts';
import type { SetPlace } from '#/features/checklist/use-checklist-place.ts';
import { Button } from '#/ui/button.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';

export function NothingShown({ show, setPlace }: { readonly show: Show; readonly setPlace: SetPlace }) {
  return (
    <EmptyState
      title={show === 'unknown' ? 'Nothing is unknown here.' : 'Nothing here is worked out from the record.'}
      actions={<Button onClick={() => setPlace({ show: 'all' })}>Show every criterion</Button>}
    >
      <p>
        {show === 'unknown'
          ? 'Every criterion of this item has an answer. Choose another item, or look at all of them.'
          : 'These criteria are about people and process: only a person can answer them.'}
      </p>
    </EmptyState>
  );
}
