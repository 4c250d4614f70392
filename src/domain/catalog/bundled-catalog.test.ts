/** What ships in `public/data` must be whole, consistent with itself, and small where the first paint waits for it. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { parseChecklist } from '#/domain/catalog/parse-checklist.ts';
import { parseControls } from '#/domain/catalog/parse-controls.ts';
import { parseObservability } from '#/domain/catalog/parse-observability.ts';
import { parseProducts } from '#/domain/catalog/parse-products.ts';
import { parseStrategy } from '#/domain/catalog/parse-strategy.ts';
import { ceilingOf, limitsOf } from '#/domain/catalog/read-observability.ts';
import { FACETS, FAMILIES, MODES_OF, PLATFORMS } from '#/domain/catalog/vocabulary.ts';
import type { Result } from '#/domain/result.ts';

const rawOf = (file: string) => readFileSync(`public/data/${file}`);
const jsonOf = (file: string): unknown => JSON.parse(rawOf(file).toString('utf8'));

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const observability = valueOf(parseObservability(jsonOf('observability.json')));
const checklist = valueOf(parseChecklist(jsonOf('criteria.json')));
const strategy = valueOf(parseStrategy(jsonOf('strategies/DET0672.json')));

describe('observability matrix', () => {
  const cells = PLATFORMS.flatMap((platform) =>
    MODES_OF[platform].flatMap((mode) =>
      FAMILIES.flatMap((family) => FACETS.map((facet) => ceilingOf(observability, platform, mode, family, facet))),
    ),
  ).filter((cell) => cell !== null);

  it('has a ceiling for each of the 1,056 cells', () => {
    expect(cells).toHaveLength(1_056);
    expect(observability.ceilings.size).toBe(11);
  });

  it('grades 540 none, 367 partial and 149 full, 310 of them behind a switch', () => {
    const countOf = (level: string) => cells.filter((cell) => cell.level === level).length;
    expect([countOf('none'), countOf('partial'), countOf('full')]).toEqual([540, 367, 149]);
    expect(cells.filter((cell) => cell.requires.length > 0)).toHaveLength(310);
  });

  it('cites a page for 608 cells and owns 448 as judgement', () => {
    expect(cells.filter((cell) => cell.basis === 'source')).toHaveLength(608);
    expect(cells.filter((cell) => cell.basis === 'judgement')).toHaveLength(448);
    for (const cell of cells) expect(observability.sources[cell.source]?.url === null).toBe(cell.basis === 'judgement');
  });

  it('never gives more without a switch than with it, nor more than the fidelity', () => {
    const rank = { none: 0, partial: 1, full: 2 };
    for (const cell of cells) {
      expect(rank[cell.levelWithout]).toBeLessThanOrEqual(rank[cell.level]);
      expect(rank[cell.level]).toBeLessThanOrEqual(rank[cell.fidelity]);
      if (cell.requires.length === 0) expect(cell.levelWithout).toBe(cell.level);
    }
  });

  it('names 24 structural limits, each with its source and what lifts it', () => {
    expect(observability.limits).toHaveLength(24);
    for (const limit of observability.limits) {
      expect(observability.sources).toHaveProperty(limit.source);
      expect(limit.liftedBy).not.toBe('');
    }
    expect(limitsOf(observability, 'ios', 'user_enrollment').map((limit) => limit.id)).toContain('L11');
    expect(limitsOf(observability, 'android', 'fully_managed').map((limit) => limit.id)).not.toContain('L01');
  });

  it('fits in 12 KB on the wire, because the first score waits for it', () => {
    expect(gzipSync(rawOf('observability.json'), { level: 9 }).length).toBeLessThanOrEqual(12_000);
  });
});

describe('checklist', () => {
  it('has 86 criteria whose weights sum to one for every item', () => {
    expect(checklist.criteria.size).toBe(86);
    for (const item of checklist.items) {
      expect(item.criteria.reduce((sum, criterion) => sum + criterion.weight, 0)).toBeCloseTo(1, 9);
    }
  });

  it.each(['direction', 'mitigation'])('weighs the items of the %s block to 100', (kind) => {
    const items = checklist.items.filter((item) => item.kind === kind);
    expect(items).toHaveLength(5);
    expect(items.reduce((sum, item) => sum + item.weight, 0)).toBe(100);
  });

  it('knows the retention profile that a new workspace starts with', () => {
    expect(checklist.retentionProfiles.map((profile) => profile.id)).toContain('pci-dss-4.0.1');
  });

  it('shows dashes, signs and units as people read them', () => {
    for (const { evidence, partial, threshold } of checklist.criteria.values()) {
      expect(`${evidence} ${partial} ${threshold}`).not.toMatch(/>=|<=|\d%/);
      expect([partial, threshold]).not.toContain('-');
    }
  });
});

describe('strategy', () => {
  it('tells of every item of the checklist under the same title', () => {
    expect(strategy.guidance.map(({ id, kind, title }) => ({ id, kind, title }))).toEqual(
      checklist.items.map(({ id, kind, title }) => ({ id, kind, title })),
    );
  });

  it('carries the hash that the published object of release 19.1 has', () => {
    expect(strategy.sha256).toBe('03e0a90982fa61d24f6f3632d27f4c4429c6d03fda9450539a6c382bd84a9f12');
    expect(strategy.releases.at(-1)).toMatchObject({ release: strategy.release, sha256: strategy.sha256 });
  });

  it('says the same of an object under its own heading and in the newest release', () => {
    const newest = new Map(strategy.releases.at(-1)?.objects.map((object) => [object.id, object]));
    for (const own of [strategy, strategy.technique, ...strategy.subTechniques, ...strategy.analytics]) {
      expect(newest.get(own.id)).toMatchObject({ version: own.version, modified: own.modified, sha256: own.sha256 });
    }
    for (const analytic of strategy.analytics) {
      expect(newest.get(analytic.id)).toMatchObject({
        logSources: analytic.logSources.length,
        mutableElements: analytic.mutableElements.length,
      });
    }
  });
});

describe('controls and products', () => {
  const controls = valueOf(parseControls(jsonOf('controls.json')));

  it('map every item that can be answered, and title every control but those of PCI DSS', () => {
    const items = checklist.items.filter((item) => item.kind !== 'executive').map((item) => item.id);
    expect(Object.keys(controls.byItem).toSorted()).toEqual(items.toSorted());
    for (const mapping of Object.values(controls.byItem)) {
      for (const [framework, ids] of Object.entries(mapping)) {
        for (const id of ids)
          expect(Object.hasOwn(controls.titles[framework] ?? {}, id)).toBe(framework !== 'pci-dss-4.0.1');
      }
    }
  });

  it('offer products for every family', () => {
    const products = valueOf(parseProducts(jsonOf('products.json')));
    for (const family of FAMILIES) expect(products[family].length).toBeGreaterThan(4);
  });
});
