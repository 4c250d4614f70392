import { useDeferredValue, useMemo } from 'react';
import { Link } from 'react-router';

import { gapsOf } from '#/domain/planning/gaps.ts';
import type { GapKind } from '#/domain/planning/gap.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { formatDate, formatPoints } from '#/ui/format.ts';
import { LinkButton } from '#/ui/link-button.tsx';

import styles from './gaps-card.module.css';
import { topGaps, type PlannedGap } from './top-gaps.ts';

const SHOWN = 5;

const KIND_WORDS: Readonly<Record<GapKind, string>> = {
  measure: 'measure',
  configure: 'configure',
  buy: 'new source',
  change_mode: 'change mode',
};

/** The five changes that would prove most, each with who does it by when. */
export function GapsCard() {
  const workspace = useDeferredValue(useWorkspace());
  const score = useDeferredValue(useScores());
  const catalog = useCatalog();
  const on = useEvaluationDate();
  // Each gap scores the record once more: the rest of the page is drawn first.
  const isDue = useDeferredValue(true, false);
  const gaps = useMemo(
    () => (isDue ? topGaps(gapsOf(workspace, catalog, on, score), workspace.actions.values(), SHOWN) : null),
    [isDue, workspace, catalog, on, score],
  );
  const nameOf = ({ gap }: PlannedGap) =>
    gap.population === null ? 'All populations' : (workspace.populations.get(gap.population)?.name ?? '');
  return (
    <Card
      title="What to do next"
      hint="points of proven visibility, each taken alone"
      actions={
        <LinkButton to="/mitigations" size="s">
          Plan
        </LinkButton>
      }
    >
      {gaps === null ? (
        <div className={styles.coming} />
      ) : gaps.length === 0 ? (
        <p className={styles.faint}>No change that Telltale can name would prove more.</p>
      ) : (
        <ol className={styles.gaps}>
          {gaps.map((planned) => (
            <li key={planned.gap.id}>
              <div>
                <b>{planned.gap.title}</b>
                <small>
                  {nameOf(planned)} · <em>{KIND_WORDS[planned.gap.kind]}</em>
                </small>
              </div>
              <span className={styles.gain}>
                {planned.gap.certain ? null : <small>up to </small>}
                {formatPoints(planned.gap.gain, { digits: 1, signed: true })}
              </span>
              <Owner action={planned.action} on={on} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function Owner({ action, on }: { readonly action: Action | null; readonly on: string }) {
  if (action === null) return <span className={styles.faint}>not planned</span>;
  const { due } = action;
  return (
    <span>
      <Link to={`/mitigations?action=${action.id}`}>{action.owner || 'no owner'}</Link>
      <small data-late={(due !== null && due < on) || undefined}>
        {due === null ? 'no date' : due < on ? `late since ${formatDate(due)}` : formatDate(due)}
      </small>
    </span>
  );
}
