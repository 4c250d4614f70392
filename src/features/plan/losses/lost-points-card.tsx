import { useState } from 'react';
import { useSearchParams } from 'react-router';

import type { LossCause } from '#/domain/planning/gap-cause.ts';
import { LOSS_CAUSES, type LayerPoints, type LossMatrix, type LossRow } from '#/domain/planning/loss-matrix.ts';
import { listInWords } from '#/domain/planning/gap-words.ts';
import { NO_FILTER, writeGapPlace, type GapPlace } from '#/features/plan/gaps/gap-address.ts';
import { GAPS_ID } from '#/features/plan/gaps/gaps-id.ts';
import styles from '#/features/plan/losses/losses.module.css';
import { FACET_LABELS, GAP_CAUSE_LABELS, LAYER_LABELS, QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatNumber, formatPoints } from '#/ui/format.ts';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

const SHOWN = 12;
/** Points that read as nothing. */
const NOTICEABLE = 0.05;

interface Line extends Omit<LossRow<string>, 'of'> {
  readonly key: string;
  readonly name: string;
  /** What the gap list is narrowed to from here. */
  readonly filter: Partial<GapPlace> | null;
}

/** Where every point that is not proven went: rows are where or what, columns are why. It adds up to 100. */
export function LostPointsCard({ losses }: { readonly losses: LossMatrix | null }) {
  const { populations } = useWorkspace();
  const [by, setBy] = useState<'population' | 'question'>('population');
  const [isWhole, setIsWhole] = useState(false);
  const [, setParams] = useSearchParams();
  const narrow = (filter: Partial<GapPlace>) => {
    setParams((now) => writeGapPlace(now, { ...NO_FILTER, ...filter }), { replace: true });
    document.getElementById(GAPS_ID)?.focus();
  };
  if (losses === null || losses.all.total < NOTICEABLE) return null;
  const lines =
    by === 'population'
      ? losses.byPopulation.map(({ of, ...row }): Line => ({
          ...row,
          key: of,
          name: populations.get(of)?.name ?? '',
          filter: { where: of },
        }))
      : partLines(losses);
  const rows = isWhole ? lines : lines.slice(0, SHOWN);
  const causes = LOSS_CAUSES.filter((cause) => Math.abs(losses.all.points[cause]) >= NOTICEABLE);
  const all: Line = { ...losses.all, key: 'all', name: 'Organisation', filter: null };
  return (
    <Card
      title="Where the points went"
      hint={`${formatPoints(losses.all.total, { digits: 1 })} of 100 are not proven; each has one cause`}
      actions={
        <SegmentedControl
          label="Rows"
          value={by}
          options={[
            { value: 'population' as const, label: 'By population' },
            { value: 'question' as const, label: 'By what is not seen' },
          ]}
          onChange={setBy}
        />
      }
    >
      <div className={styles.table}>
        <DataTable
          caption="Lost points"
          columns={columnsOf(causes, narrow)}
          rows={[all, ...rows]}
          rowKey={({ key }) => key}
        />
      </div>
      <CountsNote byLayer={losses.byLayer} />
      {lines.length > SHOWN && !isWhole ? (
        <Button size="s" variant="quiet" onClick={() => setIsWhole(true)}>
          Show all {formatNumber(lines.length)}
        </Button>
      ) : null}
    </Card>
  );
}

/** Why the proof bar may show other numbers than the columns add up to. */
function CountsNote({ byLayer }: { readonly byLayer: readonly LayerPoints[] }) {
  if (byLayer.every(({ byCause, inBar }) => Math.abs(inBar - byCause) < NOTICEABLE)) return null;
  const parts = byLayer.map(({ layer, byCause, inBar }) => {
    const [bar, here] = [inBar, byCause].map((points) => formatPoints(points, { digits: 1 }));
    const name = layer === 'out_of_reach' ? 'out of reach or not permitted' : LAYER_LABELS[layer].toLowerCase();
    return `${bar ?? ''} ${name} (here ${here ?? ''})`;
  });
  return (
    <p className={styles.counts}>
      Some device counts are ranges. This table keeps to the counts that the proven score stands on, so that its rows
      add up; the proof bar on Posture takes for each of its marks the counts that move that mark furthest. It shows{' '}
      {listInWords(parts)}.
    </p>
  );
}

/** Points from which a cell is shaded a step darker. */
const HEAT_STEPS = [0.5, 1.5, 4];

function heatOf(points: number): number {
  return HEAT_STEPS.filter((step) => points >= step).length;
}

function partLines({ byFacet, byQuestion }: LossMatrix): readonly Line[] {
  return [
    ...byQuestion.map(({ of, ...row }): Line => ({
      ...row,
      key: of,
      name: `Weakest question: ${QUESTION_LABELS[of].title.toLowerCase()}`,
      filter: { what: of },
    })),
    ...byFacet.map(({ of, ...row }): Line => ({ ...row, key: of, name: FACET_LABELS[of].long, filter: { what: of } })),
  ].toSorted((a, b) => b.total - a.total);
}

function columnsOf(
  causes: readonly LossCause[],
  narrow: (filter: Partial<GapPlace>) => void,
): readonly DataColumn<Line>[] {
  return [
    { key: 'name', header: 'Where', rowHeader: true, cell: ({ name }) => name },
    ...causes.map((cause): DataColumn<Line> => ({
      key: cause,
      header: <span title={GAP_CAUSE_LABELS[cause].long}>{GAP_CAUSE_LABELS[cause].short}</span>,
      numeric: true,
      cell: ({ name, points, filter }) => {
        const value = points[cause];
        if (Math.abs(value) < NOTICEABLE) return <span className={styles.none}>–</span>;
        const text = formatPoints(value, { digits: 1 });
        if (cause === 'counts') return text;
        return (
          <button
            type="button"
            className={styles.points}
            data-heat={filter === null ? undefined : heatOf(value)}
            aria-label={`${text} points: gaps of ${name} by “${GAP_CAUSE_LABELS[cause].long.toLowerCase()}”`}
            onClick={() => narrow({ ...filter, cause })}
          >
            {text}
          </button>
        );
      },
    })),
    { key: 'total', header: 'Lost', numeric: true, cell: ({ total }) => <b>{formatPoints(total, { digits: 1 })}</b> },
  ];
}
