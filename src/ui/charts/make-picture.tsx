/** Pictures of charts, loaded when somebody asks for one. */
import { chartPicture, type ChartPicture } from './chart-picture.ts';
import { HeatDrawing, type HeatDrawingProps } from './heat-drawing.tsx';
import { ProofBarDrawing, type ProofBarDrawingProps } from './proof-bar-drawing.tsx';
import { withDrawing } from './with-drawing.ts';

export { pngOf } from './chart-picture.ts';

/** What stands on screen as boxes, and is drawn for a picture alone. */
export type Drawing =
  | ({ readonly kind: 'proof' } & ProofBarDrawingProps)
  | ({ readonly kind: 'heat' } & HeatDrawingProps);

/** Of the drawing in `box`, or of one that is made for it; `null` while there is none. */
export function makePicture(
  box: Element,
  title: string,
  notes: readonly string[],
  drawing: Drawing | null,
): ChartPicture | null {
  if (drawing === null) return chartPicture(box, title, notes);
  const element = drawing.kind === 'proof' ? <ProofBarDrawing {...drawing} /> : <HeatDrawing {...drawing} />;
  return withDrawing(box, element, (drawn) => chartPicture(drawn, title, notes));
}
