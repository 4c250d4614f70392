import { SuggestionList } from '#/features/mitigations/suggestion-list.tsx';
import { NEW_ACTION, type ActionPlace } from '#/features/mitigations/use-action-place.ts';
import { useCanEdit } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';

/** The first action: taken from a gap, or one's own. */
export function NoActions({ place }: { readonly place: ActionPlace }) {
  const canEdit = useCanEdit();
  return (
    <>
      <EmptyState
        title="No action is planned yet"
        actions={
          canEdit ? (
            <Button variant="primary" onClick={() => place.open(NEW_ACTION)}>
              Add an action
            </Button>
          ) : undefined
        }
      >
        <p>
          An action has an owner, a due date and the cells of the record that it changes. Telltale scores the record
          with those changes, so you see what it will give before anybody starts, and completing it changes the record.
        </p>
      </EmptyState>
      <Card title="Begin with a gap" hint="what would add most to what is proven">
        <SuggestionList place={place} most={5} />
      </Card>
    </>
  );
}
