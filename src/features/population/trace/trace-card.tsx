import { Fragment, useMemo, useState } from 'react';
import { ChevronRight } from 'lucide-react';

import { SliceRows } from '#/features/population/trace/slice-rows.tsx';
import { TRACE_DIGITS, traceSheetOf, type TraceRow } from '#/features/population/trace/trace-rows.ts';
import styles from '#/features/population/trace/trace.module.css';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import { FACET_LABELS, QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import { useLens } from '#/state/session-store.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { formatNumber } from '#/ui/format.ts';

/** Every point of the score, line by line, down to the cell of the record that gave it. */
export function TraceCard({ score }: { readonly score: PopulationScore }) {
  const sheet = useMemo(() => traceSheetOf(score), [score]);
  const [lens] = useLens();
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(lens === 'auditor' ? sheet.rows.map(({ key }) => key) : []),
  );
  const allOpen = sheet.rows.every(({ key }) => opened.has(key));
  const toggle = (key: string) =>
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    <Card
      title="Where every point comes from"
      hint="lines add up to the score"
      actions={
        <Button
          size="s"
          variant="quiet"
          onClick={() => setOpened(new Set(allOpen ? [] : sheet.rows.map(({ key }) => key)))}
        >
          {allOpen ? 'Fold all' : 'Unfold all'}
        </Button>
      }
    >
      <table className={styles.table}>
        <caption>
          Twelve facets share 60 points by their weight; the weakest of the four questions gives the other 40.
        </caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col" data-numeric data-wide>
              At most
            </th>
            <th scope="col" data-numeric>
              Lower
            </th>
            <th scope="col" data-numeric>
              Upper
            </th>
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <Fragment key={row.key}>
              <tr>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.fold}
                    aria-expanded={opened.has(row.key)}
                    onClick={() => toggle(row.key)}
                  >
                    <ChevronRight size={14} aria-hidden="true" />
                    {nameOf(row)}
                  </button>
                </th>
                <td data-numeric data-wide>
                  {points(row.whole)}
                </td>
                <td data-numeric>{points(row.lo)}</td>
                <td data-numeric>{points(row.hi)}</td>
              </tr>
              {opened.has(row.key) ? <SliceRows row={row} score={score} /> : null}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Visibility</th>
            <td data-numeric data-wide>
              {points(100)}
            </td>
            <td data-numeric>{points(sheet.lo)}</td>
            <td data-numeric>{points(sheet.hi)}</td>
          </tr>
        </tfoot>
      </table>
    </Card>
  );
}

function nameOf({ facet, question }: TraceRow): string {
  if (facet !== null) return FACET_LABELS[facet].long;
  return question === null ? 'Gate' : `Gate: ${QUESTION_LABELS[question].title.toLowerCase()}`;
}

function points(value: number): string {
  return formatNumber(value, TRACE_DIGITS);
}
