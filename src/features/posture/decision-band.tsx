import { lazy, Suspense, useState } from 'react';

import { decisionAsked } from '#/domain/workspace/decision-asked.ts';
import { REVIEW_OUTCOME_LABELS } from '#/domain/workspace/labels.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { formatDate } from '#/ui/format.ts';

import styles from './decision-band.module.css';

const DecisionField = lazy(async () => ({ default: (await import('./decision-field.tsx')).DecisionField }));

/** What the reader of this page is asked to decide, written where it is read. */
export function DecisionBand() {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const canEdit = useCanEdit();
  const [isWriting, setWriting] = useState(false);
  const { text, review } = decisionAsked(workspace, on);
  const isDecided = review !== null && review.outcome !== 'open';
  if (text === '' && !canEdit) return null;
  return (
    <section className={styles.band} aria-labelledby="decision-asked" data-empty={text === '' || undefined}>
      <h2 id="decision-asked">
        Decision asked
        {review === null ? null : (
          <small>
            {isDecided ? REVIEW_OUTCOME_LABELS[review.outcome].toLowerCase() : 'of'} {isDecided ? 'in ' : ''}
            {review.title}, {formatDate(review.heldOn)}
          </small>
        )}
      </h2>
      {isWriting && canEdit ? (
        <Suspense fallback={<p>{text}</p>}>
          <DecisionField on={on} text={isDecided ? '' : text} />
        </Suspense>
      ) : (
        <p>{text || 'None yet.'}</p>
      )}
      {canEdit ? (
        <Button size="s" variant="quiet" className={styles.write} onClick={() => setWriting(!isWriting)}>
          {isWriting ? 'Done' : isDecided ? 'Write the next' : text === '' ? 'Write one' : 'Edit'}
        </Button>
      ) : null}
    </section>
  );
}
