/** [SC6] The four questions of triage. A case cannot be closed if one stays blank, so the weakest is the gate. */
import { AT } from '#/domain/scoring/weights.ts';

/** WHERE leans on the domain; the host name of a TLS handshake or an address stands in for the rest. */
const DOMAIN_SHARE = 0.7;

type Facets = ArrayLike<number>;

function at(facets: Facets, offset: number): number {
  return facets[offset] ?? 0;
}

export function who(facets: Facets, from = 0): number {
  return (at(facets, from + AT.user) + at(facets, from + AT.device)) / 2;
}

export function app(facets: Facets, from = 0): number {
  return at(facets, from + AT.app);
}

export function where(facets: Facets, from = 0): number {
  const host = Math.max(at(facets, from + AT.sni), at(facets, from + AT.ip));
  return DOMAIN_SHARE * at(facets, from + AT.domain) + (1 - DOMAIN_SHARE) * host;
}

export function whenHowMuch(facets: Facets, from = 0): number {
  return 0.5 * at(facets, from + AT.timing) + 0.5 * at(facets, from + AT.volume);
}
