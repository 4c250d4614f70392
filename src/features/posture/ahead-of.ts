/** Where the open actions lead, in days and in words. Loaded after the page: it is worked out last. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { forecastDays, type ForecastProof } from '#/domain/planning/forecast-days.ts';
import { forecastOf } from '#/domain/planning/forecast.ts';
import { firstDues } from '#/domain/planning/landing-days.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

import { aheadInWords } from './ahead-words.ts';

export interface Ahead {
  /** From today on; empty where nothing dated is planned. */
  readonly days: readonly ForecastProof[];
  readonly words: string;
}

/** `null`: no population has a device. */
export function aheadOf(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  score: WorkspaceScore,
  commits: readonly Commit[],
): Ahead | null {
  const forecast = forecastOf(workspace, catalog, on, score, firstDues(commits));
  if (forecast === null) return null;
  const { targetScore, targetDate } = workspace.settings;
  return {
    days: forecast.landing === 0 ? [] : forecastDays(forecast, targetDate),
    words: aheadInWords(forecast, targetScore, targetDate),
  };
}
