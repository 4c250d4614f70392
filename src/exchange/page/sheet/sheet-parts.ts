/** The parts of the sheet, each a section with its heading. Rows that may be left out carry `data-row`. */
import type { ExecutivePage, PagePopulation } from '#/exchange/page/executive-page.ts';
import { layerKey } from '#/exchange/page/page-bar.ts';
import { brief, darkTold, moreInWords, type Counts, type SheetList } from '#/exchange/page/sheet/sheet-content.ts';
import { sheetBar, swatch } from '#/exchange/page/sheet/sheet-marks.ts';
import { html, type Html, type Piece } from '#/exchange/report/html.ts';
import { heatStep } from '#/text/heat-step.ts';

/** Widths of drawings, in points of the sheet. */
export interface Widths {
  readonly whole: number;
  /** The wider and the narrower of two columns. */
  readonly wide: number;
  readonly narrow: number;
}

const HERO_HEIGHT = 20;
const BAR_HEIGHT = 6.5;
/** Share of the column that the bar of a question takes. */
const QUESTION_BAR = 0.39;

/** The bar of the whole organisation, the target over it, and what its layers are. */
export function heroBar({ layers, target }: ExecutivePage, { whole }: Widths): Html | null {
  if (layers === null) return null;
  const at = target === null ? null : (target / 100) * whole;
  const aim =
    at === null || target === null
      ? null
      : html`<svg class="aim" viewBox="0 0 ${whole} 34" aria-hidden="true">
          <line x1="${at.toFixed(2)}" x2="${at.toFixed(2)}" y1="10" y2="34" />
          <text x="${Math.min(whole - 24, Math.max(24, at)).toFixed(2)}" y="7" text-anchor="middle">
            target ${Math.round(target)}
          </text>
        </svg>`;
  return html`<div class="hero" data-aimed="${aim === null ? 'no' : 'yes'}">
      ${sheetBar(layers, { width: whole, height: HERO_HEIGHT }, 'Proof of the organisation')}${aim}
    </div>
    <ul class="key">
      ${layerKey(layers).map(({ kind, word, points }) => html`<li>${swatch(kind)}<b>${points}</b> ${word}</li>`)}
    </ul>`;
}

/** The questions, and under them what happened on the days that the trend beside them marks. */
export function questionsPart({ questions, trend }: ExecutivePage, { narrow }: Widths, isDrawn: boolean): Html {
  return html`<section>
    <h2>The four questions <small>a population’s weakest gates its score</small></h2>
    ${questions.map(
      ({ title, score, layers, isWeakest }) =>
        html`<div class="q">
          <span>${title} ${isWeakest ? html`<em>weakest</em>` : null}</span>
          ${sheetBar(layers, { width: Math.round(narrow * QUESTION_BAR), height: BAR_HEIGHT }, title)}
          <b class="n">${score}</b>
        </div>`,
    )}
    ${
      !isDrawn || trend.landmarks.length === 0
        ? null
        : html`<ol class="marks">
            ${trend.landmarks.map(({ words }) => html`<li>${words}</li>`)}
          </ol>`
    }
  </section>`;
}

export function populationsPart(page: ExecutivePage, counts: Counts, { whole }: Widths): Html {
  const { populations, heatHeads } = page;
  const isMany = heatHeads.length > 4;
  return html`<section>
    <h2>Populations by closable gap <small>devices × points that could be closed in their management mode</small></h2>
    <table class="${isMany ? 'many' : ''}" data-list="populations">
      <thead>
        <tr>
          <th scope="col" class="name">Population</th>
          <th scope="col" class="n devices">Devices</th>
          <th scope="col" class="proof">Proof</th>
          <th scope="col" class="n score">Score</th>
          ${heatHeads.map((head) => html`<th scope="col" class="h">${head}</th>`)}
          <th scope="col" class="n gap">Closable</th>
        </tr>
      </thead>
      <tbody>
        ${populations
          .slice(0, counts.populations)
          .map((one) => populationRow(one, isMany ? whole * 0.14 : whole * 0.16))}
      </tbody>
    </table>
    ${more(page, 'populations', counts)}
  </section>`;
}

function populationRow({ name, about, devices, layers, score, heat, closable }: PagePopulation, width: number): Html {
  return html`<tr data-row>
    <th scope="row">${name} <small>${about}</small></th>
    <td class="n">${devices}</td>
    <td class="proof">${sheetBar(layers, { width: Math.round(width), height: BAR_HEIGHT }, name)}</td>
    <td class="n"><b>${score}</b></td>
    ${heat.map(
      (value) =>
        html`<td class="h">
          <span data-heat="${heatStep(value ?? 0)}">${value === null ? '–' : Math.round(value)}</span>
        </td>`,
    )}
    <td class="n">${closable}</td>
  </tr>`;
}

