/**
 * What a plan can grow by: one change, two that may need each other (the weakest question gates, so a single one can be
 * worth nothing), or all that a population needs to climb a step of its hull.
 */
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import type { HullStep } from '#/domain/planning/frontier/upper-bound.ts';

/** Populations above which two changes are not tried as a pair without need. */
const MANY = 20;
/** Points below which two give no more than apart. */
const LEAST_GAIN = 1e-6;

export interface Move {
  readonly changes: readonly number[];
  /** Populations that it touches. */
  readonly touches: readonly number[];
}

export class Moves {
  readonly list: readonly Move[];
  /** By population, the moves that touch it. */
  readonly #at = new Map<number, number[]>();
  readonly #meeting = new Map<number, ReadonlySet<number>>();

  constructor(list: readonly Move[]) {
    this.list = list;
    for (const [index, { touches }] of list.entries()) {
      for (const population of touches) {
        const known = this.#at.get(population);
        if (known === undefined) this.#at.set(population, [index]);
        else known.push(index);
      }
    }
  }

  /** The moves that touch a population which this one touches: once it is made, they give something else. */
  meeting(move: number): ReadonlySet<number> {
    const known = this.#meeting.get(move);
    if (known !== undefined) return known;
    const found = new Set(this.list[move]?.touches.flatMap((at) => this.#at.get(at) ?? []));
    this.#meeting.set(move, found);
    return found;
  }
}

/** Of the changes that a plan may hold. */
export function movesOf(space: PlanSpace, steps: readonly HullStep[]): Moves {
  const combinations = new Map<string, readonly number[]>();
  const isForFew = (change: number) => (space.touches[change]?.length ?? 0) <= MANY;
  for (const { chosen } of steps)
    if (chosen.length > 2 && chosen.every(isForFew)) combinations.set(chosen.join(), chosen);
  return movesAmong(space, space.kept, combinations.values());
}

/** Each of the changes, each two that touch the same population, and what is asked for beside. */
export function movesAmong(
  space: PlanSpace,
  changes: readonly number[],
  combinations: Iterable<readonly number[]> = [],
): Moves {
  const list = [...changes.map((change) => [change]), ...pairsOf(space, changes), ...combinations];
  return new Moves(list.map((one) => moveOf(space, one)));
}

function pairsOf(space: PlanSpace, changes: readonly number[]): readonly (readonly number[])[] {
  const wanted = new Set(changes);
  const seen = new Set<number>();
  const pairs: (readonly number[])[] = [];
  for (const { at, changes: all } of space.populations) {
    const own = all.filter((change) => wanted.has(change));
    for (const [index, first] of own.entries()) {
      for (const second of own.slice(index + 1)) {
        const key = first * space.changes.length + second;
        if (seen.has(key)) continue;
        seen.add(key);
        if (!isForMany(space, first, second) || giveMoreTogether(space, at, first, second)) pairs.push([first, second]);
      }
    }
  }
  return pairs;
}

function isForMany({ touches }: PlanSpace, first: number, second: number): boolean {
  return Math.min(touches[first]?.length ?? 0, touches[second]?.length ?? 0) > MANY;
}

/** A pair for many populations is tried again and again, so it has to be worth it: seen at the first one of them. */
function giveMoreTogether(space: PlanSpace, at: number, first: number, second: number): boolean {
  const base = space.populationScore(at, []);
  const apart = space.populationScore(at, [first]) + space.populationScore(at, [second]) - base;
  return space.populationScore(at, [first, second]) > apart + LEAST_GAIN;
}

function moveOf(space: PlanSpace, changes: readonly number[]): Move {
  const [only, ...more] = changes;
  if (only !== undefined && more.length === 0) return { changes, touches: space.touches[only] ?? [] };
  return { changes, touches: [...new Set(changes.flatMap((change) => space.touches[change] ?? []))] };
}
