import type { PageLayers } from '#/exchange/page/executive-page.ts';
import { html, type Html } from '#/exchange/report/html.ts';
import { wholeLayers } from '#/text/whole-layers.ts';

/** The layers in their order: how they are drawn, which points they have, what they are called. */
export const LAYER_KINDS = [
  { kind: 'proven', key: 'proven', word: 'proven' },
  { kind: 'unproven', key: 'unproven', word: 'unproven' },
  { kind: 'closable', key: 'closable', word: 'closable' },
  { kind: 'reach', key: 'outOfReachMode', word: 'out of reach' },
  { kind: 'legal', key: 'outOfReachLegal', word: 'not permitted' },
] as const satisfies readonly { kind: string; key: keyof PageLayers; word: string }[];

export type LayerKind = (typeof LAYER_KINDS)[number]['kind'];

/** Percent. A layer thinner than this is only rounding and left out: an outline would make it look like something. */
export const HAIRLINE = 0.05;

export function layerBar(layers: PageLayers, size = ''): Html {
  const words = LAYER_KINDS.map(({ key, word }) => `${Math.round(layers[key])} ${word}`).join(', ');
  return html`<div class="bar ${size}" role="img" aria-label="${words}">
    ${LAYER_KINDS.map(({ kind, key }) =>
      layers[key] < HAIRLINE ? null : html`<i class="${kind}" style="width:${layers[key].toFixed(3)}%"></i>`,
    )}
  </div>`;
}

/** What the key of a bar names, in whole points; "not permitted" only where something is not. */
export function layerKey(
  layers: PageLayers,
): readonly { readonly kind: LayerKind; readonly word: string; readonly points: number }[] {
  const whole = wholeLayers(layers);
  return LAYER_KINDS.map(({ kind, key, word }) => ({ kind, word, points: whole[key] })).filter(
    ({ kind, points }) => kind !== 'legal' || points !== 0,
  );
}
