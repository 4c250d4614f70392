import type { PageLayers } from '#/exchange/page/executive-page.ts';
import { html, type Html } from '#/exchange/report/html.ts';

/** The layers in their order: how they are drawn, which points they have, what they are called. */
export const LAYER_KINDS = [
  { kind: 'proven', key: 'proven', word: 'proven' },
  { kind: 'unproven', key: 'unproven', word: 'unproven' },
  { kind: 'closable', key: 'closable', word: 'closable' },
  { kind: 'reach', key: 'outOfReachMode', word: 'out of reach' },
  { kind: 'legal', key: 'outOfReachLegal', word: 'not permitted' },
] as const satisfies readonly { kind: string; key: keyof PageLayers; word: string }[];

export type LayerKind = (typeof LAYER_KINDS)[number]['kind'];

/** A layer thinner than a hairline is left out: an outline would make it look like something. */
const NOTHING = 0.05;

export function layerBar(layers: PageLayers, size = ''): Html {
  const words = LAYER_KINDS.map(({ key, word }) => `${Math.round(layers[key])} ${word}`).join(', ');
  return html`<div class="bar ${size}" role="img" aria-label="${words}">
    ${LAYER_KINDS.map(({ kind, key }) =>
      layers[key] < NOTHING ? null : html`<i class="${kind}" style="width:${layers[key].toFixed(3)}%"></i>`,
    )}
  </div>`;
}
