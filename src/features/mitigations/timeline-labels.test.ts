import { array, assert, boolean, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';

import { labelWidths, LINE_WIDTHS } from '#/features/mitigations/timeline-labels.ts';

/** Px of the widest label of its length, with the air before it. */
const taken = (label: string) => 4 + label.length * 6.8;

function shownAt(labels: readonly { readonly label: string; readonly at: number }[], width: number) {
  const widths = labelWidths(labels);
  return labels.filter((_, at) => (widths[at] ?? Infinity) <= width);
}

test('no two names of months stand on each other, nor over the end, on a line of any width', () => {
  const label = record({ at: integer({ min: 0, max: 100 }), year: boolean() });
  assert(
    property(array(label, { maxLength: 14 }), integer({ min: 250, max: 1_400 }), (found, width) => {
      const labels = found
        .toSorted((a, b) => a.at - b.at)
        .map(({ at, year }) => ({ at, label: year ? 'Aug 2026' : 'Oct' }));
      const shown = shownAt(labels, width);
      shown.forEach(({ at, label: text }, index) => {
        const next = shown[index + 1];
        expect((at / 100) * width + taken(text)).toBeLessThanOrEqual(
          next === undefined ? width : (next.at / 100) * width,
        );
      });
    }),
  );
});

test('on a phone the years stay and months go; a wide line names all', () => {
  const names = ['Sep 2026', 'Oct', 'Nov', 'Dec', 'Jan 2027', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
  const labels = names.map((label, at) => ({ label, at: 2 + at * 9.5 }));
  const [phone, , wide] = LINE_WIDTHS;
  expect(shownAt(labels, phone).map(({ label }) => label)).toEqual(['Sep 2026', 'Jan 2027', 'Apr', 'Jun']);
  expect(shownAt(labels, wide).map(({ label }) => label)).toEqual(names);
});
