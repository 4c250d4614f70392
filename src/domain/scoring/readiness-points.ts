/**
 * [SC22] Readiness points: directions give 60 and mitigations 40; inside a block an item counts by its weight, inside an
 * item a criterion by its own. What is not applicable leaves the mean. Telemetry and executive items weigh nothing.
 */
import type { Checklist, Criterion } from '#/domain/catalog/catalog.ts';
import type { Range } from '#/domain/range.ts';

const BLOCK_POINTS = { direction: 60, mitigation: 40 } as const;

interface Block {
  readonly points: number;
  readonly items: readonly { readonly weight: number; readonly criteria: readonly Criterion[] }[];
}

const blocksByChecklist = new WeakMap<Checklist, readonly Block[]>();

/** The same for every population, so it is made once. */
function blocksOf(checklist: Checklist): readonly Block[] {
  const known = blocksByChecklist.get(checklist);
  if (known !== undefined) return known;
  const made = (['direction', 'mitigation'] as const).map((kind) => ({
    points: BLOCK_POINTS[kind],
    items: checklist.items.filter((item) => item.kind === kind),
  }));
  blocksByChecklist.set(checklist, made);
  return made;
}

/** R, 0 to 100; `null` where nothing is applicable. `scoreOf` a criterion is `null` where it is not applicable. */
export function readinessOf(checklist: Checklist, scoreOf: (criterion: string) => Range | null): Range | null {
  let lo = 0;
  let hi = 0;
  let whole = 0;
  for (const { points, items } of blocksOf(checklist)) {
    const block = weightedMean(items, (item) => weightedMean(item.criteria, ({ id }) => scoreOf(id)));
    if (block === null) continue;
    lo += points * block[0];
    hi += points * block[1];
    whole += points;
  }
  return whole === 0 ? null : [(100 * lo) / whole, (100 * hi) / whole];
}

function weightedMean<Part extends { readonly weight: number }>(
  parts: readonly Part[],
  scoreOf: (part: Part) => Range | null,
): Range | null {
  let lo = 0;
  let hi = 0;
  let weight = 0;
  for (const part of parts) {
    const score = scoreOf(part);
    if (score === null) continue;
    lo += part.weight * score[0];
    hi += part.weight * score[1];
    weight += part.weight;
  }
  return weight === 0 ? null : [lo / weight, hi / weight];
}

/**
 * Points of R that each criterion gives when its score goes from 0 to 1 and the others stay; nothing for what is not
 * applicable, since the rest share its part.
 */
export function readinessWeights(
  checklist: Checklist,
  isApplicable: (criterion: string) => boolean,
): ReadonlyMap<string, number> {
  const blocks = blocksOf(checklist).flatMap(({ points, items }) => {
    const own = items.flatMap(({ weight, criteria }) => {
      const applicable = criteria.filter(({ id }) => isApplicable(id));
      return applicable.length === 0 ? [] : [{ weight, applicable }];
    });
    return own.length === 0 ? [] : [{ points, own }];
  });
  const whole = sumOf(blocks, ({ points }) => points);
  return new Map(
    blocks.flatMap(({ points, own }) => {
      const items = sumOf(own, ({ weight }) => weight);
      return own.flatMap(({ weight, applicable }) => {
        const criteria = sumOf(applicable, (criterion) => criterion.weight);
        const part = (100 * points * weight) / (whole * items * criteria);
        return applicable.map((criterion) => [criterion.id, part * criterion.weight] as const);
      });
    }),
  );
}

function sumOf<Item>(items: readonly Item[], amountOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + amountOf(item), 0);
}
