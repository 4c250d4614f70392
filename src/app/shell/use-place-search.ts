import { useSearchParams } from 'react-router';

/** Whoever reads the past keeps reading it on the next screen: the part of the address that all screens share. */
export function usePlaceSearch(): string {
  const [params] = useSearchParams();
  const asOf = params.get('asof');
  return asOf === null ? '' : `?asof=${encodeURIComponent(asOf)}`;
}
