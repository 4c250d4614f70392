import { SuggestionList } from '#/features/mitigations/suggestion-list.tsx';
import type { ActionPlace } from '#/features/mitigations/use-action-place.ts';
import { Card } from '#/ui/card.tsx';

export function SuggestionsCard({ place }: { readonly place: ActionPlace }) {
  return (
    <Card title="Not planned yet" hint="gaps with the highest gain">
      <SuggestionList place={place} most={5} />
    </Card>
  );
}
