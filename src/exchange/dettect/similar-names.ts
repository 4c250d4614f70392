/**
 * How alike two names are, 0 to 1, as Python's difflib measures it: twice the length of the matching blocks (the longest
 * common stretch, then the same left and right of it) over both lengths. DeTT&CT takes more than 0.8 for a typing error.
 */
const TOO_ALIKE = 0.8;

function similarity(a: string, b: string): number {
  const total = a.length + b.length;
  return total === 0 ? 1 : (2 * matching(a, b)) / total;
}

function matching(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  let [best, fromA, fromB] = [0, 0, 0];
  let before = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      const length = (before[j] ?? 0) + 1;
      row[j + 1] = length;
      if (length > best) [best, fromA, fromB] = [length, i - length + 1, j - length + 1];
    }
    before = row;
  }
  if (best === 0) return 0;
  return best + matching(a.slice(0, fromA), b.slice(0, fromB)) + matching(a.slice(fromA + best), b.slice(fromB + best));
}

/** No two of more names than this are compared: the time grows with the square. */
const MOST_COMPARED = 300;

/** Pairs of different names that DeTT&CT would take for one; none where there are too many names to compare. */
export function alikeNames(names: readonly string[]): readonly (readonly [string, string])[] {
  if (names.length > MOST_COMPARED) return [];
  return names.flatMap((a, at) =>
    names.slice(at + 1).flatMap((b) => {
      const most = (2 * Math.min(a.length, b.length)) / (a.length + b.length);
      if (a === b || most <= TOO_ALIKE) return [];
      return similarity(a, b) > TOO_ALIKE || similarity(b, a) > TOO_ALIKE ? [[a, b] as const] : [];
    }),
  );
}
