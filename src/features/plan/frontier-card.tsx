import type { PlanView } from '#/domain/planning/frontier/plan-view.ts';
import styles from '#/features/plan/plan.module.css';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';
import { ChartFrame } from '#/ui/charts/chart-frame.tsx';
import { Frontier } from '#/ui/charts/frontier.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { daysText, formatNumber, formatPoints } from '#/ui/format.ts';
import type { FrontierView } from '#/workers/plan.worker.ts';

type Point = FrontierView['points'][number];

const COLUMNS: readonly DataColumn<Point>[] = [
  { key: 'days', header: 'Days', numeric: true, cell: ({ days }) => daysText(days) },
  { key: 'score', header: 'Proven', numeric: true, cell: ({ score }) => formatPoints(score, { digits: 1 }) },
  { key: 'bound', header: 'At the very most', numeric: true, cell: ({ bound }) => formatPoints(bound, { digits: 1 }) },
  { key: 'changes', header: 'Changes', numeric: true, cell: ({ changes }) => formatNumber(changes) },
];

export interface FrontierCardProps {
  readonly frontier: FrontierView | null;
  readonly plan: PlanView | null;
}

/** The best score for every number of days. */
export function FrontierCard({ frontier, plan }: FrontierCardProps) {
  const target = useWorkspaceSelector(({ settings }) => settings.targetScore);
  const points = frontier?.points ?? [];
  const [first, last] = [points[0], points.at(-1)];
  return (
    <ChartFrame
      title="What days can buy"
      hint="proven points of 100"
      table={
        <DataTable caption="Best plan by days" columns={COLUMNS} rows={points} rowKey={({ days }) => String(days)} />
      }
    >
      {frontier === null || first === undefined || last === undefined ? (
        <p className={styles.waiting}>Comparing plans …</p>
      ) : last === first ? (
        <p className={styles.faint}>No change that Telltale can name would prove more.</p>
      ) : (
        <>
          <Frontier
            label={`From ${formatPoints(first.score)} proven today to ${formatPoints(last.score)} with ${formatNumber(last.days)} days of work. The table view has every value.`}
            points={points}
            chosen={plan}
            target={target}
            showBound={!frontier.isExact}
          />
          <p className={styles.faint}>
            {frontier.isExact
              ? 'Every combination was tried: each point is the best there is.'
              : 'The line is what was found by searching sets; no plan can lie above the dotted line.'}
          </p>
        </>
      )}
    </ChartFrame>
  );
}
