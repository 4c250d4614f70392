import type { Question, RestoreChoice } from '#/features/workspaces/use-restore.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { formatNumber } from '#/ui/format.ts';

export interface RestoreQuestionProps {
  readonly question: Question;
  readonly onAnswer: (choice: RestoreChoice | null) => void;
}

/** Nothing is written before this is answered. */
export function RestoreQuestion({ question: { plan, name, backup }, onAnswer }: RestoreQuestionProps) {
  const last = backup.commits.at(-1)?.at.slice(0, 10) ?? '';
  return (
    <Dialog
      title={`${name} is already here`}
      size="s"
      opened
      onClose={() => onAnswer(null)}
      actions={
        <>
          <Button onClick={() => onAnswer(null)}>Cancel</Button>
          <Button variant={plan.kind === 'merge' ? 'default' : 'primary'} onClick={() => onAnswer('keep_both')}>
            Keep both
          </Button>
          {plan.kind === 'merge' ? (
            <Button variant="primary" onClick={() => onAnswer('merge')}>
              Merge
            </Button>
          ) : null}
        </>
      }
    >
      <p>
        The file holds {formatNumber(backup.commits.length)} changes up to {last}; {changes(plan.fromFile)} of them{' '}
        {plan.fromFile === 1 ? 'is' : 'are'} not here.{' '}
        {plan.onlyHere === 0
          ? 'Everything here is in the file.'
          : `${changes(plan.onlyHere)} here ${plan.onlyHere === 1 ? 'is' : 'are'} not in the file.`}
      </p>
      {plan.kind === 'merge' ? (
        <p>
          <b>Merge</b> joins both histories: where both set the same field, the later change counts. <b>Keep both</b>{' '}
          adds the file as a workspace of its own.
        </p>
      ) : (
        <p>
          The two histories went different ways from the same point, so they cannot be joined without rewriting one.
          <b> Keep both</b> adds the file as a workspace of its own.
        </p>
      )}
    </Dialog>
  );
}

function changes(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'change' : 'changes'}`;
}
