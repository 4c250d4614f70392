/**
 * The proof bar on paper, drawn as lines and areas at its real size, in points, so that no printer makes pixels of it. The
 * layers differ by their strokes, and colour only helps: solid, upright strokes, an outline, slanted and crossed hatch.
 */
import type { PageLayers } from '#/exchange/page/executive-page.ts';
import { HAIRLINE, LAYER_KINDS, type LayerKind } from '#/exchange/page/page-bar.ts';
import { html, type Html } from '#/exchange/report/html.ts';

/** Points between the strokes. */
const UPRIGHT = 3;
const SLANTED = 3.1;
const CROSSED = 3.6;

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** `label`: what it is the proof of. `marks`: percents at which a line crosses it. */
export function sheetBar(layers: PageLayers, { width, height }: Box, label: string): Html {
  let from = 0;
  const parts = LAYER_KINDS.map(({ kind, key }) => {
    const points = layers[key];
    const to = Math.min(width, from + (points / 100) * width);
    const part = points < HAIRLINE ? null : layer(kind, from, to, height);
    from = to;
    return part;
  });
  return html`<svg
    class="bar"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="none"
    role="img"
    aria-label="${label}"
  >
    ${parts}
    <rect class="rim" width="${width}" height="${height}" />
  </svg>`;
}

/** A small piece of one layer, for a key. */
export function swatch(kind: LayerKind): Html {
  return html`<svg class="swatch" viewBox="0 0 15 7.5" data-swatch="${kind}" aria-hidden="true">
    ${layer(kind, 0, 15, 7.5)}
    <rect class="rim" width="15" height="7.5" />
  </svg>`;
}

function layer(kind: LayerKind, from: number, to: number, height: number): Html {
  const area = html`<rect class="${kind}" x="${fixed(from)}" width="${fixed(to - from)}" height="${height}" />`;
  const strokes = strokesOf(kind, from, to, height);
  return strokes === '' ? area : html`${area}<path class="${kind}" d="${strokes}" />`;
}

function strokesOf(kind: LayerKind, from: number, to: number, height: number): string {
  if (kind === 'unproven') return upright(from, to, height);
  if (kind === 'reach') return slanted(from, to, height, SLANTED, true);
  if (kind !== 'legal') return '';
  return slanted(from, to, height, CROSSED, true) + slanted(from, to, height, CROSSED, false);
}

/** Strokes keep one raster across the bar, so that neighbours of one kind would meet. */
function upright(from: number, to: number, height: number): string {
  let path = '';
  for (let x = Math.ceil(from / UPRIGHT) * UPRIGHT; x < to; x += UPRIGHT) path += `M${fixed(x)},0V${height}`;
  return path;
}

/** Lines at 45 degrees, each cut where it would leave the layer. */
function slanted(from: number, to: number, height: number, step: number, rises: boolean): string {
  let path = '';
  for (let x = Math.floor((from - height) / step) * step; x < to; x += step) {
    const a = Math.max(x, from);
    const b = Math.min(x + height, to);
    if (b <= a) continue;
    const [y, z] = rises ? [height - (a - x), height - (b - x)] : [a - x, b - x];
    path += `M${fixed(a)},${fixed(y)}L${fixed(b)},${fixed(z)}`;
  }
  return path;
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
