import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

import { FAMILIES, QUESTIONS } from '#/domain/catalog/vocabulary.ts';
import { FAMILY_LABELS, QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import { useScores } from '#/state/use-scores.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { SaveChart } from '#/ui/charts/save-chart.tsx';
import { formatNumber, formatRange } from '#/ui/format.ts';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

import { HEAT_PARAM, heatIn, type Heat } from './heat.ts';
import { modeInWords, PopulationTableRow, type HeatValue } from './population-table-row.tsx';
import {
  familyShare,
  questionPoints,
  rankedPopulations,
  type PopulationRow,
} from '#/domain/scoring/population-rows.ts';
import styles from './populations-card.module.css';
import { SHORT_QUESTIONS } from './short-questions.ts';

const HEATS = [
  { value: 'questions', label: 'Questions' },
  { value: 'families', label: 'Families' },
] as const;
/** Rows before one asks for more, and that one gets with each press: the page stays a page with ten thousand populations. */
const SHORT = 15;
const MORE = 50;

const TITLES = { questions: 'Populations by question', families: 'Populations by family' } as const;
const NOTES = {
  questions: 'Numbers in the map: the lower bound of each question, 0 to 100.',
  families:
    'Numbers in the map: the largest share of devices that a source of the family is sure to cover, in percent; – where nothing is recorded.',
} as const;

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
  const box = useRef<HTMLDivElement>(null);
  const shown = rows.slice(0, count);
  const drawing = () => ({
    kind: 'heat' as const,
    heads: heads.map(({ short }) => short),
    rows: shown.map((row) => ({
      name: row.score.population.name,
      about: `${modeInWords(row.score.population)} · ${formatRange(row.score.population.devices)} devices`,
      score: formatRange(row.score.visibility),
      values: heatValues(workspace, row, heat).map(({ value }) => value),
    })),
    note: hidden > 0 ? `The first ${count} of ${formatNumber(rows.length)}. ${NOTES[heat]}` : NOTES[heat],
  });

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
      actions={
        <>
          <SaveChart title={TITLES[heat]} box={box} drawing={drawing} />
          <SegmentedControl label="Heat map" value={heat} options={HEATS} onChange={chooseHeat} />
        </>
      }
    >
      <div
        ref={box}
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
            {shown.map((row) => (
              <PopulationTableRow key={row.score.population.id} row={row} heat={heatValues(workspace, row, heat)} />
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 ? (
        <Button className={styles.show} size="s" variant="quiet" onClick={() => setCount(count + MORE)}>
          Show {Math.min(MORE, hidden)} more of {formatNumber(hidden)}
        </Button>
      ) : null}
      <p className={styles.note}>{NOTES[heat]}</p>
    </Card>
  );
}

/** What the map says of a population, under each of its heads. */
function heatValues(workspace: Workspace, { score }: PopulationRow, heat: Heat): readonly HeatValue[] {
  return heat === 'questions'
    ? QUESTIONS.map((question) => ({ key: question, value: questionPoints(score, question) }))
    : FAMILIES.map((family) => ({ key: family, value: familyShare(workspace, score, family) }));
}
