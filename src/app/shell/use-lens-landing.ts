import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { useLens } from '#/state/session-store.ts';

import { POSTURE } from '../screens.ts';
import { homeOf } from './lens.ts';

let landed = false;

/**
 * Opening the bare address lands on the home of one's lens. A reload, a step back or a link to a place stays where it
 * points, and so does every later visit to Posture.
 */
export function useLensLanding(): void {
  const { pathname, search } = useLocation();
  const [lens] = useLens();
  const navigate = useNavigate();

  useEffect(() => {
    if (landed) return;
    landed = true;
    const home = homeOf(lens);
    if (pathname !== POSTURE.path || search !== '' || home === POSTURE || !isFreshVisit()) return;
    void navigate(home.path, { replace: true });
  }, [pathname, search, lens, navigate]);
}

function isFreshVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
}
