/** The engine in Node: prints one JSON object. Times are medians in milliseconds unless the name says otherwise. */
import { readFileSync } from 'node:fs';

import type { Catalog } from '#/domain/catalog/catalog.ts';
import { parseChecklist } from '#/domain/catalog/parse-checklist.ts';
import { parseObservability } from '#/domain/catalog/parse-observability.ts';
import { fold } from '#/domain/ledger/fold.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { gapsOf } from '#/domain/planning/gaps.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { ledgerOfEdits } from './edits.ts';
import { forecastFigures } from './forecast.ts';
import { editOneCell, EVALUATED_ON, largeWorkspace } from './large-workspace.ts';
import { largePlanFigures, plannerFigures } from './planner.ts';
import { percentile } from './statistics.ts';

const SOURCES = 12;
const COMMITS = 10_000;
const FULL_RUNS = 15;
const EDITS = 200;

const catalog = bundledCatalog();

console.log(
  JSON.stringify({
    scoring: scoringFigures(),
    oneCellEdit: { populations1000: editFigures(1_000), populations10000: editFigures(10_000) },
    planner: plannerFigures(catalog, ledgerOfEdits(COMMITS).commits),
    planOf1000Populations: largePlanFigures(catalog, 1_000),
    forecast: forecastFigures(catalog),
    ledger: ledgerFigures(),
    memoryMb: memoryFigures(),
  }),
);

function scoringFigures(): object {
  const workspace = largeWorkspace(10_000, SOURCES);
  const visibility: number[] = [];
  const withReadiness: number[] = [];
  const gaps: number[] = [];
  for (let run = 0; run < FULL_RUNS; run++) {
    let score: ScoredWorkspace | undefined;
    const full = timed(() => {
      score = scoreWorkspace(workspace, catalog, EVALUATED_ON);
    });
    visibility.push(full);
    withReadiness.push(full + timed(() => score?.organisation.readiness));
    if (run < 3) gaps.push(timed(() => score && gapsOf(workspace, catalog, EVALUATED_ON, score)));
  }
  const full = median(visibility);
  return {
    populations: 10_000,
    sources: SOURCES,
    fullMs: fine(full),
    fullWithReadinessMs: fine(median(withReadiness)),
    populationsPerSecond: Math.round(10_000 / (full / 1000)),
    gapsMs: fine(median(gaps)),
  };
}

/** From the edited workspace to the organisation's new visibility, and on to its readiness. */
function editFigures(populations: number): object {
  let workspace = largeWorkspace(populations, SOURCES);
  let score = scoreWorkspace(workspace, catalog, EVALUATED_ON);
  const ready = () => score.organisation.readiness;
  ready();
  const visibility: number[] = [];
  const readiness: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    workspace = editOneCell(workspace, edit);
    const first = timed(() => {
      score = scoreWorkspace(workspace, catalog, EVALUATED_ON, score);
    });
    visibility.push(first);
    readiness.push(first + timed(ready));
  }
  return {
    visibilityP50Ms: fine(median(visibility)),
    visibilityP95Ms: percentile(visibility, 0.95),
    withReadinessP50Ms: fine(median(readiness)),
  };
}

/**
 * Opening is what a page does with the stored lines: parse, fold, score. With a checkpoint the folded workspace is read
 * back (a structured clone, as the database makes one) and only the commits are parsed.
 */
function ledgerFigures(): object {
  const { commits, lines } = ledgerOfEdits(COMMITS);
  const foldMs: number[] = [];
  const without: number[] = [];
  const withCheckpoint: number[] = [];
  const checkpoint = fold(commits);
  for (let run = 0; run < FULL_RUNS; run++) {
    foldMs.push(timed(() => fold(commits)));
    without.push(timed(() => open(lines, null)));
    withCheckpoint.push(timed(() => open(lines, checkpoint)));
  }
  return {
    commits: COMMITS,
    foldMs: fine(median(foldMs)),
    commitsPerSecond: Math.round(COMMITS / (median(foldMs) / 1000)),
    openMs: fine(median(without)),
    openWithCheckpointMs: fine(median(withCheckpoint)),
  };
}

function open(lines: readonly string[], checkpoint: Workspace | null): unknown {
  const commits = lines.map((line) => JSON.parse(line) as Commit);
  const workspace = checkpoint === null ? fold(commits) : structuredClone(checkpoint);
  return scoreWorkspace(workspace, catalog, EVALUATED_ON).organisation.visibility;
}

function memoryFigures(): object {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const workspace = largeWorkspace(10_000, SOURCES);
  globalThis.gc?.();
  const recorded = process.memoryUsage().heapUsed;
  const score = scoreWorkspace(workspace, catalog, EVALUATED_ON);
  globalThis.gc?.();
  const scored = process.memoryUsage().heapUsed;
  return {
    workspaceOf10000: megabytes(recorded - before),
    itsScore: megabytes(scored - recorded),
    resident: megabytes(process.memoryUsage().rss),
    populations: score.populations.size,
  };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function fine(ms: number): number {
  return Math.round(ms * 100) / 100;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}

function bundledCatalog(): Catalog {
  const observability = parseObservability(bundledFile('observability.json'));
  const checklist = parseChecklist(bundledFile('criteria.json'));
  if (!observability.ok || !checklist.ok) throw new Error('public/data does not hold the catalog.');
  return { observability: observability.value, checklist: checklist.value };
}

function bundledFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8'));
}
