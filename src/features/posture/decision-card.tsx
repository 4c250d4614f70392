import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { TextField } from '#/ui/text-field.tsx';

import styles from './decision-card.module.css';

/** What the reader of this page is asked to decide. Written where it is read. */
export function DecisionCard() {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const { decisionAsked } = workspace.settings;
  return (
    <Card title="Decision asked" className={styles.card}>
      {canEdit ? (
        <div className={styles.field}>
          <TextField
            label="Decision asked"
            hideLabel
            multiline
            value={decisionAsked}
            placeholder="What should be decided, by whom and by when?"
            onCommit={(text) => dispatch(editSettings(workspace, { decisionAsked: text }))}
          />
        </div>
      ) : null}
      <p className={canEdit ? styles.printed : undefined}>{decisionAsked || 'No decision was asked.'}</p>
    </Card>
  );
}
