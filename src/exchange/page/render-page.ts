/**
 * The executive page as one file to send: no script, nothing loaded, every word of the record escaped. It holds the page to
 * read and, for paper, the very sheets that the screen prints.
 */
import { html, pageText, type Html } from '#/exchange/report/html.ts';
import type { ExecutivePage, PageLayers } from '#/exchange/page/executive-page.ts';
import { pagePlan, pagePopulations, pageStanding } from '#/exchange/page/page-parts.ts';
import { PAGE_STYLE } from '#/exchange/page/page-style.ts';
import { trendSvg } from '#/exchange/page/page-trend.ts';
import { layerBar, layerKey } from '#/exchange/page/page-bar.ts';
import { SHEET_STYLE } from '#/exchange/page/sheet/sheet-style.ts';

const SCREEN_CHART = { id: 'screen', width: 640, height: 210, type: 10 };
const FONT_INSIDE = 'font-src data:; ';
const BASE64 = /^[A-Za-z0-9+/=]+$/;

export interface PageFile {
  /** One a paper, as `renderSheet` makes them. */
  readonly sheets: readonly Html[];
  /** The font of the page, WOFF2 in base64; `null` leaves it to the reader's machine. */
  readonly font: string | null;
}

export function renderPage(page: ExecutivePage, { sheets, font }: PageFile): string {
  const { organisation, on, verdict, layers, target, facts, decision, footer } = page;
  const body = html`<div class="screen">
      <header>
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
      <footer>
        ${[...footer.provenance, ...footer.limits, ...footer.notices].map((words) => html`<p>${words}</p>`)}
      </footer>
    </div>
    ${sheets}`;
  return pageText(
    `${organisation}: posture, ${on}`,
    [fontFace(font), PAGE_STYLE, SHEET_STYLE].join('\n'),
    body,
    FONT_INSIDE,
  );
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

function fontFace(font: string | null): string {
  if (font === null || !BASE64.test(font)) return '';
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${font}) format('woff2')}`;
}

function key(layers: PageLayers): Html {
  return html`<ul class="key">
    ${layerKey(layers).map(({ kind, word, points }) => html`<li><i class="${kind}"></i><b>${points}</b> ${word}</li>`)}
  </ul>`;
}

function trend({ trend: { days, ahead, words, landmarks }, target }: ExecutivePage): Html {
  const picture = trendSvg({ days, ahead, target, marks: landmarks.map(({ on }) => on) }, SCREEN_CHART);
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
