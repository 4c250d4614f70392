import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

import type { Scenario } from '#/domain/workspace/entities.ts';
import { useRecord } from '#/state/use-scenario.ts';

const PARAM = 'compare';
/** Side by side with the record, more would not be read. */
const MOST_COMPARED = 3;

/** The scenarios of the address that are laid side by side, `?compare=scn-1~scn-2`; what is not there is passed over. */
export function useCompared(): readonly [compared: readonly Scenario[], toggle: (id: string) => void] {
  const [params, setParams] = useSearchParams();
  const { scenarios } = useRecord();
  const ids = idsIn(params);
  const toggle = useCallback(
    (id: string) => {
      setParams(
        (now) => {
          const before = idsIn(now);
          const next = before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-MOST_COMPARED);
          if (next.length === 0) now.delete(PARAM);
          else now.set(PARAM, next.join('~'));
          return now;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  return [[...scenarios.values()].filter(({ id }) => ids.includes(id)), toggle];
}

function idsIn(params: URLSearchParams): readonly string[] {
  return (params.get(PARAM) ?? '').split('~').filter((id) => id !== '');
}
