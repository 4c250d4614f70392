import { useState } from 'react';

import { parseIsoDate } from '#/domain/dates.ts';
import { PRIORITIES } from '#/domain/catalog/vocabulary.ts';
import { addAction, type ActionFields } from '#/domain/workspace/commands/action-commands.ts';
import { PRIORITY_LABELS } from '#/domain/workspace/labels.ts';
import { newId } from '#/state/new-id.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { SidePanel } from '#/ui/side-panel.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface Props {
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

type Draft = Pick<ActionFields, 'title' | 'priority' | 'owner' | 'due'>;

/** The least an action needs; everything else is added where it is edited. */
export function NewActionPanel({ onClose, onAdded }: Props) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const [draft, setDraft] = useState<Draft>({ title: '', priority: 'M1', owner: '', due: null });
  const [tried, setTried] = useState(false);
  const set = (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch }));
  const isUntitled = draft.title.trim() === '';
  const add = () => {
    setTried(true);
    if (isUntitled) return;
    const id = newId('action');
    if (dispatch(addAction(workspace, id, draft))) onAdded(id);
  };
  return (
    <SidePanel title="New action" opened onClose={onClose}>
      <div ref={focusFirst}>
        <TextField
          label="What will be done"
          value={draft.title}
          placeholder="Send field phones through the gateway"
          error={tried && isUntitled ? 'Say what will be done.' : undefined}
          onCommit={(title) => set({ title })}
        />
      </div>
      <SelectField
        label="Priority"
        value={draft.priority}
        options={PRIORITIES.map((value) => ({ value, label: `${value} ${PRIORITY_LABELS[value]}` }))}
        onCommit={(priority) => set({ priority })}
      />
      <TextField label="Owner" value={draft.owner} onCommit={(owner) => set({ owner })} />
      <DateField label="Due" value={draft.due} onCommit={(due) => set({ due: parseIsoDate(due ?? '') })} />
      <Button variant="primary" onClick={add}>
        Add action
      </Button>
    </SidePanel>
  );
}

/** The panel opens because somebody asked for it, to type. */
function focusFirst(box: HTMLElement | null): void {
  box?.querySelector('input')?.focus();
}
