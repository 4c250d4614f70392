import type { Proof } from '#/domain/scoring/score.ts';
import { html, type Html } from '#/exchange/report/html.ts';
import { wholeNumber } from '#/exchange/report/report-numbers.ts';

/** Every point of 100 with its one cause, told by pattern and word as well as by colour. */
export function proofBarHtml(proof: Proof): Html {
  const layers = [
    { kind: 'proven', points: proof.proven, word: 'proven' },
    { kind: 'unproven', points: proof.unproven, word: 'may hold, not proven' },
    { kind: 'closable', points: proof.closable, word: 'could be closed' },
    { kind: 'reach', points: proof.outOfReachMode, word: 'out of reach in these management modes' },
    { kind: 'legal', points: proof.outOfReachLegal, word: 'collection not permitted' },
  ].filter(({ points }) => points > 0);
  const ends = layers.map((_, at) => Math.round(layers.slice(0, at + 1).reduce((sum, { points }) => sum + points, 0)));
  return html`<div class="bar" aria-hidden="true">
      ${layers.map(({ kind, points }) => html`<i class="${kind}" style="width:${points.toFixed(3)}%"></i>`)}
    </div>
    <ul class="key">
      ${layers.map(
        ({ kind, word }, at) =>
          html`<li><i class="${kind}"></i><b>${wholeNumber((ends[at] ?? 0) - (ends[at - 1] ?? 0))}</b> ${word}</li>`,
      )}
    </ul>`;
}
