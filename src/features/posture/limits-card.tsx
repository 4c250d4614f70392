import { useMemo, useState } from 'react';
import { Link } from 'react-router';

import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Badge } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { formatNumber } from '#/ui/format.ts';

import styles from './limits-card.module.css';
import { standingRows } from './standing-rows.ts';

/** Rows of the short list: those that end first. The rest is one press away. */
const SHORT = 6;

/** What stays unseen by decision or by law. It is shown beside the gaps, never counted as a failure. */
export function LimitsCard() {
  const workspace = useWorkspace();
  const { limits } = useCatalog().observability;
  const on = useEvaluationDate();
  const rows = useMemo(() => standingRows(workspace, limits, on), [workspace, limits, on]);
  const [showsAll, setShowsAll] = useState(false);
  return (
    <Card title="Accepted risks and legal limits" hint="they change no score">
      {rows.length === 0 ? (
        <p className={styles.none}>No gap or limit has been accepted, and nothing is marked as not permitted.</p>
      ) : null}
      <ul className={styles.list}>
        {rows.slice(0, showsAll ? rows.length : SHORT).map(({ key, population, name, words, term, tone }) => (
          <li key={key}>
            <div>
              {population === null ? <span>{name}</span> : <Link to={`/populations/${population}`}>{name}</Link>}
              <Badge tone={tone}>{term}</Badge>
            </div>
            <p>{words}</p>
          </li>
        ))}
      </ul>
      {rows.length > SHORT ? (
        <Button size="s" variant="quiet" aria-expanded={showsAll} onClick={() => setShowsAll((now) => !now)}>
          {showsAll ? 'Show fewer' : `Show all ${formatNumber(rows.length)}`}
        </Button>
      ) : null}
    </Card>
  );
}
