/** The proof bar over time as a picture in the page: past behind the line of today, what is to come paler after it. */
import { daysBetween, type IsoDate } from '#/domain/dates.ts';
import type { PageDay, PageLayers } from '#/exchange/page/executive-page.ts';
import { monthTicks } from '#/exchange/page/month-ticks.ts';
import { html, type Html } from '#/exchange/report/html.ts';

const LAYERS: readonly {
  readonly kind: string;
  readonly word: string;
  readonly until: (layers: PageLayers) => number;
}[] = [
  { kind: 'proven', word: 'proven', until: ({ proven }) => proven },
  { kind: 'unproven', word: 'unproven', until: ({ proven, unproven }) => proven + unproven },
  { kind: 'closable', word: 'closable', until: ({ proven, unproven, closable }) => proven + unproven + closable },
  { kind: 'reach', word: 'out of reach', until: () => 100 },
];

export interface TrendPicture {
  readonly days: readonly PageDay[];
  readonly ahead: readonly PageDay[];
  readonly target: number | null;
  readonly marks: readonly IsoDate[];
}

/** The picture's own units; on paper they are points. */
export interface TrendFrame {
  /** Unlike that of any other picture in the page: its clips are found by it. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Height of its letters. */
  readonly type: number;
}

/** Units between strokes of what is not proven, and of what is out of reach. */
const UPRIGHT = 3;
const SLANTED = 3.6;

/** `null` where there is no line to draw. */
export function trendSvg({ days, ahead, target, marks }: TrendPicture, frame: TrendFrame): Html | null {
  const { id, width, height, type } = frame;
  const [first, today, last] = [days[0]?.on, days.at(-1)?.on, [...days, ...ahead].at(-1)?.on];
  if (first === undefined || today === undefined || last === undefined || days.length < 2) return null;
  const [left, right, top, bottom] = [type * 2.4, width - type * 6.2, type * 1.5, height - type * 1.8];
  const span = Math.max(1, daysBetween(first, last));
  const x = (on: IsoDate) => left + (daysBetween(first, on) / span) * (right - left);
  const y = (points: number) => top + (1 - points / 100) * (bottom - top);
  const area = (part: string, list: readonly PageDay[], isStepped: boolean) =>
    LAYERS.map(({ kind, until }, at) => {
      const below = LAYERS[at - 1]?.until ?? (() => 0);
      const upper = line(list, isStepped, x, (layers) => y(until(layers)));
      const lower = line(list, isStepped, x, (layers) => y(below(layers))).toReversed();
      const points = [...upper, ...lower].join(' ');
      const strokes = kind === 'unproven' || kind === 'reach' ? strokesOf(kind, left, right, top, bottom) : null;
      return html`<polygon class="${kind}" points="${points}" />${
          strokes === null
            ? null
            : html`<clipPath id="${id}-${part}-${kind}"><polygon points="${points}" /></clipPath>
                <path class="${kind}" clip-path="url(#${id}-${part}-${kind})" d="${strokes}" />`
        }`;
    });
  const isAhead = ahead.length > 1;
  const end = (isAhead ? ahead : days).at(-1)?.layers;
  return html`<svg
    class="trend"
    viewBox="0 0 ${width} ${height}"
    font-size="${type}"
    role="img"
    aria-label="Proof over time, points of 100"
  >
    ${area('past', days, false)} ${isAhead ? html`<g class="ahead">${area('ahead', ahead, true)}</g>` : null}
    ${[0, 25, 50, 75, 100].map(
      (points) =>
        html`<line class="grid" x1="${left}" x2="${right}" y1="${y(points)}" y2="${y(points)}" />
          <text x="${left - type * 0.5}" y="${y(points) + type * 0.35}" text-anchor="end">${points}</text>`,
    )}
    ${
      target === null
        ? null
        : html`<line class="aim" x1="${left}" x2="${right}" y1="${y(target)}" y2="${y(target)}" />
            <text class="aim" x="${left + type * 0.5}" y="${y(target) - type * 0.4}"
              >target ${Math.round(target)}</text
            >`
    }
    ${marks.map(
      (on, at) =>
        html`<line class="mark" x1="${x(on)}" x2="${x(on)}" y1="${top}" y2="${bottom}" />
          <text x="${x(on)}" y="${top - type * 0.4}" text-anchor="middle">${at + 1}</text>`,
    )}
    ${
      isAhead
        ? html`<line class="today" x1="${x(today)}" x2="${x(today)}" y1="${top}" y2="${bottom}" />
            ${todayWord(x(today), left, right, top, type)}`
        : null
    }
    ${end === undefined ? null : layerNames(end, right, y, type)}
    ${monthTicks(first, last, Math.max(2, Math.floor((right - left) / (type * 4.6)))).map(
      ({ on, label }) => html`<text x="${x(on)}" y="${height - type * 0.35}" text-anchor="middle">${label}</text>`,
    )}
  </svg>`;
}

/** On the side of the line that has more room. */
function todayWord(today: number, left: number, right: number, top: number, type: number): Html {
  const y = top + type * 1.1;
  return right - today > today - left
    ? html`<text class="over" x="${today + type * 0.5}" y="${y}">today ▸ as planned</text>`
    : html`<text class="over" x="${today - type * 0.5}" y="${y}" text-anchor="end">today ▸ as planned</text>`;
}

/** Each layer is named at its end; one too thin for letters is not. */
function layerNames(end: PageLayers, right: number, y: (points: number) => number, type: number): readonly Html[] {
  return LAYERS.flatMap(({ word, until }, at) => {
    const from = LAYERS[at - 1]?.until(end) ?? 0;
    const to = until(end);
    if (y(from) - y(to) < type) return [];
    return [html`<text class="layer" x="${right + type * 0.5}" y="${y((from + to) / 2) + type * 0.35}">${word}</text>`];
  });
}

/** Strokes over the whole picture, of which a layer shows its part. */
function strokesOf(kind: string, left: number, right: number, top: number, bottom: number): string {
  const [high, low] = [top.toFixed(1), bottom.toFixed(1)];
  let path = '';
  if (kind === 'unproven') {
    for (let x = left; x < right; x += UPRIGHT) path += `M${x.toFixed(1)},${high}V${low}`;
    return path;
  }
  const rise = bottom - top;
  for (let x = left - rise; x < right; x += SLANTED) path += `M${x.toFixed(1)},${low}L${(x + rise).toFixed(1)},${high}`;
  return path;
}

/** A step holds its value until the next day that moves it. */
function line(
  list: readonly PageDay[],
  isStepped: boolean,
  x: (on: IsoDate) => number,
  y: (layers: PageLayers) => number,
): readonly string[] {
  const at = (on: IsoDate, layers: PageLayers) => `${x(on).toFixed(1)},${y(layers).toFixed(1)}`;
  return list.flatMap(({ on, layers }, index) => {
    const next = list[index + 1];
    return isStepped && next !== undefined ? [at(on, layers), at(next.on, layers)] : [at(on, layers)];
  });
}
