/**
 * [SC5] How much each facet weighs. Analytics AN1770 and AN1771 are correlations attributed to an app, with destination,
 * timing and upstream bytes; the URL weighs least because certificate pinning makes it rarely attainable.
 */
import {
  FACETS,
  FAMILIES,
  QUALITY_DIMENSIONS,
  type Facet,
  type QualityDimension,
} from '#/domain/catalog/vocabulary.ts';

/** Share of breadth V. Sums to 1. */
export const FACET_WEIGHTS: Readonly<Record<Facet, number>> = {
  app_identity: 0.18,
  dest_domain: 0.16,
  dest_ip: 0.05,
  timing: 0.1,
  volume: 0.1,
  user: 0.1,
  device_id: 0.1,
  posture: 0.05,
  tls_sni: 0.06,
  url: 0.02,
  app_context: 0.05,
  app_state: 0.03,
};

/** [SC2] Share of quality. Device completeness is missing on purpose: it is the share of devices, not counted twice. */
export const QUALITY_WEIGHTS: Readonly<Record<QualityDimension, number>> = {
  fields: 0.3,
  timeliness: 0.2,
  consistency: 0.15,
  retention: 0.35,
};

/** [SC7] S = 60 V + 40 G. */
export const BREADTH_POINTS = 60;
export const GATE_POINTS = 40;

/** Quality dimensions run from 0 to this. */
export const BEST_QUALITY = 5;

export const FACET_COUNT = FACETS.length;
export const FAMILY_COUNT = FAMILIES.length;

/** The same weights by position in `FACETS`, for the inner loops. */
export const FACET_WEIGHT_AT: readonly number[] = FACETS.map((facet) => FACET_WEIGHTS[facet]);
export const QUALITY_WEIGHT_AT: readonly number[] = QUALITY_DIMENSIONS.map((dimension) => QUALITY_WEIGHTS[dimension]);

function facetAt(facet: Facet): number {
  return FACETS.indexOf(facet);
}

/** Positions of the facets that the four questions read. */
export const AT = {
  app: facetAt('app_identity'),
  domain: facetAt('dest_domain'),
  ip: facetAt('dest_ip'),
  timing: facetAt('timing'),
  volume: facetAt('volume'),
  user: facetAt('user'),
  device: facetAt('device_id'),
  posture: facetAt('posture'),
  sni: facetAt('tls_sni'),
} as const;
