import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

const APP_NAME = 'Telltale';
/** A screen may still be on its way when the address has changed; its heading tells when it is there. */
const WAIT_MS = 50;
const ATTEMPTS = 100;

/**
 * After a change of screen: says its name, puts it into the title of the window, starts at the top, and moves focus to
 * its heading so that a keyboard or a screen reader continues there. The first screen keeps the browser's own start.
 */
export function RouteAnnouncer({ workspaceName }: { readonly workspaceName: string | null }) {
  const { pathname, hash } = useLocation();
  const [announced, setAnnounced] = useState('');
  const last = useRef<string | null>(null);

  useEffect(() => {
    const moveFocus = last.current !== null && last.current !== pathname;
    last.current = pathname;
    // A place on the screen that the address names is scrolled to by the screen itself.
    if (moveFocus && hash === '') window.scrollTo(0, 0);
    let attempts = 0;
    let timer = 0;
    const look = () => {
      const heading = document.querySelector<HTMLElement>('main h1');
      if (!heading && ++attempts < ATTEMPTS) {
        timer = window.setTimeout(look, WAIT_MS);
        return;
      }
      const name = heading?.textContent.trim() ?? '';
      document.title = [name, workspaceName, APP_NAME].filter(Boolean).join(' · ');
      if (!moveFocus) return;
      setAnnounced(name);
      (heading?.hasAttribute('tabindex') ? heading : document.querySelector<HTMLElement>('main'))?.focus({
        preventScroll: true,
      });
    };
    timer = window.setTimeout(look, 0);
    return () => window.clearTimeout(timer);
  }, [pathname, hash, workspaceName]);

  return (
    <output>
      <VisuallyHidden>{announced}</VisuallyHidden>
    </output>
  );
}
