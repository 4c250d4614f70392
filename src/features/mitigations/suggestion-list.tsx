import { Link } from 'react-router';

import styles from '#/features/mitigations/mitigations.module.css';
import { pricedActionFor } from '#/domain/planning/action-for-gap.ts';
import type { ActionPlace } from '#/features/mitigations/use-action-place.ts';
import { useSuggestions } from '#/features/mitigations/use-plan.ts';
import type { Gap } from '#/domain/planning/gap.ts';
import { addAction } from '#/domain/workspace/commands/action-commands.ts';
import { newId } from '#/state/new-id.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useScores } from '#/state/use-scores.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { formatPoints } from '#/ui/format.ts';

/** Gaps that no action covers; one press makes each an action with its changes filled in. */
export function SuggestionList({ place, most }: { readonly place: ActionPlace; readonly most: number }) {
  const gaps = useSuggestions(most);
  const { organisation } = useScores();
  if (gaps === null) return <p className={styles.faint}>Looking for gaps …</p>;
  if (gaps.length === 0) {
    return organisation.visibility === null ? (
      <p className={styles.faint}>
        Gaps follow from the record. <Link to="/inventory">Add populations and sources</Link> first.
      </p>
    ) : (
      <p className={styles.faint}>No gap is left that Telltale can name and nobody plans.</p>
    );
  }
  return (
    <ul className={styles.suggestions}>
      {gaps.map((gap) => (
        <Suggestion key={gap.id} gap={gap} place={place} />
      ))}
    </ul>
  );
}

function Suggestion({ gap, place }: { readonly gap: Gap; readonly place: ActionPlace }) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  return (
    <li>
      <div>
        <p>
          <b>{gap.title}</b>
        </p>
        <p className={styles.faint}>
          {gap.priority}. {gap.reason}
        </p>
      </div>
      <span className={styles.gain}>
        {gap.certain ? '' : <small>up to </small>}
        {formatPoints(gap.gain, { digits: 1, signed: true })}
      </span>
      {canEdit ? (
        <Button
          size="s"
          aria-label={`Plan it: ${gap.title}`}
          onClick={() => {
            const id = newId('action');
            if (dispatch(addAction(workspace, id, pricedActionFor(gap, workspace.settings)))) place.open(id);
          }}
        >
          Plan it
        </Button>
      ) : null}
    </li>
  );
}
