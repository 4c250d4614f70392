import { useLocation } from 'react-router';

/** The query of an address, to read. */
export type AddressQuery = Pick<URLSearchParams, 'get' | 'has'>;

let last: { readonly search: string; readonly query: AddressQuery } = { search: '', query: new URLSearchParams() };

/**
 * The query of the address. Every hook that reads the record asks for it, dozens of times for one edit, so it is parsed
 * once; `useSearchParams` would also prepare each of them for changing it.
 */
export function useAddressQuery(): AddressQuery {
  return queryOf(useLocation().search);
}

function queryOf(search: string): AddressQuery {
  if (last.search !== search) last = { search, query: new URLSearchParams(search) };
  return last.query;
}
