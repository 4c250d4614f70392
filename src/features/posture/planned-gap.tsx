import { Link, useNavigate } from 'react-router';

import { gapSubject } from '#/domain/audit/comment-subjects.ts';
import { pricedActionFor } from '#/domain/planning/action-for-gap.ts';
import type { Gap } from '#/domain/planning/gap.ts';
import { whereInWords } from '#/domain/planning/where-in-words.ts';
import { addAction } from '#/domain/workspace/commands/action-commands.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { ChangeKind } from '#/domain/workspace/record-vocabulary.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { newId } from '#/state/new-id.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { formatDate, formatPoints } from '#/ui/format.ts';

import styles from './gaps-card.module.css';

const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  measure: 'measure',
  configure: 'configure',
  buy: 'new source',
  change_mode: 'change mode',
};

export interface PlannedGapProps {
  readonly gap: Gap;
  /** The open action that would close it, where somebody has planned one. */
  readonly action: Action | null;
}

/** One gap: what to do, what it proves, and who does it by when, or the way to plan it. */
export function PlannedGap({ gap, action }: PlannedGapProps) {
  const workspace = useWorkspace();
  const gain = formatPoints(gap.gain, { digits: 1, signed: true });
  return (
    <li>
      <div>
        <b>{gap.title}</b>
        <small>
          {whereInWords(gap, workspace)} · <em>{KIND_WORDS[gap.kind]}</em>
        </small>
      </div>
      <span className={styles.gain}>
        <CommentMark subject={gapSubject(gap.id)} name={gap.title} figure={gain} />
        {gap.certain ? null : <small>up to </small>}
        {gain}
      </span>
      {action === null ? <Unplanned gap={gap} /> : <Planned action={action} />}
    </li>
  );
}

function Unplanned({ gap }: { readonly gap: Gap }) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const navigate = useNavigate();
  if (!useCanEdit()) return <span className={styles.faint}>not planned</span>;
  return (
    <span>
      <Button
        size="s"
        aria-label={`Make it an action: ${gap.title}`}
        onClick={() => {
          const id = newId('action');
          if (dispatch(addAction(workspace, id, pricedActionFor(gap, workspace.settings))))
            void navigate(`/mitigations?action=${id}`);
        }}
      >
        Make it an action
      </Button>
    </span>
  );
}

function Planned({ action }: { readonly action: Action }) {
  const on = useEvaluationDate();
  const { due, owner, id } = action;
  return (
    <span>
      <Link to={`/mitigations?action=${id}`}>{owner || 'no owner'}</Link>
      <small data-late={(due !== null && due < on) || undefined}>
        {due === null ? 'no date' : due < on ? `late since ${formatDate(due)}` : formatDate(due)}
      </small>
    </span>
  );
}
