import { useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router';

import { PLACE_PARAMS } from './use-place-search.ts';

/**
 * A link inside a screen names only where it leads. Followed from the past or from a scenario it must not end in the
 * present record by accident, so both are added to the address it led to. Leaving them is a change on the same screen.
 */
export function useStickyPlace(): void {
  const { pathname } = useLocation();
  const type = useNavigationType();
  const [params, setParams] = useSearchParams();
  const place = PLACE_PARAMS.map((name) => params.get(name) ?? '').join('\n');
  const last = useRef({ pathname, place });

  useLayoutEffect(() => {
    const before = last.current;
    last.current = { pathname, place };
    if (before.pathname === pathname || type !== NavigationType.Push) return;
    const now = place.split('\n');
    const lost = before.place.split('\n').map((value, at) => (now[at] === '' ? value : ''));
    if (lost.every((value) => value === '')) return;
    last.current = { pathname, place: now.map((value, at) => value || (lost[at] ?? '')).join('\n') };
    setParams(
      (address) => {
        PLACE_PARAMS.forEach((name, at) => {
          if (lost[at]) address.set(name, lost[at]);
        });
        return address;
      },
      { replace: true },
    );
  }, [pathname, place, type, setParams]);
}
