import { useAddressQuery } from '#/state/use-address.ts';

/** Of an address, what every screen shares: the past that is read, or the scenario. */
export const PLACE_PARAMS = ['asof', 'scenario'] as const;

/** Whoever reads the past or a scenario keeps reading it on the next screen: the part of the address that all share. */
export function usePlaceSearch(): string {
  const query = useAddressQuery();
  const kept = new URLSearchParams();
  for (const name of PLACE_PARAMS) {
    const value = query.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size === 0 ? '' : `?${kept.toString()}`;
}
