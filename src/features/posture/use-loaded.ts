import { useEffect, useState } from 'react';

const loaded = new Map<() => Promise<unknown>, unknown>();

/**
 * What a dynamic import brings; `null` until it is there. `load` stands outside of components. A part of the page that
 * is worked out after the rest need not be loaded with it.
 */
export function useLoaded<Value extends object>(load: () => Promise<Value>): Value | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- stored below under the very same function.
  const [value, setValue] = useState(() => (loaded.get(load) ?? null) as Value | null);
  useEffect(() => {
    let isGone = false;
    if (value !== null) return undefined;
    load().then(
      (brought) => {
        loaded.set(load, brought);
        if (!isGone) setValue(() => brought);
      },
      // To whatever catches the errors of the screen.
      (error: unknown) =>
        setValue(() => {
          throw error;
        }),
    );
    return () => {
      isGone = true;
    };
  }, [load, value]);
  return value;
}
