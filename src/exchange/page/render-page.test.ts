import { expect, test } from 'vitest';

import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import type { ExecutivePage } from '#/exchange/page/executive-page.ts';
import { renderPage } from '#/exchange/page/render-page.ts';
import { renderSheet } from '#/exchange/page/sheet/render-sheet.ts';
import { mostOf } from '#/exchange/page/sheet/sheet-content.ts';
import { PAPERS } from '#/exchange/page/sheet/sheet-paper.ts';

const HOSTILE = `</style><script>alert(1)</script><img src=x onerror="alert(1)">&"'`;
const layers = { proven: 39.4, unproven: 8.7, closable: 18.2, outOfReachMode: 30, outOfReachLegal: 3.7 };

function pageOf(text: string): ExecutivePage {
  return {
    organisation: text,
    on: text,
    verdict: [{ text }, { text, as: 'strong' }, { text, as: 'weak' }],
    layers,
    target: 50,
    facts: [{ before: text, value: text, after: text }],
    trend: {
      days: [
        { on: day('2026-08-01'), layers },
        { on: day('2026-11-20'), layers },
      ],
      ahead: [
        { on: day('2026-11-20'), layers },
        { on: day('2027-01-20'), layers },
      ],
      words: text,
      landmarks: [{ on: day('2026-09-01'), words: text }],
    },
    questions: [{ title: text, hint: text, score: text, layers, isWeakest: true }],
    heatHeads: [text],
    populations: Array.from({ length: 14 }, () => ({
      name: text,
      about: text,
      devices: text,
      layers,
      score: text,
      heat: [null],
      closable: text,
    })),
    gaps: [{ title: text, where: text, gain: text, owner: text, due: text }],
    mitigations: text,
    progress: { closed: 40, planned: 60 },
    executive: [{ subject: text, question: text, verdict: text, layers, reason: text }],
    decision: text,
    standing: [{ name: text, term: text, words: text, next: null }],
    dark: [{ name: text, devices: text }],
    changes: [{ points: text, words: text }],
    changesSince: text,
    footer: { provenance: [text], limits: [text], notices: [text] },
  };
}

/** The file with a sheet a paper, as the screen makes it. */
function fileOf(page: ExecutivePage): string {
  const sheets = PAPERS.map((paper) =>
    renderSheet(page, { paper, size: 100, counts: mostOf(page), chart: 90, isBare: false }),
  );
  return renderPage(page, { sheets, font: 'd09GMg==' });
}

/** Every tag that the page opens, by name, however its attributes are spaced. */
function tagsOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => (name ?? '').toLowerCase()));
}

test('what the record says stays text wherever the page shows it', () => {
  const hostile = fileOf(pageOf(HOSTILE));
  const plain = fileOf(pageOf('plain'));
  expect(tagsOf(hostile)).toEqual(tagsOf(plain));
  expect(hostile).not.toContain('<script');
  expect(hostile).not.toContain('<img');
  expect(hostile.split('</style>')).toHaveLength(2);
  expect(hostile).toContain('&lt;script&gt;');
});

test('the page loads nothing and lets nothing run', () => {
  const text = fileOf(pageOf('plain'));
  expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; form-action 'none'"`);
  expect(text).not.toMatch(/\b(?:src|href|srcset|action)=/);
  // Its only picture of another kind is its font, and that is inside.
  expect(text).not.toMatch(/@import|url\((?!#|data:font\/woff2;base64,)/);
});

test('whole points of the key add up to 100', () => {
  const key = /<ul class="key">(.*?)<\/ul>/s.exec(fileOf(pageOf('plain')))?.[1] ?? '';
  const points = [...key.matchAll(/<b>(\d+)<\/b>/g)].map(([, number]) => Number(number));
  expect(points).toHaveLength(5);
  expect(points.reduce((sum, one) => sum + one, 0)).toBe(100);
});

test('a page without a score, a plan or a name says less and breaks nowhere', () => {
  const text = fileOf({
    ...pageOf('plain'),
    layers: null,
    target: null,
    trend: { days: [], ahead: [], words: '', landmarks: [] },
    questions: [],
    populations: [],
    gaps: [],
    progress: null,
    executive: [],
    decision: '',
    standing: [],
    dark: [],
    changes: [],
  });
  expect(text).not.toContain('NaN');
  expect(text).not.toContain('undefined');
  expect(text).not.toContain('<svg');
  expect(text).not.toContain('Decision asked');
});
