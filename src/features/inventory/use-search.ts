import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

const PARAM = 'q';

/** The search stands in the address, so that a link shows the same rows. */
export function useSearch(): readonly [search: string, setSearch: (text: string) => void] {
  const [params, setParams] = useSearchParams();
  const setSearch = useCallback(
    (text: string) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (text === '') next.delete(PARAM);
          else next.set(PARAM, text);
          return next;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  return [params.get(PARAM) ?? '', setSearch];
}
