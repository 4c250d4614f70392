import { Link } from 'react-router';

import { populationSubject } from '#/domain/audit/comment-subjects.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { formatNumber, formatRange } from '#/ui/format.ts';
import { HeatCell } from '#/ui/heat-cell.tsx';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

import type { PopulationRow } from '#/domain/scoring/population-rows.ts';
import styles from './populations-card.module.css';

export interface HeatValue {
  readonly key: string;
  readonly value: number | null;
}

export interface PopulationTableRowProps {
  readonly row: PopulationRow;
  readonly heat: readonly HeatValue[];
}

export function modeInWords({ platform, mode }: Pick<Population, 'platform' | 'mode'>): string {
  return `${PLATFORM_LABELS[platform]} · ${MODE_LABELS[mode]}`;
}

export function PopulationTableRow({ row: { score, closable }, heat }: PopulationTableRowProps) {
  const { population, proof, visibility } = score;
  return (
    <tr>
      <th scope="row">
        <Link to={`/populations/${population.id}`}>{population.name}</Link>
        <small>
          {modeInWords(population)}
          <span className={styles.onPhone}> · {formatRange(population.devices)} devices</span>
        </small>
      </th>
      <td data-numeric className={styles.wide}>
        {formatRange(population.devices)}
      </td>
      <td className={styles.proof}>
        <ProofBar label={population.name} {...proof} />
      </td>
      <td data-numeric>
        <CommentMark
          onlyWithComments
          subject={populationSubject(population.id)}
          name={`Visibility of ${population.name}`}
        />
        <ScoreText lo={visibility[0]} hi={visibility[1]} />
      </td>
      {heat.map(({ key, value }) => (
        <td key={key} className={styles.heat}>
          <HeatCell value={value} />
        </td>
      ))}
      <td data-numeric className={styles.wide}>
        {formatNumber(closable, 1)}
      </td>
    </tr>
  );
}
