import { useLayoutEffect } from 'react';

import { useLens, useTheme } from '#/state/session-store.ts';

/** Writes theme and lens onto the root element, where the tokens read them. */
export function AppearanceOfPage() {
  const [theme] = useTheme();
  const [lens] = useLens();

  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['lens'] = lens;
  }, [theme, lens]);

  return null;
}
