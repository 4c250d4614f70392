import { actorOfThisBrowser } from '#/data/session-storage.ts';
import { report } from '#/features/workspaces/report.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { nameMyself } from '#/state/workspaces-store.ts';
import { TextField } from '#/ui/text-field.tsx';

/** Names live beside the ledger, so an export can leave them out and its history still verifies. */
export function MyNameField() {
  const { people } = useLedger();
  return (
    <TextField
      label="Your name"
      description="Stands beside the changes you record. The history itself holds only an id."
      value={people[actorOfThisBrowser()] ?? ''}
      maxLength={200}
      onCommit={(name) => void nameMyself(name.trim()).then(report)}
    />
  );
}
