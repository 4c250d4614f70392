import { Fragment } from 'react';

import { troublesOf, type TroubleKind } from '#/features/mitigations/action-standing.ts';
import styles from '#/features/mitigations/mitigations.module.css';
import type { ActionPlace, Place } from '#/features/mitigations/use-action-place.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

const ALL = { show: 'open', priority: null, owner: null, overdue: false, search: '' } as const;

/** Where the actions of a kind of trouble are seen. */
const SEEN: Readonly<Record<TroubleKind, Partial<Place>>> = {
  late: { ...ALL, view: 'table', overdue: true },
  blocked: { ...ALL, view: 'table', show: 'blocked' },
  too_early: { ...ALL, view: 'timeline' },
  no_owner: { ...ALL, view: 'table', owner: '' },
  no_due: { ...ALL, view: 'table', sort: { key: 'due', descending: false } },
};

/** What somebody should look at, each part a way to it. */
export function TroubleLine({ place }: { readonly place: ActionPlace }) {
  const { actions } = useWorkspace();
  const troubles = troublesOf(actions, useEvaluationDate());
  if (troubles.length === 0) return null;
  return (
    <b className={styles.trouble}>
      {troubles.map(({ kind, words }, at) => (
        <Fragment key={kind}>
          {at === 0 ? '' : ', '}
          <button type="button" onClick={() => place.set(SEEN[kind])}>
            {words}
          </button>
        </Fragment>
      ))}
      .
    </b>
  );
}
