import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { addDays } from '#/domain/dates.ts';
import { asOf } from '#/domain/ledger/as-of.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { trendOf } from '#/domain/scoring/trend.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';

test('[SC18] each point of the trend is what scoring the workspace as of that day gives', () => {
  const catalog = bundledCatalog();
  const file = new URL('../../../public/data/samples/meridian-health.telltale.jsonl', import.meta.url);
  const chain = verifyChain(readFileSync(file, 'utf8').trimEnd().split('\n').slice(1));
  if (!chain.ok) throw new Error('the sample does not verify');
  const { commits } = chain.value;
  const first = day('2025-11-15');
  const dates = Array.from({ length: 14 }, (_, month) => addDays(first, month * 30));
  const trend = trendOf(commits, catalog, dates);
  expect(trend.map(({ on }) => on)).toEqual(dates);
  for (const point of trend) {
    const { visibility, ceiling, proof, readiness } = scoreWorkspace(
      asOf(commits, point.on),
      catalog,
      point.on,
    ).organisation;
    expect(point).toEqual({ on: point.on, visibility, ceiling, proof, readiness });
  }
});
