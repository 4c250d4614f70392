import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { FAMILIES, QUESTIONS } from '#/domain/catalog/vocabulary.ts';
import { FAMILY_LABELS, QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { formatNumber } from '#/ui/format.ts';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

import { HEAT_PARAM, heatIn, type Heat } from './heat.ts';
import { PopulationTableRow, type HeatValue } from './population-table-row.tsx';
import { familyShare, questionPoints, rankedPopulations } from '#/domain/scoring/population-rows.ts';
import styles from './populations-card.module.css';
import { SHORT_QUESTIONS } from './short-questions.ts';

const HEATS = [
  { value: 'questions', label: 'Questions' },
  { value: 'families', label: 'Families' },
] as const;
/** Rows before one asks for more, and that one gets with each press: the page stays a page with ten thousand populations. */
const SHORT = 15;
const MORE = 50;

const HEADS = {
  questions: QUESTIONS.map((question) => ({
    key: question,
    short: SHORT_QUESTIONS[question],
    long: QUESTION_LABELS[question].title,
  })),
  families: FAMILIES.map((family) => ({
    key: family,
    short: FAMILY_LABELS[family].short,
    long: FAMILY_LABELS[family].long,
  })),
};

/** The populations with most to win first, with a heat map of its questions or its families. */
export function PopulationsCard() {
  const workspace = useWorkspace();
  const score = useScores();
  const [params, setParams] = useSearchParams();
  const heat = heatIn(params);
  const rows = rankedPopulations(score);
  const heads = HEADS[heat];
  const [count, setCount] = useState(SHORT);
  const hidden = rows.length - count;

  const chooseHeat = (next: Heat) =>
    setParams(
      (now) => {
        if (next === 'questions') now.delete(HEAT_PARAM);
        else now.set(HEAT_PARAM, next);
        return now;
      },
      { replace: true },
    );

  return (
    <Card
      title="Populations by closable gap"
      hint="devices × points that could be closed in their management mode"
      actions={<SegmentedControl label="Heat map" value={heat} options={HEATS} onChange={chooseHeat} />}
    >
      <div
        className={styles.scroll}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element means "a named box"
        role="group"
        aria-label="Populations and their heat map"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className={styles.table} data-heat={heat}>
          <thead>
            <tr>
              <th scope="col">Population</th>
              <th scope="col" data-numeric className={styles.wide}>
                Devices
              </th>
              <th scope="col" className={styles.proof}>
                Proof
              </th>
              <th scope="col" data-numeric>
                Score
              </th>
              {heads.map(({ key, short, long }) => (
                <th key={key} scope="col" className={styles.heat}>
                  <abbr title={long}>{short}</abbr>
                </th>
              ))}
              <th scope="col" data-numeric className={styles.wide}>
                Closable
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, count).map((row) => (
              <PopulationTableRow
                key={row.score.population.id}
                row={row}
                heat={
                  heat === 'questions'
                    ? QUESTIONS.map((question): HeatValue => ({
                        key: question,
                        value: questionPoints(row.score, question),
                      }))
                    : FAMILIES.map((family): HeatValue => ({
                        key: family,
                        value: familyShare(workspace, row.score, family),
                      }))
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 ? (
        <Button className={styles.show} size="s" variant="quiet" onClick={() => setCount(count + MORE)}>
          Show {Math.min(MORE, hidden)} more of {formatNumber(hidden)}
        </Button>
      ) : null}
      <p className={styles.note}>
        {heat === 'questions'
          ? 'Numbers in the map: the lower bound of each question, 0 to 100.'
          : 'Numbers in the map: the largest share of devices that a source of the family is sure to cover, in percent; – where nothing is recorded.'}
      </p>
    </Card>
  );
}
