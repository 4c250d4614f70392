import { useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router';

import { PLACE_PARAMS } from './use-place-search.ts';

/**
 * A link inside a screen names only where it leads. Followed from the past or from a scenario it must not end in the
 * present record by accident, so both are added to the address it led to. Leaving them is a change on the same screen, or
 * a link that names them empty, `?scenario=`.
 */
export function useStickyPlace(): void {
  const { pathname } = useLocation();
  const type = useNavigationType();
  const [params, setParams] = useSearchParams();
  const place = JSON.stringify(PLACE_PARAMS.map((name) => params.get(name)));
  const last = useRef({ pathname, place });

  useLayoutEffect(() => {
    const before = last.current;
    last.current = { pathname, place };
    if (before.pathname === pathname || type !== NavigationType.Push) return;
    const [was, now] = [valuesOf(before.place), valuesOf(place)];
    const next = now.map((value, at) => value ?? was[at] ?? null);
    if (next.every((value, at) => value === now[at] && value !== '')) return;
    last.current = { pathname, place: JSON.stringify(next.map((value) => value || null)) };
    setParams(
      (address) => {
        PLACE_PARAMS.forEach((name, at) => {
          if (next[at]) address.set(name, next[at]);
          else address.delete(name);
        });
        return address;
      },
      { replace: true },
    );
  }, [pathname, place, type, setParams]);
}

function valuesOf(place: string): readonly (string | null)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written above.
  return JSON.parse(place) as readonly (string | null)[];
}
