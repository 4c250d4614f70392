import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { beyondView, pointAt, scrollToShow, type GridGeometry } from '#/ui/grid/grid-geometry.ts';

const geometry: GridGeometry = {
  edges: [0, 100, 150, 230, 310, 390, 470],
  frozenCount: 2,
  frozenWidth: 150,
  headerHeight: 32,
  footerHeight: 34,
  rowHeight: 34,
  rows: 500,
};
const view = { scrollLeft: 0, scrollTop: 0, clientWidth: 320, clientHeight: 300 };

test('a position is the cell that is drawn there, frozen columns over those scrolled under them', () => {
  const scrolled = { ...view, scrollLeft: 80, scrollTop: 340 };
  expect(pointAt(geometry, scrolled, { x: 160, y: 40 }, false)).toEqual({ row: 10, column: 3 });
  expect(pointAt(geometry, scrolled, { x: 20, y: 40 }, true)).toEqual({ row: 10, column: 0 });
  // From the cells that scroll, the frozen ones are reached once nothing is left to scroll.
  expect(pointAt(geometry, scrolled, { x: 20, y: 40 }, false)).toEqual({ row: 10, column: 3 });
  expect(pointAt(geometry, view, { x: 20, y: 40 }, false)).toEqual({ row: 0, column: 0 });
});

test('beyond the view is beyond header, footer, sides and, for cells that scroll, over the frozen columns', () => {
  expect(beyondView(geometry, view, { x: 200, y: 100 }, false)).toEqual({ x: 0, y: 0 });
  expect(beyondView(geometry, view, { x: 140, y: 20 }, false)).toEqual({ x: -10, y: -12 });
  expect(beyondView(geometry, view, { x: 140, y: 290 }, true)).toEqual({ x: 0, y: 24 });
});

test('a cell that is scrolled to is found whole where it was scrolled to', () => {
  const places = fc.record({
    row: fc.nat(499),
    column: fc.nat(5),
    scrollLeft: fc.nat(150),
    scrollTop: fc.nat(16_000),
  });
  fc.assert(
    fc.property(places, ({ row, column, scrollLeft, scrollTop }) => {
      const to = scrollToShow(geometry, { ...view, scrollLeft, scrollTop }, { row, column });
      const there = { ...view, scrollLeft: to.left, scrollTop: to.top };
      const [from, end] = [geometry.edges[column] ?? 0, geometry.edges[column + 1] ?? 0];
      const shift = column < geometry.frozenCount ? 0 : to.left;
      const top = geometry.headerHeight + row * geometry.rowHeight - to.top;
      for (const x of [from - shift, end - shift - 1]) {
        for (const y of [top, top + geometry.rowHeight - 1])
          expect(pointAt(geometry, there, { x, y }, column < geometry.frozenCount)).toEqual({ row, column });
      }
    }),
  );
});
