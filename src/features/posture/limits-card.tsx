import { useState } from 'react';
import { Link } from 'react-router';

import { acceptedLimits, legalLimits } from '#/domain/planning/standing-limits.ts';
import type { Term } from '#/domain/planning/term.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Badge, type BadgeTone } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { formatDate } from '#/ui/format.ts';

import styles from './limits-card.module.css';

const TERMS: Readonly<Record<Term, { readonly tone: BadgeTone; readonly word: string }>> = {
  expired: { tone: 'bad', word: 'expired' },
  soon: { tone: 'warn', word: 'until' },
  running: { tone: 'neutral', word: 'until' },
  open_ended: { tone: 'warn', word: 'no end' },
};

/** Rows of the short list: those that end first. The rest is one press away. */
const SHORT = 5;
/** Those that fit on the printed page. */
const PRINTED = 6;

/** What stays unseen by decision or by law. It is shown beside the gaps, never counted as a failure. */
export function LimitsCard() {
  const workspace = useWorkspace();
  const { limits } = useCatalog().observability;
  const accepted = acceptedLimits(workspace, useEvaluationDate());
  const legal = legalLimits(workspace);
  const count = accepted.length + legal.length;
  const [showsAll, setShowsAll] = useState(false);
  return (
    <Card title="Accepted and legal limits" hint="they change no score">
      {accepted.length === 0 && legal.length === 0 ? (
        <p className={styles.none}>No limit has been accepted, and nothing is marked as not permitted.</p>
      ) : null}
      <ul className={styles.list} data-short={showsAll ? undefined : true}>
        {accepted.map(({ population, decision, term }) => (
          <li key={decision.id}>
            <div>
              <Link to={`/populations/${population.id}`}>{population.name}</Link>
              <Badge tone={TERMS[term].tone}>
                {TERMS[term].word} {decision.expires === null ? '' : formatDate(decision.expires)}
              </Badge>
            </div>
            <p>
              {limits.find(({ id }) => id === decision.limit)?.limit ?? decision.limit}.{' '}
              {decision.approver === '' ? 'No approver named.' : `Accepted by ${decision.approver}.`}
            </p>
          </li>
        ))}
        {legal.map(({ population, sources }) => (
          <li key={population.id}>
            <div>
              <Link to={`/populations/${population.id}`}>{population.name}</Link>
              <Badge>not permitted</Badge>
            </div>
            <p>
              {sources.join(', ')} may not collect here.
              {population.privacyBasis === '' ? '' : ` ${population.privacyBasis}`}
            </p>
          </li>
        ))}
      </ul>
      {count > PRINTED ? (
        <p className={styles.more}>
          On paper the first {PRINTED} of {count}.
        </p>
      ) : null}
      {count > SHORT ? (
        <Button
          className={styles.all}
          size="s"
          variant="quiet"
          aria-expanded={showsAll}
          onClick={() => setShowsAll((now) => !now)}
        >
          {showsAll ? 'Show fewer' : `Show all ${count}`}
        </Button>
      ) : null}
    </Card>
  );
}
