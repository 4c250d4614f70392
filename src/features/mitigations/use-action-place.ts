import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export const NEW_ACTION = 'new';
const ACTION_FILTERS = ['open', 'done', 'all'] as const;
export type ActionFilter = (typeof ACTION_FILTERS)[number];

export interface ActionPlace {
  /** The action in the panel, `new` for one that is being made. */
  readonly action: string | null;
  readonly show: ActionFilter;
  readonly open: (action: string | null) => void;
  readonly filter: (show: ActionFilter) => void;
}

export function useActionPlace(): ActionPlace {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (key: string, value: string | null) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          if (value === null) next.delete(key);
          else next.set(key, value);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  const open = useCallback((action: string | null) => set('action', action), [set]);
  const filter = useCallback((show: ActionFilter) => set('show', show === 'open' ? null : show), [set]);
  return {
    action: params.get('action'),
    show: ACTION_FILTERS.find((one) => one === params.get('show')) ?? 'open',
    open,
    filter,
  };
}
