import { useState } from 'react';

import { report } from '#/features/workspaces/report.ts';
import { createWorkspace } from '#/state/workspaces-store.ts';
import { Button } from '#/ui/button.tsx';
import { TextField } from '#/ui/text-field.tsx';

import styles from './start-empty-form.module.css';

export interface StartEmptyFormProps {
  readonly onCreated: () => void;
}

/** The name is all it takes; it can be changed at any time. */
export function StartEmptyForm({ onCreated }: StartEmptyFormProps) {
  const [name, setName] = useState('');
  const [creating, setCreating] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault();
        setCreating(true);
        const organisation = name.trim() || 'My organisation';
        if (report(await createWorkspace({ name: organisation, organisation }))) onCreated();
        else setCreating(false);
      }}
    >
      <TextField label="Organisation" value={name} onCommit={setName} placeholder="My organisation" maxLength={200} />
      <Button type="submit" disabled={creating}>
        Create a workspace
      </Button>
    </form>
  );
}
