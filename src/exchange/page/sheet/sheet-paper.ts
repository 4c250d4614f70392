/** The sheets of either side of the Atlantic, upright, between margins of 8 mm. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

/** Millimetres. A little is left below, for a printer lays text out a hair otherwise than a screen. */
export const PAPER_MM: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 194, height: 279 },
  letter: { width: 199.9, height: 261.4 },
};

/** Width of what is printed, in typographic points: drawings are made at their real size. */
export function paperPoints(paper: Paper): number {
  return (PAPER_MM[paper].width / MM_PER_INCH) * POINTS_PER_INCH;
}

/** Type sizes in percent of 8 pt: large where little is to be said, a little smaller where very much is. */
export type TypeSize = 122 | 112 | 100 | 94;
