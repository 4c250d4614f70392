import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { frontierOf, planWithin, type Frontier } from '#/domain/planning/frontier/frontier.ts';
import { planSpaceOf, type PlanOptions } from '#/domain/planning/frontier/plan-changes.ts';
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import { planView, type PlanView } from '#/domain/planning/frontier/plan-view.ts';
import type { Candidate, Gap } from '#/domain/planning/gap.ts';
import { gapsOf } from '#/domain/planning/gaps.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Sent by our own page only, so it is typed and not parsed. A record is opened first, then asked about. */
export type PlanRequest =
  | ({ readonly kind: 'open' } & OpenPlan)
  /** The best plan of at most so many days. */
  | { readonly kind: 'within'; readonly days: number }
  /** A set chosen by hand, by ids of changes. */
  | { readonly kind: 'of'; readonly changes: readonly string[] };

export interface OpenPlan {
  readonly workspace: Workspace;
  readonly catalog: Catalog;
  readonly on: IsoDate;
  readonly options: PlanOptions;
}

export interface FrontierView {
  readonly isExact: boolean;
  readonly points: readonly {
    readonly days: number;
    readonly score: number;
    readonly bound: number;
    readonly changes: number;
  }[];
  /** Every change that a plan may hold. */
  readonly changes: readonly { readonly candidate: Candidate; readonly days: number }[];
  /** Every gap alone, the largest first. */
  readonly gaps: readonly Gap[];
}

export type PlanAnswer =
  | { readonly call: number; readonly kind: 'opened'; readonly frontier: FrontierView }
  | { readonly call: number; readonly kind: 'plan'; readonly plan: PlanView };

let opened: (OpenPlan & { readonly space: PlanSpace; readonly frontier: Frontier }) | null = null;

self.addEventListener('message', ({ data }: MessageEvent<PlanRequest & { readonly call: number }>) => {
  const answer: PlanAnswer = data.kind === 'open' ? open(data) : { call: data.call, kind: 'plan', plan: plan(data) };
  self.postMessage(answer);
});

function open({ call, workspace, catalog, on, options }: OpenPlan & { readonly call: number }): PlanAnswer {
  const scored = scoreWorkspace(workspace, catalog, on);
  const space = planSpaceOf(scored, options);
  const frontier = frontierOf(space);
  opened = { workspace, catalog, on, options, space, frontier };
  const points = frontier.points.map(({ days, score, bound, changes }) => ({
    days,
    score,
    bound,
    changes: changes.length,
  }));
  const gaps = gapsOf(workspace, catalog, on, scored);
  return { call, kind: 'opened', frontier: { isExact: frontier.isExact, points, changes: space.changes, gaps } };
}

function plan(request: Exclude<PlanRequest, { readonly kind: 'open' }>): PlanView {
  if (opened === null) throw new Error('No record is open to plan with');
  const { workspace, catalog, on, space, frontier } = opened;
  if (request.kind === 'within')
    return planView(workspace, catalog, on, space, planWithin(space, frontier, request.days));
  const wanted = new Set(request.changes);
  const changes = [...space.changes.keys()].filter((change) => wanted.has(space.changes[change]?.candidate.id ?? ''));
  return planView(workspace, catalog, on, space, { changes, bound: null });
}
