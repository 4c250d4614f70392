import { ActionFieldsForm } from '#/features/mitigations/action-fields-form.tsx';
import { dueStanding } from '#/features/mitigations/action-standing.ts';
import { ChangesField } from '#/features/mitigations/changes-field.tsx';
import { CriteriaField } from '#/features/mitigations/criteria-field.tsx';
import { DependenciesField } from '#/features/mitigations/dependencies-field.tsx';
import { MilestonesField } from '#/features/mitigations/milestones-field.tsx';
import type { Moves } from '#/features/mitigations/use-move-action.ts';
import { waitInWords } from '#/features/mitigations/wait-in-words.ts';
import { gainOf } from '#/features/mitigations/gain-of-actions.ts';
import styles from '#/features/mitigations/mitigations.module.css';
import { removeActions } from '#/domain/workspace/commands/action-commands.ts';
import { changesRecord } from '#/domain/workspace/action-changes.ts';
import { isOpen } from '#/domain/workspace/action-dependencies.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { ActionStatus } from '#/domain/workspace/record-vocabulary.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useScores } from '#/state/use-scores.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { formatPoints } from '#/ui/format.ts';
import { SidePanel } from '#/ui/side-panel.tsx';

interface Props {
  readonly action: Action;
  readonly moves: Moves;
  readonly onClose: () => void;
}

export function ActionPanel({ action, moves, onClose }: Props) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const on = useEvaluationDate();
  const wait = waitInWords(workspace.actions, action);
  return (
    <SidePanel title={action.title} opened onClose={onClose}>
      <p className={styles.faint}>
        {upperFirst(dueStanding(action, on).words)}. <GainSentence action={action} />
      </p>
      {wait === null ? null : (
        <p className={wait.tone === 'bad' ? styles.caution : styles.faint}>{upperFirst(wait.words)}.</p>
      )}
      {canEdit ? <NextMoves action={action} onMove={moves.move} /> : null}
      <ActionFieldsForm action={action} onMove={moves.move} />
      <MilestonesField action={action} />
      <DependenciesField action={action} />
      <ChangesField action={action} />
      <CriteriaField action={action} />
      {canEdit ? (
        <Button
          variant="danger"
          onClick={() => {
            dispatch(removeActions(workspace, [action.id]));
            onClose();
          }}
        >
          Remove action
        </Button>
      ) : null}
    </SidePanel>
  );
}

/** The usual next steps, so that nobody has to look for the status. */
function NextMoves({ action, onMove }: { readonly action: Action; readonly onMove: Moves['move'] }) {
  if (!isOpen(action)) return null;
  const next = NEXT[action.status];
  return (
    <div className={styles.moves}>
      <Button variant="primary" onClick={() => onMove(action, 'done')}>
        Complete
      </Button>
      {next === undefined ? null : <Button onClick={() => onMove(action, next.to)}>{next.label}</Button>}
    </div>
  );
}

const NEXT: Readonly<Partial<Record<ActionStatus, { readonly to: ActionStatus; readonly label: string }>>> = {
  proposed: { to: 'approved', label: 'Approve' },
  approved: { to: 'in_progress', label: 'Start' },
  in_progress: { to: 'blocked', label: 'Block' },
  blocked: { to: 'in_progress', label: 'Unblock' },
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A cell that an action brings about starts without quality; without a number nothing of it is proven. */
function isVague({ changes }: Action): boolean {
  return changes.some(
    ({ state, share, quality }) => state === 'present' && (share === undefined || quality === undefined),
  );
}

function GainSentence({ action }: { readonly action: Action }) {
  const workspace = useWorkspace();
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const score = useScores();
  if (!isOpen(action)) return null;
  if (!changesRecord(action)) return 'It names no change to the record, so it moves no visibility score.';
  const gain = gainOf(action, workspace, catalog, on, score);
  if (gain === null) return 'There is no score yet to gain on.';
  const [proven, upper] = [gain.proven, gain.upper].map((points) => formatPoints(points, { digits: 2, signed: true }));
  const hint = isVague(action) ? ' It proves more once the changes say which share and quality they reach.' : '';
  return `Once its changes are in the record with fresh evidence: ${proven} points proven for the organisation, upper bound ${upper}.${hint}`;
}
