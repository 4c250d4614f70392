import type { Facet, Question } from '#/domain/catalog/vocabulary.ts';
import type { FacetScore, PopulationScore } from '#/domain/scoring/score.ts';

/** The facets that a question reads, and by how much [SC6]. Of address and SNI only the better one counts. */
const READS: Readonly<Record<Question, readonly { readonly facets: readonly Facet[]; readonly weight: number }[]>> = {
  who: [
    { facets: ['user'], weight: 0.5 },
    { facets: ['device_id'], weight: 0.5 },
  ],
  app: [{ facets: ['app_identity'], weight: 1 }],
  where: [
    { facets: ['dest_domain'], weight: 0.7 },
    { facets: ['tls_sni', 'dest_ip'], weight: 0.3 },
  ],
  when_how_much: [
    { facets: ['timing'], weight: 0.5 },
    { facets: ['volume'], weight: 0.5 },
  ],
};

/** The facet that costs a question most at its lower bound; `null` where the question is fully answered. */
export function limitingFacetOf(score: Pick<PopulationScore, 'facets'>, question: Question): FacetScore | null {
  let limiting: FacetScore | null = null;
  let mostLost = 1e-9;
  for (const { facets, weight } of READS[question]) {
    const best = facets.map((facet) => score.facets[facet]).toSorted((a, b) => b.value[0] - a.value[0])[0];
    if (best === undefined) continue;
    const lost = weight * (1 - best.value[0]);
    if (lost > mostLost) {
      mostLost = lost;
      limiting = best;
    }
  }
  return limiting;
}
