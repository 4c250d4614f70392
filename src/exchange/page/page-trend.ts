/** The proof bar over time as a picture in the page: past behind the line of today, what is to come paler after it. */
import { daysBetween, parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { PageDay, PageLayers } from '#/exchange/page/executive-page.ts';
import { html, type Html } from '#/exchange/report/html.ts';

const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 26;
const TOP = 14;
const BOTTOM = 18;

const LAYERS: readonly { readonly kind: string; readonly until: (layers: PageLayers) => number }[] = [
  { kind: 'proven', until: ({ proven }) => proven },
  { kind: 'unproven', until: ({ proven, unproven }) => proven + unproven },
  { kind: 'closable', until: ({ proven, unproven, closable }) => proven + unproven + closable },
  { kind: 'reach', until: () => 100 },
];

export interface TrendPicture {
  readonly days: readonly PageDay[];
  readonly ahead: readonly PageDay[];
  readonly target: number | null;
  readonly marks: readonly string[];
}

/** `null` where there is no line to draw. */
export function trendSvg({ days, ahead, target, marks }: TrendPicture): Html | null {
  const all = [...days, ...ahead].map(({ on }) => parseIsoDate(on)).filter((on): on is IsoDate => on !== null);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || days.length < 2) return null;
  const span = Math.max(1, daysBetween(first, last));
  const x = (on: string) => {
    const day = parseIsoDate(on);
    return LEFT + ((day === null ? 0 : daysBetween(first, day)) / span) * (WIDTH - LEFT);
  };
  const y = (points: number) => TOP + (1 - points / 100) * (HEIGHT - TOP - BOTTOM);
  const today = x(days.at(-1)?.on ?? '');
  const area = (list: readonly PageDay[], isStepped: boolean) =>
    LAYERS.map(({ kind, until }, at) => {
      const below = LAYERS[at - 1]?.until ?? (() => 0);
      const upper = line(list, isStepped, x, (layers) => y(until(layers)));
      const lower = line(list, isStepped, x, (layers) => y(below(layers))).toReversed();
      return html`<polygon class="${kind}" points="${[...upper, ...lower].join(' ')}" />`;
    });
  const isAhead = ahead.length > 1;
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Proof over time, points of 100">
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="#fff" />
        <line x1="0" x2="0" y1="0" y2="6" stroke="#b9c2cb" stroke-width="2" />
      </pattern>
    </defs>
    ${area(days, false)} ${isAhead ? html`<g opacity="0.55">${area(ahead, true)}</g>` : null}
    ${[0, 25, 50, 75, 100].map(
      (points) =>
        html`<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y(points)}" y2="${y(points)}" />
          <text x="${LEFT - 5}" y="${y(points) + 3.5}" text-anchor="end">${points}</text>`,
    )}
    ${
      target === null
        ? null
        : html`<line class="aim" x1="${LEFT}" x2="${WIDTH}" y1="${y(target)}" y2="${y(target)}" />
            <text class="aim" x="${WIDTH - 4}" y="${y(target) - 4}" text-anchor="end"
              >target ${Math.round(target)}</text
            >`
    }
    ${marks.map(
      (on, at) =>
        html`<line class="mark" x1="${x(on)}" x2="${x(on)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}" />
          <text x="${x(on)}" y="${TOP - 4}" text-anchor="middle">${at + 1}</text>`,
    )}
    ${
      isAhead
        ? html`<line class="today" x1="${today}" x2="${today}" y1="${TOP}" y2="${HEIGHT - BOTTOM}" />
            <text class="over" x="${today + 5}" y="${TOP + 11}">today ▸ if actions land as dated</text>`
        : null
    }
    <text x="${LEFT}" y="${HEIGHT - 4}">${first}</text>
    <text x="${WIDTH}" y="${HEIGHT - 4}" text-anchor="end">${last}</text>
  </svg>`;
}

/** A step holds its value until the next day that moves it. */
function line(
  list: readonly PageDay[],
  isStepped: boolean,
  x: (on: string) => number,
  y: (layers: PageLayers) => number,
): readonly string[] {
  const at = (on: string, layers: PageLayers) => `${x(on).toFixed(1)},${y(layers).toFixed(1)}`;
  return list.flatMap(({ on, layers }, index) => {
    const next = list[index + 1];
    return isStepped && next !== undefined ? [at(on, layers), at(next.on, layers)] : [at(on, layers)];
  });
}
