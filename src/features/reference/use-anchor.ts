import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Goes to the section that the address names, and moves the focus to its heading so that a keyboard continues there.
 * The browser does this by itself only for a page that is whole when it loads.
 */
export function useAnchor(): void {
  const location = useLocation();
  // The whole location: a second click on the same entry is a new one with the same hash.
  useEffect(() => {
    const { hash } = location;
    const section = hash === '' ? null : document.getElementById(hash.slice(1));
    if (!section) return;
    section.scrollIntoView();
    section.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  }, [location]);
}
