import { useMemo } from 'react';

import styles from '#/features/reviews/reviews.module.css';
import { otherwiseInWords } from '#/features/reviews/otherwise-in-words.ts';
import { layersOf } from '#/features/reviews/shown-of.ts';
import { PROVENANCE } from '#/domain/catalog/provenance.ts';
import { QUESTIONS } from '#/domain/catalog/vocabulary.ts';
import { asOf as workspaceAsOf } from '#/domain/ledger/as-of.ts';
import { reckonedOtherwise } from '#/domain/review/shown-page.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { ShownPage } from '#/domain/workspace/entities.ts';
import { QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import type { HeldReview } from '#/domain/workspace/read-reviews.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useLedger } from '#/state/use-workspace.ts';
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
        <p className={styles.faint}>
          As of {formatDate(on)}, compared with {formatDate(shown.since)} · visibility model {shown.model} · ATT&amp;CK
          Mobile {shown.attack}
          {review.head === '' ? null : (
            <>
              {' '}
              · record at <code>{review.head.slice(0, 8)}…</code>
            </>
          )}
        </p>
      </div>
    </Dialog>
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
