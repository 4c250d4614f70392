import { createContext } from 'react';

export interface ChartNote {
  /** Beginning of a file name, such as `meridian-health-2026-11-20`. */
  readonly fileName: string;
  /**
   * Of what and as of when, by which versions, and what its numbers do not mean: a line each. Asked for when a picture
   * is made: after every edit it would cost a hash of what was edited.
   */
  readonly lines: () => readonly string[];
}

/** What a chart says of itself where it stands alone, as a picture. Given once, around all screens. */
export const ChartNoteContext = createContext<ChartNote>({ fileName: 'chart', lines: () => [] });
