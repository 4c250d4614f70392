import { useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router';

/**
 * A link inside a screen names only where it leads. Followed from the past it must not end in the present by accident,
 * so the day is added to the address it led to. Leaving the past is a change of the day on the same screen.
 */
export function useStickyAsOf(): void {
  const { pathname } = useLocation();
  const type = useNavigationType();
  const [params, setParams] = useSearchParams();
  const asOf = params.get('asof');
  const last = useRef({ pathname, asOf });

  useLayoutEffect(() => {
    const before = last.current;
    last.current = { pathname, asOf };
    if (asOf !== null || before.asOf === null || before.pathname === pathname || type !== NavigationType.Push) return;
    last.current = { pathname, asOf: before.asOf };
    const day = before.asOf;
    setParams(
      (now) => {
        now.set('asof', day);
        return now;
      },
      { replace: true },
    );
  }, [pathname, asOf, type, setParams]);
}