export function gapsPart(page: ExecutivePage, counts: Counts, { wide }: Widths): Html {
  const { gaps, mitigations, progress } = page;
  return html`<section>
    <h2>What to do next <small>points of proven visibility, each taken alone</small></h2>
    ${gaps.length === 0 ? html`<p class="note">No change that Telltale can name would prove more.</p>` : null}
    ${rows(
      'gaps',
      gaps.slice(0, counts.gaps).map(
        ({ title, where, gain, owner, due }) =>
          html`<li data-row class="gap">
            <b class="n">${gain}</b>
            <span>${title} <small>${[where, owner, due].filter((words) => words !== '').join(' · ')}</small></span>
          </li>`,
      ),
    )}
    ${more(page, 'gaps', counts)}
    <p class="plan"><b>Mitigations</b> ${mitigations}</p>
    ${
      progress === null
        ? null
        : html`<svg
            class="bar"
            viewBox="0 0 ${wide} ${BAR_HEIGHT}"
            preserveAspectRatio="none"
            role="img"
            aria-label="Points closed"
          >
            <rect class="closable" width="${wide}" height="${BAR_HEIGHT}" />
            <rect class="proven" width="${((progress.closed / 100) * wide).toFixed(2)}" height="${BAR_HEIGHT}" />
            <path class="planned" d="M${((progress.planned / 100) * wide).toFixed(2)},0V${BAR_HEIGHT}" />
            <rect class="rim" width="${wide}" height="${BAR_HEIGHT}" />
          </svg>`
    }
  </section>`;
}

export function executivePart({ executive }: ExecutivePage, { narrow }: Widths): Html {
  return html`<section>
    <h2>What executives ask <small>they weigh nothing in the score</small></h2>
    <ul class="asked">
      ${executive.map(
        ({ subject, verdict, reason, layers }) =>
          html`<li>
            <b>${subject}</b> <em>${verdict}</em>
            ${layers === null ? null : sheetBar(layers, { width: Math.round(narrow * 0.3), height: BAR_HEIGHT }, subject)}
            <p>${reason}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

export function standingPart(page: ExecutivePage, counts: Counts): Html {
  return html`<section>
    <h2>Accepted risks and legal limits <small>they change no score</small></h2>
    ${
      page.standing.length === 0
        ? html`<p class="note">No gap or limit has been accepted, and nothing is marked as not permitted.</p>`
        : null
    }
    ${rows(
      'standing',
      page.standing
        .slice(0, counts.standing)
        .map(({ name, term, words }) => html`<li data-row><b>${name}</b> <em>${term}</em> ${brief(words)}</li>`),
    )}
    ${more(page, 'standing', counts)}
  </section>`;
}

export function changesPart(page: ExecutivePage, counts: Counts): Html {
  return html`<section>
    <h2>What moved it <small>since ${page.changesSince}</small></h2>
    ${page.changes.length === 0 ? html`<p class="note">Nothing recorded since then moved the score.</p>` : null}
    ${rows(
      'changes',
      page.changes
        .slice(0, counts.changes)
        .map(
          ({ points, words }) =>
            html`<li data-row class="change"><b class="n">${points}</b><span>${brief(words)}</span></li>`,
        ),
    )}
    ${more(page, 'changes', counts)}
  </section>`;
}

function darkPieces({ dark }: ExecutivePage): Piece {
  if (dark.length === 0) return 'Every population has a source that sees its traffic.';
  const told = darkTold(dark);
  const rest = dark.length - told.length;
  const names = told.map(
    ({ name, devices }, at) => html`${at === 0 ? '' : ', '}${name} <span class="n">(${devices})</span>`,
  );
  return [names, rest === 0 ? '.' : ` and ${rest.toLocaleString('en')} more.`];
}

export function darkPart(page: ExecutivePage): Html {
  return html`<section>
    <h2>No network-level source <small>devices</small></h2>
    <p>${darkPieces(page)}</p>
  </section>`;
}

function rows(list: SheetList, items: readonly Piece[]): Html | null {
  return items.length === 0
    ? null
    : html`<ul class="rows" data-list="${list}">
        ${items}
      </ul>`;
}

function more(page: ExecutivePage, list: SheetList, counts: Counts): Html | null {
  const words = moreInWords(page, list, counts[list]);
  return words === null ? null : html`<p class="more" data-more="${list}">${words}</p>`;
}
