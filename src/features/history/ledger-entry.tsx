import { useState } from 'react';

import styles from '#/features/history/history.module.css';
import type { Commit } from '#/domain/ledger/commit.ts';
import { tellingOps } from '#/domain/ledger/telling-ops.ts';
import { opInWords } from '#/domain/workspace/op-in-words.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';
import { Badge } from '#/ui/badge.tsx';
import { FORMATS } from '#/ui/format.ts';

/** A bulk edit has thousands of values; these many tell what it was about. */
const MOST = 200;

/** One commit: what it says of itself, and unfolded each value before and after. */
export function LedgerEntry({ commit }: { readonly commit: Commit }) {
  const { people } = useLedger();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <span>{commit.label}</span>
          {commit.undoes === undefined ? null : <Badge>undo</Badge>}
          <small>
            <time dateTime={commit.at}>{commit.at.slice(11, 16)}</time> {people[commit.actor] ?? commit.actor}
          </small>
        </summary>
        {isOpen ? <Values commit={commit} /> : null}
      </details>
    </li>
  );
}

function Values({ commit }: { readonly commit: Commit }) {
  const workspace = useWorkspace();
  const ops = tellingOps(commit.ops);
  return (
    <>
      <ul className={styles.values}>
        {ops.slice(0, MOST).map((op) => {
          const { what, before, after } = opInWords(workspace, op, FORMATS);
          return (
            <li key={op.at.join(' ')}>
              {what}: <span className={styles.before}>{before ?? 'not recorded'}</span> →{' '}
              <b>{after ?? 'not recorded'}</b>
            </li>
          );
        })}
        {ops.length > MOST ? <li>and {ops.length - MOST} more</li> : null}
      </ul>
      <p className={styles.hash}>
        Commit <code>{commit.hash}</code>
      </p>
    </>
  );
}
