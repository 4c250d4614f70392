/** The exact visibility of a population of which every device is known: which sources cover it, and what they give. */
import { FACETS, QUALITY_DIMENSIONS, type Facet } from '#/domain/catalog/vocabulary.ts';
import { recordOf } from '#/domain/record-of.ts';
import type { CaseSource } from '#/domain/scoring/case-arbitrary.fixture.ts';
import type { CasePopulation } from '#/domain/scoring/cases.ts';
import { FACET_WEIGHTS, QUALITY_WEIGHTS } from '#/domain/scoring/weights.ts';

export const DEVICES = 100;

/** One way in which the unknowns may have turned out. */
export interface Completion {
  readonly source: CaseSource;
  /** Whole devices, so that a share is exact. */
  readonly covered: readonly number[];
  readonly capability: Readonly<Record<Facet, number>>;
  readonly quality: Readonly<Record<(typeof QUALITY_DIMENSIONS)[number], number>>;
}

/** Written from the model's text, not from the engine: the mean over devices of the best value on each. */
export function exactVisibility(completions: readonly Completion[], ceilings: CasePopulation['ceilings']): number {
  const ceiling = new Map((ceilings ?? []).map(([family, facet, level]) => [`${family}/${facet}`, level]));
  const facets = recordOf(FACETS, (facet) => {
    let sum = 0;
    for (let device = 0; device < DEVICES; device++) {
      const values = completions
        .filter(({ covered }) => covered.includes(device))
        .map(({ source, capability, quality }) => {
          const top = ceiling.get(`${source.family}/${facet}`) ?? 0;
          return Math.min(capability[facet], top) * qualityOf(quality);
        });
      sum += Math.max(0, ...values);
    }
    return sum / DEVICES;
  });
  const breadth = FACETS.reduce((sum, facet) => sum + FACET_WEIGHTS[facet] * facets[facet], 0);
  const gate = Math.min(
    (facets.user + facets.device_id) / 2,
    facets.app_identity,
    0.7 * facets.dest_domain + 0.3 * Math.max(facets.tls_sni, facets.dest_ip),
    (facets.timing + facets.volume) / 2,
  );
  return 100 * (0.6 * breadth + 0.4 * gate);
}

function qualityOf(quality: Completion['quality']): number {
  if (QUALITY_DIMENSIONS.some((dimension) => quality[dimension] === 0)) return 0;
  return QUALITY_DIMENSIONS.reduce((sum, dimension) => sum + (QUALITY_WEIGHTS[dimension] * quality[dimension]) / 5, 0);
}
