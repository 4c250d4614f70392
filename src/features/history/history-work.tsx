import { ChainCheck } from '#/features/history/chain-check.tsx';
import { CompareCard } from '#/features/history/compare-card.tsx';
import styles from '#/features/history/history.module.css';
import { LedgerCard } from '#/features/history/ledger-card.tsx';
import { readPlace, writePlace } from '#/features/history/history-address.ts';
import { usePlace } from '#/state/use-place.ts';
import { addDays } from '#/domain/dates.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { LinkButton } from '#/ui/link-button.tsx';
import { PageHeader } from '#/ui/page-header.tsx';

/** How far back one looks, without having said so. */
const USUAL_DAYS = 90;

export function HistoryWork() {
  const { commits } = useLedger();
  const today = useEvaluationDate();
  const [place, setPlace] = usePlace(readPlace, writePlace);
  const first = commits[0] === undefined ? today : dayOf(commits[0]);
  const to = place.to ?? today;
  const usual = addDays(to, -USUAL_DAYS);
  const from = place.from ?? (usual < first ? first : usual);
  const [start, end] = from < to ? [from, to] : [to, from];
  return (
    <>
      <PageHeader
        title="History"
        actions={
          <>
            <ChainCheck />
            <LinkButton to="/pack">Make an evidence pack</LinkButton>
          </>
        }
      >
        <p>Every change of the record: who, when, what stood there before. Nothing is ever taken out of it.</p>
      </PageHeader>
      <div className={styles.page}>
        <CompareCard from={start} to={end} onPlace={setPlace} />
        <LedgerCard from={start} to={end} place={place} onPlace={setPlace} />
      </div>
    </>
  );
}
