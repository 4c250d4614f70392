import { useCallback, useLayoutEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

export type SetPlace<Place> = (patch: Partial<Place>) => void;

/** What is looked at lives in the address, so that it can be sent to a colleague. `write` keeps what it does not know. */
export function usePlace<Place>(
  read: (params: URLSearchParams) => Place,
  write: (params: URLSearchParams, patch: Partial<Place>) => URLSearchParams,
): readonly [Place, SetPlace<Place>] {
  const [params, setParams] = useSearchParams();
  // The router gives another function for each address: what is drawn with it would be drawn again with each filter.
  const latest = useRef(setParams);
  useLayoutEffect(() => {
    latest.current = setParams;
  });
  const set = useCallback<SetPlace<Place>>(
    (patch) => latest.current((now) => write(now, patch), { replace: true }),
    [write],
  );
  return [read(params), set];
}
