import { MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { useScores } from '#/state/use-scores.ts';
import { formatNumber, formatRange } from '#/ui/format.ts';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

import { rankedPopulations } from '#/domain/scoring/population-rows.ts';
import styles from './present.module.css';

/** What can be read from the end of a table. */
const SHOWN = 8;

export function PopulationsSlide() {
  const rows = rankedPopulations(useScores());
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Most to close first</th>
            <th scope="col" data-numeric>
              Devices
            </th>
            <th scope="col" className={styles.barHead}>
              Proof
            </th>
            <th scope="col" data-numeric>
              Score
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ score: { population, proof, visibility } }) => (
            <tr key={population.id}>
              <th scope="row">
                {population.name}
                <small>
                  {PLATFORM_LABELS[population.platform]} · {MODE_LABELS[population.mode]}
                </small>
              </th>
              <td data-numeric>{formatRange(population.devices)}</td>
              <td>
                <ProofBar label={population.name} {...proof} />
              </td>
              <td data-numeric>
                <ScoreText lo={visibility[0]} hi={visibility[1]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN ? (
        <p className={styles.whose}>
          The first {SHOWN} of {formatNumber(rows.length)} populations.
        </p>
      ) : null}
    </>
  );
}
