import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { allCandidates } from '#/domain/planning/all-candidates.ts';
import { everyGap } from '#/domain/planning/every-gap.ts';
import { frontierOf, planWithin, type Frontier } from '#/domain/planning/frontier/frontier.ts';
import { planSpaceOf, type LeftOut, type PlanOptions } from '#/domain/planning/frontier/plan-changes.ts';
import type { PlanSpace, PricedChange } from '#/domain/planning/frontier/plan-space.ts';
import { planView, type PlanView } from '#/domain/planning/frontier/plan-view.ts';
import { MEASURE_OF, measuresOf, type Axis, type Spent } from '#/domain/planning/frontier/price.ts';
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import { gapList } from '#/domain/planning/gap-list.ts';
import { lossMatrix, type LossMatrix } from '#/domain/planning/loss-matrix.ts';
import { lostPoints } from '#/domain/planning/lost-points.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Along which kind of price plans are compared, and what they may take of the other; `Infinity`: anything. */
export interface Limits {
  readonly axis: Axis;
  readonly cap: number;
}

/** Sent by our own page only, so it is typed and not parsed. A record is opened first, then asked about. */
export type PlanRequest =
  | ({ readonly kind: 'open' } & OpenPlan)
  | ({ readonly kind: 'frontier' } & Limits)
  /** The best plan of at most so much of the axis. */
  | ({ readonly kind: 'within'; readonly amount: number } & Limits)
  /** A set chosen by hand, by ids of changes; the axis orders its steps. */
  | { readonly kind: 'of'; readonly changes: readonly string[]; readonly axis: Axis };

export interface OpenPlan {
  readonly workspace: Workspace;
  readonly catalog: Catalog;
  readonly on: IsoDate;
  readonly options: PlanOptions;
}

/** What there is to plan with. */
export interface OpenedView {
  /** Every change that a plan may hold. */
  readonly changes: readonly PricedChange[];
  /** Every gap alone, the largest first. */
  readonly gaps: readonly GapEntry[];
  readonly losses: LossMatrix;
  readonly leftOut: LeftOut;
}

export interface FrontierView extends Limits {
  readonly isExact: boolean;
  readonly points: readonly FrontierViewPoint[];
}

export interface FrontierViewPoint extends Spent {
  readonly score: number;
  readonly bound: number;
  /** How many. */
  readonly changes: number;
}

export type PlanAnswer =
  | { readonly call: number; readonly kind: 'opened'; readonly opened: OpenedView }
  | { readonly call: number; readonly kind: 'frontier'; readonly frontier: FrontierView }
  | { readonly call: number; readonly kind: 'plan'; readonly plan: PlanView };

interface Opened extends OpenPlan {
  readonly space: PlanSpace;
  /** Those that were asked for, by axis and cap. */
  readonly frontiers: Map<string, Frontier>;
}

let current: Opened | null = null;

self.addEventListener('message', ({ data }: MessageEvent<PlanRequest & { readonly call: number }>) => {
  self.postMessage(answerTo(data));
});

function answerTo(data: PlanRequest & { readonly call: number }): PlanAnswer {
  const { call } = data;
  if (data.kind === 'open') return { call, kind: 'opened', opened: open(data) };
  if (current === null) throw new Error('No record is open to plan with');
  if (data.kind === 'frontier') return { call, kind: 'frontier', frontier: frontierView(frontierFor(current, data)) };
  return { call, kind: 'plan', plan: plan(current, data) };
}

function open({ workspace, catalog, on, options }: OpenPlan): OpenedView {
  const scored = scoreWorkspace(workspace, catalog, on);
  const candidates = allCandidates(scored);
  const { space, leftOut } = planSpaceOf(scored, options, candidates);
  current = { workspace, catalog, on, options, space, frontiers: new Map() };
  const losses = lostPoints(scored);
  const gaps = gapList(scored, everyGap(scored, candidates), losses);
  return { changes: changesIn(space), gaps, losses: lossMatrix(losses), leftOut };
}

function changesIn({ changes, kept }: PlanSpace): readonly PricedChange[] {
  return kept.flatMap((change) => changes[change] ?? []);
}

function frontierFor({ space, frontiers }: Opened, { axis, cap }: Limits): Frontier {
  const key = `${axis} ${String(cap)}`;
  const known = frontiers.get(key);
  if (known !== undefined) return known;
  const frontier = frontierOf(space, { axis, cap });
  frontiers.set(key, frontier);
  return frontier;
}

function frontierView({ axis, cap, isExact, points }: Frontier): FrontierView {
  return {
    axis,
    cap,
    isExact,
    points: points.map(({ days, money, score, bound, changes }) => ({
      days,
      money,
      score,
      bound,
      changes: changes.length,
    })),
  };
}

function plan(opened: Opened, request: Exclude<PlanRequest, { readonly kind: 'open' | 'frontier' }>): PlanView {
  const { workspace, catalog, on, space } = opened;
  const { axis } = request;
  if (request.kind === 'within') {
    const { cap, amount } = request;
    const found = planWithin(space, frontierFor(opened, request), amount);
    const budget = axis === 'days' ? { days: amount, money: cap } : { days: cap, money: amount };
    return planView(workspace, catalog, on, space, found, measuresOf(budget).at(-1) ?? MEASURE_OF[axis]);
  }
  const wanted = new Set(request.changes);
  const changes = space.kept.filter((change) => wanted.has(space.changes[change]?.candidate.id ?? ''));
  return planView(workspace, catalog, on, space, { changes, bound: null }, MEASURE_OF[axis]);
}
