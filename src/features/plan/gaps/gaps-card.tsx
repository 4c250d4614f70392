import { useMemo, useState } from 'react';

import { readGapPlace, writeGapPlace } from '#/features/plan/gaps/gap-address.ts';
import { AcceptDialog } from '#/features/plan/gaps/accept-dialog.tsx';
import { GapFilters } from '#/features/plan/gaps/gap-filters.tsx';
import { GapRow } from '#/features/plan/gaps/gap-row.tsx';
import styles from '#/features/plan/gaps/gaps.module.css';
import { listedGaps, matchingGaps } from '#/features/plan/gaps/listed-gaps.ts';
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import { MOST_BY_ITSELF } from '#/domain/planning/join-candidates.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { usePlace } from '#/state/use-place.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { formatNumber } from '#/ui/format.ts';
import type { OpenedView } from '#/workers/plan.worker.ts';

/** Rows drawn at first and with each press: a list of thousands must not be. */
const PAGE = 25;

export interface GapsCardProps {
  readonly view: OpenedView | null;
  /** Ids of the changes in the plan. */
  readonly chosen: readonly string[];
  readonly onToggle: (change: string) => void;
}

/** Every gap, the largest first, each alone: what it is, why, what closes it, and how it stands. */
export function GapsCard({ view, chosen, onToggle }: GapsCardProps) {
  const [place, setPlace] = usePlace(readGapPlace, writeGapPlace);
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const [shown, setShown] = useState(PAGE);
  const [accepting, setAccepting] = useState<GapEntry | null>(null);
  const all = useMemo(() => listedGaps(view?.gaps ?? [], workspace, on), [view, workspace, on]);
  const gaps = useMemo(() => matchingGaps(all, place), [all, place]);
  const plannable = useMemo(() => new Set(view?.changes.map(({ candidate }) => candidate.id)), [view]);
  // A gap that the address names is in view, however far down it stands.
  const opened = gaps.findIndex(({ entry }) => entry.key === place.open);
  const rows = gaps.slice(0, Math.max(shown, opened + 1));
  return (
    <Card title="Gaps" hint={view === null ? undefined : countInWords(gaps.length, all.length)}>
      {view === null ? (
        <p className={styles.waiting}>Looking for gaps …</p>
      ) : all.length === 0 ? (
        <p className={styles.faint}>No gap is left that Telltale can name.</p>
      ) : (
        <>
          <GapFilters gaps={all} place={place} onPlace={setPlace} />
          {gaps.length === 0 ? <p className={styles.faint}>No gap matches these filters.</p> : null}
          {workspace.populations.size > MOST_BY_ITSELF ? (
            <p className={styles.faint}>
              The {MOST_BY_ITSELF} populations with most to win have gaps of their own. The same change for others of
              one platform and mode is one gap; no population is left out.
            </p>
          ) : null}
          <ul className={styles.list} aria-label="Gaps">
            {rows.map((gap) => (
              <GapRow
                key={gap.entry.key}
                gap={gap}
                isOpen={gap.entry.key === place.open}
                inPlan={plannable.has(gap.entry.key) ? chosen.includes(gap.entry.key) : null}
                onOpen={(isOpen) => setPlace({ open: isOpen ? gap.entry.key : null })}
                onToggle={() => onToggle(gap.entry.key)}
                onAccept={() => setAccepting(gap.entry)}
              />
            ))}
          </ul>
          {gaps.length > rows.length ? (
            <div className={styles.more}>
              <Button size="s" onClick={() => setShown(rows.length + PAGE)}>
                Show {formatNumber(Math.min(PAGE, gaps.length - rows.length))} more of{' '}
                {formatNumber(gaps.length - rows.length)}
              </Button>
            </div>
          ) : null}
        </>
      )}
      {accepting === null ? null : <AcceptDialog gap={accepting} onClose={() => setAccepting(null)} />}
    </Card>
  );
}

function countInWords(shown: number, all: number): string {
  return shown === all
    ? `${formatNumber(all)}, each alone: gains do not add up`
    : `${formatNumber(shown)} of ${formatNumber(all)}`;
}
