/** The executive page as one file to send: no script, nothing loaded, every word of the record escaped, one printed sheet. */
import { html, pageText, type Html } from '#/exchange/report/html.ts';
import type { ExecutivePage, PageLayers } from '#/exchange/page/executive-page.ts';
import { pagePlan, pagePopulations, pageStanding } from '#/exchange/page/page-parts.ts';
import { PAGE_STYLE } from '#/exchange/page/page-style.ts';
import { trendSvg } from '#/exchange/page/page-trend.ts';
import { layerBar, LAYER_KINDS } from '#/exchange/page/page-bar.ts';

export function renderPage(page: ExecutivePage): string {
  const { organisation, on, verdict, layers, target, facts, decision, footer } = page;
  const body = html`<header>
      <h1>${organisation} · as of ${on}</h1>
      <p class="lead">
        ${verdict.map(({ text, as }) =>
          as === 'strong' ? html`<b>${text}</b>` : as === 'weak' ? html`<span class="weak">${text}</span>` : text,
        )}
      </p>
      ${layers === null ? null : html`${heroBar(layers, target)} ${key(layers)}`}
      <ul class="facts">
        ${facts.map(({ before, value, after }) => html`<li>${before} <b>${value}</b> ${after}</li>`)}
      </ul>
    </header>
    <main>
      <div class="columns">${trend(page)} ${questions(page)}</div>
      ${pagePopulations(page)} ${pagePlan(page)}
      ${
        decision === ''
          ? null
          : html`<section class="decision">
              <h2>Decision asked</h2>
              <p>${decision}</p>
            </section>`
      }
      ${pageStanding(page)}
    </main>
    <footer>${footer.map((words) => html`<p>${words}</p>`)}</footer>`;
  return pageText(`${organisation}: posture, ${on}`, PAGE_STYLE, body);
}

function heroBar(layers: PageLayers, target: number | null): Html {
  if (target === null) return layerBar(layers, 'hero');
  const at = Math.min(97, Math.max(3, target));
  return html`<div class="aimed">
    ${layerBar(layers, 'hero')}
    <span class="aim" style="left:${target.toFixed(2)}%"></span>
    <span class="word" style="left:${at.toFixed(2)}%">target ${Math.round(target)}</span>
  </div>`;
}

/** Ends are rounded, and a layer is what lies between, so that the numbers add up to 100. */
function key(layers: PageLayers): Html {
  let until = 0;
  const items = LAYER_KINDS.flatMap(({ kind, key: layer, word }) => {
    const from = Math.round(until);
    until += layers[layer];
    const points = Math.round(until) - from;
    return kind === 'legal' && points === 0 ? [] : [html`<li><i class="${kind}"></i><b>${points}</b> ${word}</li>`];
  });
  return html`<ul class="key">
    ${items}
  </ul>`;
}

function trend({ trend: { days, ahead, words, landmarks }, target }: ExecutivePage): Html {
  const picture = trendSvg({ days, ahead, target, marks: landmarks.map(({ on }) => on) });
  return html`<section>
    <h2>Over time <small>points of 100</small></h2>
    ${picture}
    <p class="note">${words}</p>
    <ol class="marks">
      ${landmarks.map(({ words: mark }) => html`<li>${mark}</li>`)}
    </ol>
  </section>`;
}

function questions({ questions: rows }: ExecutivePage): Html {
  return html`<section>
    <h2>The four questions</h2>
    ${rows.map(
      ({ title, hint, score, layers, isWeakest }) =>
        html`<div class="q">
          <span
            ><b>${title}</b> <small>${hint}</small> ${isWeakest ? html`<span class="tag">weakest</span>` : null}</span
          >
          <b>${score}</b>${layerBar(layers)}
        </div>`,
    )}
  </section>`;
}
