import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export type SetPlace<Place> = (patch: Partial<Place>) => void;

/** What is looked at lives in the address, so that it can be sent to a colleague. `write` keeps what it does not know. */
export function usePlace<Place>(
  read: (params: URLSearchParams) => Place,
  write: (params: URLSearchParams, patch: Partial<Place>) => URLSearchParams,
): readonly [Place, SetPlace<Place>] {
  const [params, setParams] = useSearchParams();
  const set = useCallback<SetPlace<Place>>(
    (patch) => setParams((now) => write(now, patch), { replace: true }),
    [setParams, write],
  );
  return [read(params), set];
}
