import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import '#/ui/base.css';
import '#/ui/tokens.css';
import { ProofBar } from '#/ui/proof-bar.tsx';

let root: Root;
let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  host.style.width = '1000px';
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

test('it is one image with one whole sentence', () => {
  flushSync(() =>
    root.render(
      <ProofBar
        label="Organisation"
        proven={45.5}
        unproven={10.5}
        closable={16}
        outOfReachMode={20}
        outOfReachLegal={8}
        target={60}
      />,
    ),
  );
  const bar = page.getByRole('img');
  expect(bar.element().getAttribute('aria-label')).toBe(
    'Organisation: 46 of 100 proven, 56 if the unknowns hold, 72 possible, 28 out of reach, of these 8 not permitted; target 60.',
  );
});

test('each layer is as wide as its points, and together they fill the bar', () => {
  flushSync(() =>
    root.render(
      <ProofBar label="x" proven={45.5} unproven={10.5} closable={16} outOfReachMode={20} outOfReachLegal={8} />,
    ),
  );
  const widths = [...host.querySelectorAll<HTMLElement>('[data-kind]')].map((layer) => [
    layer.dataset['kind'],
    Math.round(layer.getBoundingClientRect().width),
  ]);
  expect(widths).toEqual([
    ['proven', 455],
    ['unproven', 105],
    ['closable', 160],
    ['reach', 200],
    ['legal', 80],
  ]);
});

test('a layer of nothing is not drawn, and the numbers of near layers do not touch', () => {
  flushSync(() =>
    root.render(
      <ProofBar label="x" size="hero" proven={44} unproven={0.8} closable={0.9} outOfReachMode={54.3} target={60} />,
    ),
  );
  expect(host.querySelector('[data-kind="legal"]')).toBeNull();
  const boxes = ['44', '45', '46'].map((number) => {
    const mark = [...host.querySelectorAll('[data-kind]')].find((element) => element.textContent === number);
    return mark?.getBoundingClientRect() ?? new DOMRect();
  });
  for (const [index, box] of boxes.entries()) {
    if (index > 0) expect(box.left).toBeGreaterThan(boxes[index - 1]?.right ?? 0);
  }
});
