import { useMemo, useState } from 'react';

import type { PopulationId } from '#/domain/ids.ts';

import { historyOf, type Touch } from '#/features/population/history/history-of.ts';
import styles from '#/features/population/history/history.module.css';
import { opInWords } from '#/domain/workspace/op-in-words.ts';
import { tellingOps } from '#/domain/ledger/telling-ops.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { FORMATS, formatDate } from '#/ui/format.ts';

const SHOWN_FIRST = 8;
/** A commit that made a population has dozens of fields; these many tell what it was about. */
const CHANGES_SHOWN = 6;

/** Who changed what about this population, and what stood there before. */
export function HistoryCard({ population }: { readonly population: Population }) {
  const { commits } = useLedger();
  const touches = useMemo(() => historyOf(commits, population.id), [commits, population.id]);
  const [all, setAll] = useState(false);
  const shown = all ? touches : touches.slice(0, SHOWN_FIRST);
  return (
    <Card title="History" hint={`${touches.length} ${touches.length === 1 ? 'change' : 'changes'}, newest first`}>
      <ol className={styles.list}>
        {shown.map((touch) => (
          <TouchRow key={touch.commit.id} touch={touch} population={population.id} />
        ))}
      </ol>
      {touches.length > SHOWN_FIRST ? (
        <Button size="s" variant="quiet" onClick={() => setAll((before) => !before)}>
          {all ? 'Show fewer' : `Show all ${touches.length}`}
        </Button>
      ) : null}
    </Card>
  );
}

interface TouchRowProps {
  readonly touch: Touch;
  readonly population: PopulationId;
}

function TouchRow({ touch: { commit, ops }, population }: TouchRowProps) {
  const { people } = useLedger();
  const workspace = useWorkspace();
  const changes = tellingOps(ops)
    .map((op) => opInWords(workspace, op, FORMATS, population))
    .filter(({ before, after }) => before !== after);
  const shown = changes.slice(0, CHANGES_SHOWN);
  return (
    <li>
      <p>
        <b>{commit.label}</b>
      </p>
      <p className={styles.who}>
        <time dateTime={commit.at}>{formatDate(commit.at)}</time>, {people[commit.actor] ?? 'someone without a name'}
      </p>
      <ul className={styles.changes}>
        {shown.map(({ what, before, after }) => (
          <li key={what}>
            {what}: <span className={styles.before}>{before ?? 'not recorded'}</span> → <b>{after ?? 'not recorded'}</b>
          </li>
        ))}
        {changes.length > shown.length ? <li>and {changes.length - shown.length} more</li> : null}
      </ul>
    </li>
  );
}
