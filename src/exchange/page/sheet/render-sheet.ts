/** The executive page as one sheet of paper, laid out for its size in real points. What fits is measured by who shows it. */
import type { ExecutivePage } from '#/exchange/page/executive-page.ts';
import { trendSvg } from '#/exchange/page/page-trend.ts';
import { decisionLines, type Counts } from '#/exchange/page/sheet/sheet-content.ts';
import { paperPoints, type Paper, type TypeSize } from '#/exchange/page/sheet/sheet-paper.ts';
import {
  changesPart,
  darkPart,
  executivePart,
  gapsPart,
  heroBar,
  populationsPart,
  questionsPart,
  standingPart,
  type Widths,
} from '#/exchange/page/sheet/sheet-parts.ts';
import { html, type Html } from '#/exchange/report/html.ts';

export interface SheetLook {
  readonly paper: Paper;
  readonly size: TypeSize;
  readonly counts: Counts;
  /** Height of the trend, in points; 0 leaves it out. */
  readonly chart: number;
  /** Only what a decision is made on: its own words are so many that nothing else has room. */
  readonly isBare: boolean;
}

/** The share of the wider of two columns, and the points between them, as `SHEET_STYLE` has it. */
const WIDE = 0.57;
const BETWEEN = 16;
/** Limits that a page has to say whatever else it says: those that come first. Reference has them all. */
const LIMITS = 2;
/** Characters of a decision that is a text to read and no headline. */
const LONG = 700;
const LEFT_OUT =
  'Left out, for the words of this record fill the sheet: the four questions, the trend, what moved it, populations without a network-level source. Telltale has them.';
/** So few accepted risks leave room in their column. */
const FEW = 2;
/** Type in drawings, in points at 100 percent. */
const DRAWN = 7.6;

export function renderSheet(page: ExecutivePage, look: SheetLook): Html {
  const { organisation, on, verdict, facts, decision, footer } = page;
  const { provenance, limits, notices } = footer;
  const { paper, size, counts, isBare } = look;
  const whole = Math.round(paperPoints(paper));
  const wide = Math.round((whole - BETWEEN) * WIDE);
  const widths: Widths = { whole, wide, narrow: whole - BETWEEN - wide };
  const isDarkLeft = page.standing.length <= FEW;
  return html`<article class="sheet" data-paper="${paper}" data-size="${size}" data-bare="${isBare ? 'yes' : 'no'}">
    <header>
      <p class="head"><b>${organisation}</b><span>Mobile visibility, as of ${on}</span></p>
      <h1>
        ${verdict.map(({ text, as }) =>
          as === 'strong' ? html`<b>${text}</b>` : as === 'weak' ? html`<u>${text}</u>` : text,
        )}
      </h1>
      ${heroBar(page, widths)}
      <ul class="facts">
        ${facts.map(({ before, value, after }) => html`<li><b>${value}</b><span>${before} ${after}</span></li>`)}
      </ul>
    </header>
    ${
      decision === ''
        ? null
        : html`<section class="decision" data-long="${decision.length > LONG ? 'yes' : 'no'}">
            <h2>Decision asked</h2>
            ${decisionLines(decision).map((line) => html`<p>${line}</p>`)}
          </section>`
    }
    ${
      isBare
        ? null
        : html`<div class="pair">${trendPart(page, look, wide)} ${questionsPart(page, widths, look.chart > 0)}</div>`
    }
    ${populationsPart(page, counts, widths)}
    <div class="pair">
      <div class="stack" data-column="left">
        ${gapsPart(page, counts, widths)} ${standingPart(page, counts)} ${isDarkLeft && !isBare ? darkPart(page) : null}
      </div>
      <div class="stack" data-column="right">
        ${executivePart(page, widths)} ${isBare ? null : changesPart(page, counts)}
        ${isDarkLeft || isBare ? null : darkPart(page)}
      </div>
    </div>
    <footer>
      ${isBare ? html`<p>${LEFT_OUT}</p>` : null} ${provenance.map((words) => html`<p>${words}</p>`)}
      <p>${[...limits.slice(0, LIMITS), ...notices].map((words) => html`<span>${words} </span>`)}</p>
    </footer>
  </article>`;
}

function trendPart({ trend, target }: ExecutivePage, { paper, size, chart }: SheetLook, width: number): Html {
  const { days, ahead, words, landmarks } = trend;
  const picture =
    chart === 0
      ? null
      : trendSvg(
          { days, ahead, target, marks: landmarks.map(({ on }) => on) },
          { id: paper, width, height: chart, type: (DRAWN * size) / 100 },
        );
  return html`<section>
    <h2>Over time <small>points of 100</small></h2>
    ${picture}
    <p class="note">${words}</p>
  </section>`;
}
