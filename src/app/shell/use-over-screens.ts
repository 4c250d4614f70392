import { useEffect, useState } from 'react';

const load = () => import('./over-screens.tsx');

/**
 * What any screen may ask for and none needs at first: marks of numbers, dialogs over a screen, the palette. `null` until
 * it is there, a moment after the first screen; where it cannot be loaded the screens stand without it.
 */
export function useOverScreens(): Awaited<ReturnType<typeof load>> | null {
  const [over, setOver] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  useEffect(() => {
    void load().then(setOver, () => undefined);
  }, []);
  return over;
}
