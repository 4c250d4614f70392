import type { PageLayers } from '#/exchange/page/executive-page.ts';
import { html, type Html } from '#/exchange/report/html.ts';

export const LAYER_KINDS: readonly {
  readonly kind: string;
  readonly key: keyof PageLayers;
  readonly word: string;
}[] = [
  { kind: 'proven', key: 'proven', word: 'proven' },
  { kind: 'unproven', key: 'unproven', word: 'unproven' },
  { kind: 'closable', key: 'closable', word: 'closable' },
  { kind: 'reach', key: 'outOfReach', word: 'out of reach' },
  { kind: 'legal', key: 'legal', word: 'not permitted' },
];

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

/** Whole points that add up to 100: ends are rounded, and a layer is what lies between. */
export function wholePoints(layers: PageLayers): PageLayers {
  const whole = { proven: 0, unproven: 0, closable: 0, outOfReach: 0, legal: 0 };
  let until = 0;
  for (const { key } of LAYER_KINDS) {
    const from = Math.round(until);
    until += layers[key];
    whole[key] = Math.round(until) - from;
  }
  return whole;
}
