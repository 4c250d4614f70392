import { useMemo, useState } from 'react';

import { filterCommits } from '#/features/history/filter-commits.ts';
import type { HistoryPlace } from '#/features/history/history-address.ts';
import styles from '#/features/history/history.module.css';
import { LedgerFilters } from '#/features/history/ledger-filters.tsx';
import { LedgerEntry } from '#/features/history/ledger-entry.tsx';
import type { SetPlace } from '#/state/use-place.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { formatDate, formatNumber } from '#/ui/format.ts';

/** Entries drawn at first, and with each press for more. */
const PAGE = 60;

export interface LedgerCardProps {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly place: HistoryPlace;
  readonly onPlace: SetPlace<HistoryPlace>;
}

/** The ledger, newest first, by day. */
export function LedgerCard({ from, to, place, onPlace }: LedgerCardProps) {
  const { commits } = useLedger();
  const [shown, setShown] = useState(PAGE);
  const { text, person, kind, object, between } = place;
  const found = useMemo(
    () =>
      filterCommits(commits, {
        text,
        person,
        kind,
        object,
        from: between ? from : null,
        to: between ? to : null,
      }),
    [commits, text, person, kind, object, between, from, to],
  );
  const days = [...Map.groupBy(found.slice(0, shown), dayOf)];
  return (
    <Card
      title="The ledger"
      hint={
        found.length === commits.length
          ? `${formatNumber(commits.length)} changes, newest first`
          : `${formatNumber(found.length)} of ${formatNumber(commits.length)} changes`
      }
    >
      <LedgerFilters place={place} onPlace={onPlace} />
      {found.length === 0 ? <p className={styles.faint}>No change is like that.</p> : null}
      {days.map(([day, made]) => (
        <section key={day} className={styles.ledgerDay} aria-label={formatDate(day)}>
          <h3>{formatDate(day)}</h3>
          <ol>
            {made.map((commit) => (
              <LedgerEntry key={commit.id} commit={commit} />
            ))}
          </ol>
        </section>
      ))}
      {found.length > shown ? (
        <Button variant="quiet" onClick={() => setShown((before) => before + PAGE)}>
          Show earlier changes
        </Button>
      ) : null}
    </Card>
  );
}
