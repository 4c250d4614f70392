import { useState } from 'react';

import { CompleteDialog } from '#/features/mitigations/complete-dialog.tsx';
import type { MoveQuestion, Moves } from '#/features/mitigations/use-move-action.ts';
import { moveAction, type MoveWords } from '#/domain/workspace/commands/move-action.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { ComboField } from '#/ui/combo-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { TextField } from '#/ui/text-field.tsx';

/** What a move asks before it is made. */
export function MoveDialog({ moves: { question, close } }: { readonly moves: Moves }) {
  if (question === null) return null;
  if (question.to === 'done') {
    return <CompleteDialog action={question.action} onClose={() => close(null)} onCompleted={() => close(question)} />;
  }
  return <WordsDialog key={question.action.id} question={question} to={question.to} onClose={close} />;
}

interface Props {
  readonly question: MoveQuestion;
  readonly to: 'approved' | 'blocked' | 'dropped';
  readonly onClose: (moved: MoveQuestion | null) => void;
}

const TITLES = { approved: 'Approve', blocked: 'Block', dropped: 'Drop' } as const;
const WHY = { blocked: 'What is it held up by?', dropped: 'Why is it dropped?' } as const;

function WordsDialog({ question, to, onClose }: Props) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const { action } = question;
  const [words, setWords] = useState<MoveWords>({ approver: action.approver });
  const approvers = new Set([...workspace.actions.values()].map(({ approver }) => approver).filter(Boolean));
  const move = () => {
    if (dispatch(moveAction(workspace, action.id, to, to === 'approved' ? words : { reason: words.reason ?? '' }))) {
      onClose(question);
    }
  };
  return (
    <Dialog
      title={`${TITLES[to]}: ${action.title}`}
      opened
      size="s"
      onClose={() => onClose(null)}
      actions={
        <>
          <Button onClick={() => onClose(null)}>Cancel</Button>
          <Button variant={to === 'dropped' ? 'danger' : 'primary'} onClick={move}>
            {TITLES[to]}
          </Button>
        </>
      }
    >
      {to === 'approved' ? (
        <ComboField
          label="Approved by"
          value={words.approver ?? ''}
          options={[...approvers].toSorted().map((value) => ({ value }))}
          maxLength={200}
          description="Who stands for the effort and cost. May be left empty."
          onCommit={(approver) => setWords({ approver })}
        />
      ) : (
        <TextField
          label={WHY[to]}
          multiline
          value={words.reason ?? ''}
          maxLength={4_000}
          description={
            to === 'blocked'
              ? 'A blocked action is left out of the forecast until it moves on.'
              : 'A dropped action gives no points and stays in the record.'
          }
          onCommit={(reason) => setWords({ reason })}
        />
      )}
    </Dialog>
  );
}
