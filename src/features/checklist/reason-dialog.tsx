import { useState } from 'react';

import type { Pending } from '#/features/checklist/use-answering.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface Props {
  readonly pending: Pending;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

export function ReasonDialog({ pending, onReason, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isOptional = pending.need.kind === 'some_populations';
  const isMissing = !isOptional && reason.trim() === '';
  return (
    <Dialog
      title={`${pending.criterion}: ${ANSWER_LABELS[pending.value].toLowerCase()}, because`}
      opened
      size="s"
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>Cancel</Button>
          <Button
            variant="primary"
            onClick={() => {
              setTried(true);
              if (!isMissing) onReason(reason.trim());
            }}
          >
            Record answer
          </Button>
        </>
      }
    >
      <TextField
        label={isOptional ? 'Reason (optional)' : 'Reason'}
        multiline
        value={reason}
        description={whyAsked(pending)}
        error={tried && isMissing ? 'Write one sentence that a reviewer would accept.' : undefined}
        onCommit={setReason}
      />
    </Dialog>
  );
}

function whyAsked({ need }: Pending): string {
  if (need.kind === 'not_applicable') return 'Not applicable takes the criterion out of the score.';
  if (need.kind === 'override') {
    return `The record works out ${ANSWER_LABELS[need.derived].toLowerCase()}. Your answer replaces it, with this reason beside it.`;
  }
  return `For ${need.count} ${need.count === 1 ? 'population' : 'populations'} the record works out something else. With a reason your answer replaces it there too; without one it holds only where the record says nothing.`;
}
