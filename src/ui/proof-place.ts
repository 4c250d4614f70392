import type { CSSProperties } from 'react';

/** Hands a place on the bar, in points, to its style sheet. */
export function at(points: number): CSSProperties {
  return { '--at': `${points}%` };
}
