import type { IsoDate } from '#/domain/dates.ts';
import { askDecision } from '#/domain/workspace/commands/decision-commands.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { TextField } from '#/ui/text-field.tsx';

export interface DecisionFieldProps {
  readonly on: IsoDate;
  readonly text: string;
}

export function DecisionField({ on, text }: DecisionFieldProps) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  return (
    <TextField
      label="Decision asked"
      hideLabel
      multiline
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for by pressing the button
      autoFocus
      value={text}
      placeholder="What should be decided, by whom and by when?"
      onCommit={(next) => dispatch(askDecision(workspace, on, next))}
    />
  );
}
