import { useState } from 'react';

import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { TextField } from '#/ui/text-field.tsx';

import styles from './decision-band.module.css';

/** What the reader of this page is asked to decide, written where it is read. */
export function DecisionBand() {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const [isWriting, setWriting] = useState(false);
  const asked = workspace.settings.decisionAsked;
  if (asked === '' && !canEdit) return null;
  return (
    <section className={styles.band} aria-labelledby="decision-asked" data-empty={asked === '' || undefined}>
      <h2 id="decision-asked">Decision asked</h2>
      {isWriting && canEdit ? (
        <TextField
          label="Decision asked"
          hideLabel
          multiline
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for by pressing the button
          autoFocus
          value={asked}
          placeholder="What should be decided, by whom and by when?"
          onCommit={(decisionAsked) => dispatch(editSettings(workspace, { decisionAsked }))}
        />
      ) : (
        <p>{asked || 'None yet.'}</p>
      )}
      {canEdit ? (
        <Button size="s" variant="quiet" className={styles.write} onClick={() => setWriting(!isWriting)}>
          {isWriting ? 'Done' : asked === '' ? 'Write one' : 'Edit'}
        </Button>
      ) : null}
    </section>
  );
}
