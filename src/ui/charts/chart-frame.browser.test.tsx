import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { ChartFrame } from '#/ui/charts/chart-frame.tsx';
import { Forecast } from '#/ui/charts/forecast.tsx';
import { Frontier } from '#/ui/charts/frontier.tsx';
import { ProofTrend } from '#/ui/charts/proof-trend.tsx';
import { DataTable } from '#/ui/data-table.tsx';

const DAYS = [
  { on: '2026-03-01', proven: 20, unproven: 30, closable: 20, outOfReach: 30 },
  { on: '2026-06-01', proven: 45, unproven: 10, closable: 15, outOfReach: 30 },
];
/** The axis of names hangs on one more area, which nothing fills. */
const DRAWN = '.recharts-area-area:not([fill="none"])';
const LABEL = 'Proven points went from 20 to 45.';

let root: Root;

beforeEach(() => {
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  flushSync(() =>
    root.render(
      <ChartFrame
        title="Over time"
        table={
          <DataTable
            caption="Proof over time"
            rows={DAYS}
            rowKey={({ on }) => on}
            columns={[
              { key: 'on', header: 'Day', cell: ({ on }) => on },
              { key: 'proven', header: 'Proven', numeric: true, cell: ({ proven }) => proven },
            ]}
          />
        }
      >
        <ProofTrend label={LABEL} days={DAYS} target={50} />
      </ChartFrame>,
    ),
  );
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

test('the picture says in words what it shows, and draws its four layers and the target', async () => {
  await expect.element(page.getByRole('img', { name: LABEL })).toBeVisible();
  await expect.poll(() => document.querySelectorAll(DRAWN).length, { timeout: 10_000 }).toBe(4);
  await expect.element(page.getByText('target 50')).toBeVisible();
});

test('by keyboard alone the same numbers are read as a table, in the same place', async () => {
  const before = document.body.firstElementChild?.getBoundingClientRect().height ?? 0;
  // The first stop takes the picture away as a file.
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(page.getByRole('radio', { name: 'Chart' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('table', { name: 'Proof over time' })).toBeVisible();
  expect(page.getByRole('row').all()).toHaveLength(1 + DAYS.length);
  await expect.element(page.getByRole('cell', { name: '45' })).toBeVisible();
  expect(page.getByRole('img').query()).toBeNull();
  expect(document.body.firstElementChild?.getBoundingClientRect().height).toBe(before);
});

test('a forecast draws the same four layers and the target, the proven one in two parts where things may be late', async () => {
  const days = DAYS.map((day) => Object.assign({ late: 20 }, day));
  flushSync(() => root.render(<Forecast label="Forecast" days={days} target={50} targetDate="2026-05-01" />));
  await expect.poll(() => document.querySelectorAll(DRAWN).length, { timeout: 10_000 }).toBe(5);
  expect(document.querySelectorAll('.recharts-area-curve[stroke-dasharray="4 3"]')).toHaveLength(1);
  await expect.element(page.getByText('target 50')).toBeVisible();
});

test('a frontier draws its line, the bound above it, the chosen plan and the target', async () => {
  const points = [
    { days: 0, money: 0, score: 30, bound: 30 },
    { days: 8, money: 2_000, score: 42, bound: 45 },
  ];
  flushSync(() =>
    root.render(
      <Frontier
        label="Frontier"
        axis="money"
        currency="EUR"
        points={points}
        chosen={{ days: 8, money: 2_000, score: 42 }}
        target={50}
        showBound
      />,
    ),
  );
  await expect.poll(() => document.querySelectorAll('.recharts-line-curve').length, { timeout: 10_000 }).toBe(2);
  await expect.element(page.getByText('this plan 42.0')).toBeVisible();
  await expect.element(page.getByText('no plan lies above')).toBeVisible();
  await expect.element(page.getByText('target 50')).toBeVisible();
});
