import type { PlanView } from '#/domain/planning/frontier/plan-view.ts';
import type { LeftOut } from '#/domain/planning/frontier/plan-changes.ts';
import type { Axis } from '#/domain/planning/frontier/price.ts';
import { leftOutInWords } from '#/features/plan/left-out-in-words.ts';
import styles from '#/features/plan/plan.module.css';
import { costInWords, takesInWords } from '#/features/plan/takes-in-words.ts';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';
import { ChartFrame } from '#/ui/charts/chart-frame.tsx';
import { Frontier } from '#/ui/charts/frontier.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { dayNumber, daysText, formatNumber, formatPoints, moneyText } from '#/ui/format.ts';
import type { FrontierView, FrontierViewPoint } from '#/workers/plan.worker.ts';

const TITLES: Readonly<Record<Axis, string>> = { days: 'What days can buy', money: 'What money can buy' };

export interface FrontierCardProps {
  readonly frontier: FrontierView | null;
  readonly plan: PlanView | null;
  /** `null` until the record is opened to plan with. */
  readonly leftOut: LeftOut | null;
  /** Lower bound of the organisation today. */
  readonly today: number;
}

/** The best score for every number of days, or amount of money. */
export function FrontierCard({ frontier, plan, leftOut, today }: FrontierCardProps) {
  const { targetScore: target, currency } = useWorkspaceSelector(({ settings }) => settings);
  const axis = frontier?.axis ?? 'days';
  const points = frontier?.points ?? [];
  const last = points.at(-1);
  return (
    <ChartFrame
      title={TITLES[axis]}
      hint="proven points of 100"
      table={
        <DataTable
          caption={`Best plan by ${axis}`}
          columns={columnsOf(currency)}
          rows={points}
          rowKey={(point) => String(point[axis])}
        />
      }
    >
      {frontier === null || last === undefined ? (
        <p className={styles.waiting}>Comparing plans …</p>
      ) : last.changes === 0 ? (
        <p className={styles.faint}>No change that Telltale can name would prove more.</p>
      ) : (
        <>
          <Frontier
            label={`From ${formatPoints(today)} proven today to ${formatPoints(last.score)} with ${takesInWords(last, axis, currency)}. The table view has every value.`}
            axis={axis}
            currency={currency}
            points={points}
            chosen={plan}
            target={target}
            showBound={!frontier.isExact}
          />
          <p className={styles.faint}>
            {frontier.isExact
              ? 'Every combination was tried: each point is the best that there is.'
              : `The line is what was found by searching sets; no plan can lie above the dotted line, so it is at most ${formatPoints(farthest(points), { digits: 1 })} points off.`}
            {leftOut === null ? '' : ` ${leftOutInWords(leftOut) ?? ''}`}
            {frontier.cap === Infinity ? '' : ` Every plan stays within ${capInWords(frontier, currency)}.`}
          </p>
        </>
      )}
    </ChartFrame>
  );
}

function farthest(points: readonly FrontierViewPoint[]): number {
  return points.reduce((most, { score, bound }) => Math.max(most, bound - score), 0);
}

function capInWords({ axis, cap }: FrontierView, currency: string): string {
  return axis === 'days' ? costInWords(cap, currency) : daysText(cap);
}

function columnsOf(currency: string): readonly DataColumn<FrontierViewPoint>[] {
  return [
    { key: 'days', header: 'Days', numeric: true, cell: ({ days }) => dayNumber(days) },
    { key: 'money', header: 'Money', numeric: true, cell: ({ money }) => moneyText(money, currency) },
    { key: 'score', header: 'Proven', numeric: true, cell: ({ score }) => formatPoints(score, { digits: 1 }) },
    {
      key: 'bound',
      header: 'At the very most',
      numeric: true,
      cell: ({ bound }) => formatPoints(bound, { digits: 1 }),
    },
    { key: 'changes', header: 'Changes', numeric: true, cell: ({ changes }) => formatNumber(changes) },
  ];
}
