import { useMemo } from 'react';
import { Link } from 'react-router';

import styles from '#/features/reviews/reviews.module.css';
import { otherwiseInWords } from '#/features/reviews/otherwise-in-words.ts';
import { layersOf } from '#/features/reviews/shown-of.ts';
import { PROVENANCE } from '#/domain/catalog/provenance.ts';
import { QUESTIONS } from '#/domain/catalog/vocabulary.ts';
import { asOf as workspaceAsOf } from '#/domain/ledger/as-of.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { standingTermText } from '#/domain/planning/standing-risks.ts';
import { reckonedOtherwise } from '#/domain/review/shown-page.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { ShownPage } from '#/domain/workspace/entities.ts';
import { QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import type { HeldReview } from '#/domain/workspace/read-reviews.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { ProofTrend } from '#/ui/charts/proof-trend.tsx';
import { Button } from '#/ui/button.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { formatDate, formatNumber, formatPoints, formatRange } from '#/ui/format.ts';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

interface ShownDialogProps {
  readonly review: HeldReview;
  readonly shown: ShownPage;
  /** Something dated that day or before was recorded after the review. */
  readonly hasChanged: boolean;
  readonly onClose: () => void;
}

type ShownPopulation = ShownPage['populations'][number];
type ShownGap = ShownPage['gaps'][number];

const POPULATIONS: readonly DataColumn<ShownPopulation>[] = [
  { key: 'name', header: 'Population', cell: ({ name }) => name },
  { key: 'devices', header: 'Devices', numeric: true, cell: ({ devices }) => formatRange(devices) },
  {
    key: 'proof',
    header: 'Proof',
    cell: ({ name, layers }) => (
      <div className={styles.cellBar}>
        <ProofBar label={name} {...layersOf(layers)} />
      </div>
    ),
  },
  { key: 'score', header: 'Score', numeric: true, cell: ({ visibility: [lo, hi] }) => <ScoreText lo={lo} hi={hi} /> },
];

const GAPS: readonly DataColumn<ShownGap>[] = [
  { key: 'title', header: 'Change', cell: ({ title }) => title },
  { key: 'where', header: 'Where', cell: ({ where }) => where },
  {
    key: 'gain',
    header: 'Points',
    numeric: true,
    cell: ({ gain, certain }) => `${certain ? '' : 'up to '}${formatPoints(gain, { digits: 1, signed: true })}`,
  },
  { key: 'owner', header: 'Owner', cell: ({ owner }) => (owner === null ? 'not planned' : owner || 'no owner') },
  { key: 'due', header: 'Due', cell: ({ due }) => (due === null ? '–' : formatDate(due)) },
];

const STANDING: readonly DataColumn<NonNullable<ShownPage['standing']>[number]>[] = [
  { key: 'name', header: 'Where', rowHeader: true, cell: ({ name }) => name },
  { key: 'words', header: 'What stays unseen', cell: ({ words }) => words },
  { key: 'term', header: 'Term', cell: (risk) => standingTermText(risk, formatDate) },
];

/** The page of a meeting as it was shown there, from the numbers that the review keeps; not worked out again. */
export function ShownDialog({ review, shown, hasChanged, onClose }: ShownDialogProps) {
  const catalog = useCatalog();
  const { commits } = useLedger();
  const on = review.asOf ?? review.heldOn;
  const others = useMemo(
    () => reckonedOtherwise(shown, scoreWorkspace(workspaceAsOf(commits, on), catalog, on)),
    [shown, commits, on, catalog],
  );
  const more = shown.populationCount - shown.populations.length;
  return (
    <Dialog
      opened
      size="l"
      title={`${review.title}: the page as it was`}
      onClose={onClose}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <div className={styles.shown}>
        <p className={styles.lead}>{shown.verdict}</p>
        {shown.layers === null ? null : (
          <ProofBar
            label={`Shown on ${formatDate(on)}`}
            size="hero"
            target={shown.target}
            {...layersOf(shown.layers)}
          />
        )}
        <Standing others={others} shown={shown} hasChanged={hasChanged} />
        <dl className={styles.figures}>
          <Figure term="Visibility" range={shown.visibility} />
          <Figure term="Readiness" range={shown.readiness} />
          {QUESTIONS.map((question) => (
            <Figure key={question} term={QUESTION_LABELS[question].title} range={shown.questions[question] ?? null} />
          ))}
        </dl>
        <section>
          <h3>Decision asked</h3>
          <p>{review.decisionAsked || 'None was asked.'}</p>
        </section>
        <section>
          <h3>Populations</h3>
          <DataTable
            caption="Populations as shown"
            columns={POPULATIONS}
            rows={shown.populations}
            rowKey={({ id }) => id}
          />
          {more > 0 ? (
            <p className={styles.faint}>Of {formatNumber(shown.populationCount)}; the page ranks these first.</p>
          ) : null}
        </section>
        {shown.gaps.length === 0 ? null : (
          <section>
            <h3>What to do next</h3>
            <DataTable
              caption="Gaps as shown"
              columns={GAPS}
              rows={shown.gaps}
              rowKey={({ title }, at) => `${at} ${title}`}
            />
          </section>
        )}
        <Kept shown={shown} on={on} view={review.view} />
        <p className={styles.faint}>
          As of {formatDate(on)}, compared with {formatDate(shown.since)} · visibility model {shown.model} · ATT&amp;CK
          Mobile {shown.attack}
          {review.head === '' ? null : (
            <>
              {' '}
              · {review.reach === 'ledger' ? 'head of the ledger' : 'last change'}{' '}
              <code>{review.head.slice(0, 8)}…</code>
            </>
          )}
        </p>
      </div>
    </Dialog>
  );
}

/** The trend and what was accepted, as they were shown; a review from before they were kept says where they are worked out. */
function Kept({ shown, on, view }: { readonly shown: ShownPage; readonly on: IsoDate; readonly view: string }) {
  const { trend, standing, standingCount } = shown;
  if (trend === undefined || standing === undefined) {
    return (
      <p className={styles.faint}>
        This review is from before reviews kept the trend and the accepted risks.{' '}
        <Link to={view === '' ? `/?asof=${on}` : view}>Posture as of {formatDate(on)}</Link> works them out again from
        the record.
      </p>
    );
  }
  const days = trend.map(({ on: day, layers: [proven, unproven, closable, mode, legal] }) => ({
    on: day,
    proven,
    unproven,
    closable,
    outOfReach: mode + legal,
  }));
  const [first, last] = [days[0], days.at(-1)];
  const more = (standingCount ?? standing.length) - standing.length;
  return (
    <>
      {first === undefined || last === undefined ? null : (
        <section>
          <h3>Trend</h3>
          <ProofTrend
            label={`Proven points went from ${formatPoints(first.proven)} on ${formatDate(first.on)} to ${formatPoints(last.proven)} on ${formatDate(last.on)}.`}
            days={days}
            forecast={[]}
            target={shown.target}
            marks={[]}
          />
        </section>
      )}
      <section>
        <h3>Accepted risks and legal limits</h3>
        {standing.length === 0 ? (
          <p>Nothing was accepted, and nothing was marked as not permitted.</p>
        ) : (
          <DataTable
            caption="Accepted risks as shown"
            columns={STANDING}
            rows={standing}
            rowKey={({ words }, at) => `${at} ${words}`}
          />
        )}
        {more > 0 ? <p className={styles.faint}>And {formatNumber(more)} more.</p> : null}
      </section>
    </>
  );
}

function Figure({ term, range }: { readonly term: string; readonly range: readonly [number, number] | null }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{range === null ? 'not scored' : formatRange(range)}</dd>
    </div>
  );
}

interface StandingProps {
  readonly others: ReturnType<typeof reckonedOtherwise>;
  readonly shown: ShownPage;
  readonly hasChanged: boolean;
}

/** Whether the numbers still come out of the record of that day, and if not, why. */
function Standing({ others, shown, hasChanged }: StandingProps) {
  if (others.length === 0) {
    return <p className={styles.faint}>Reckoned again today, the record as of that day gives the same numbers.</p>;
  }
  const [first, ...rest] = otherwiseInWords(others, { shown, now: PROVENANCE, hasChanged });
  return (
    <div className={styles.otherwise}>
      <p>{first}</p>
      <ul>
        {rest.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
