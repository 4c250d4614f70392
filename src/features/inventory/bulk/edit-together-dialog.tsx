import type { FormEvent, ReactNode } from 'react';

import classes from '#/features/inventory/bulk/bulk.module.css';
import { countOf } from '#/features/inventory/bulk/count-words.ts';
import { EffectPreview } from '#/features/inventory/bulk/effect-preview.tsx';
import { focusFirstProblem } from '#/features/inventory/dialogs/focus-first-problem.ts';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import type { Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';

interface EditTogetherDialogProps {
  /** How many are selected; fewer may change. */
  readonly count: number;
  /** What one of them is, in the singular. */
  readonly unit: string;
  readonly command: Result<CommitDraft, CommandError>;
  readonly lead: ReactNode;
  readonly onClose: () => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** Fields for all that is selected, what they do to the score before it is done, and one change that does it. */
export function EditTogetherDialog({ count, unit, command, lead, onClose, children }: EditTogetherDialogProps) {
  const { run } = useInventory();
  const changed = command.ok ? new Set(command.value.ops.map(({ at }) => at[1])).size : 0;

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (focusFirstProblem(event.currentTarget) || !command.ok) return;
    if (run(command)) onClose();
  }

  return (
    <Dialog
      title={`Edit ${countOf(count, unit)}`}
      opened
      onClose={onClose}
      size="l"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="edit-together" variant="primary">
            Apply
          </Button>
        </>
      }
    >
      <form id="edit-together" onSubmit={onSubmit}>
        <p className={classes.lead}>{lead}</p>
        {children}
      </form>
      <EffectPreview
        command={command}
        what={`Changes ${countOf(changed, unit)}`}
        idle="Choose what to set or clear; its effect on the score shows here."
      />
    </Dialog>
  );
}
