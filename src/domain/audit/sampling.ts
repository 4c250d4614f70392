/**
 * Samples that anybody can draw again. Method `sha256-rank-1`: of the ids, each once and in byte order, take those whose
 * SHA-256 of `seed|id` (UTF-8, lower-case hex) is smallest. `drawCommand` does the same with sort and sha256sum.
 */
import { sha256Hex } from '#/domain/ledger/canonical.ts';
import type { Sample } from '#/domain/workspace/entities.ts';

/** The ledger keeps no more characters of an id. One that long may have been cut, so it says nothing of its rank. */
export const LONGEST_KEPT_ID = 200;

export interface Draw {
  /** SHA-256 of the ids, each once, in byte order, each with a line feed after it. */
  readonly digest: string;
  /** How many different ids there were. */
  readonly total: number;
  /** In the order of drawing; positions count from 1 in the ids as sorted. */
  readonly drawn: Sample['drawn'];
}

/** Draws `size` of the ids, or all where there are fewer. The order of the list, and doubles in it, change nothing. */
export function drawSample(ids: readonly string[], seed: string, size: number): Draw {
  const sorted = sortedIds(ids);
  const drawn = sorted
    .map((id, index) => ({ id, position: index + 1, rank: rankOf(seed, id) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, Math.max(0, size))
    .map(({ id, position }) => ({ position, id }));
  return { digest: digestOf(sorted), total: sorted.length, drawn };
}

/** Each once, in byte order: what positions count in, and what the digest is of. */
export function sortedIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted(byBytes);
}

function digestOf(sorted: readonly string[]): string {
  return sha256Hex(sorted.map((id) => `${id}\n`).join(''));
}

function rankOf(seed: string, id: string): string {
  return sha256Hex(`${seed}|${id}`);
}

/** How a drawing again compares with the sample that was recorded. */
export type Redraw = 'same' | 'other_list' | 'other_draw';

export function compareDraws({ digest, total, drawn }: Draw, again: Draw): Redraw {
  if (again.digest !== digest) return 'other_list';
  const isSame =
    again.total === total &&
    again.drawn.length === drawn.length &&
    drawn.every(({ position, id }, index) => {
      const other = again.drawn[index];
      return other?.position === position && (id === '' || other.id.slice(0, LONGEST_KEPT_ID) === id);
    });
  return isSame ? 'same' : 'other_draw';
}

/**
 * Whether a sample could have been drawn by its seed from some list: as many as asked for, each at a place of its own, in
 * the order of their ranks, and placed in the order of their ids. Ids that were not kept are passed over.
 */
export function fitsSeed({ seed, size, total, digest, drawn }: Draw & Pick<Sample, 'seed' | 'size'>): boolean {
  const known = keptWhole(drawn);
  const places = new Set(drawn.map(({ position }) => position));
  const isComplete = drawn.length === total && known.length === total;
  return (
    drawn.length === Math.min(size, total) &&
    places.size === drawn.length &&
    drawn.every(({ position }) => position >= 1 && position <= total) &&
    isRising(known.map(({ id }) => rankOf(seed, id))) &&
    isRising(known.toSorted((a, b) => byBytes(a.id, b.id)).map(({ position }) => position)) &&
    (!isComplete || digestOf(sortedIds(known.map(({ id }) => id))) === digest)
  );
}

/** Those whose ids were written down, and not cut: what a seed can be held against without the list. */
export function keptWhole(drawn: Sample['drawn']): Sample['drawn'] {
  return drawn.filter(({ id }) => id !== '' && id.length < LONGEST_KEPT_ID);
}

function isRising(values: readonly (string | number)[]): boolean {
  return values.every((value, at) => at === 0 || (values[at - 1] ?? value) < value);
}

/**
 * The same draw in a shell, from a file with one id a line: prints the ids in the order of drawing, or, where none was
 * written down to compare them with, `line` and their position.
 */
export function drawCommand(seed: string, size: number, file = 'ids.txt', prints: 'ids' | 'lines' = 'ids'): string {
  const quoted = `'${seed.replaceAll("'", `'\\''`)}'`;
  if (prints === 'lines')
    return [
      `N=0; LC_ALL=C sort -u ${file} | while IFS= read -r id; do N=$((N + 1))`,
      `  printf '%s line %s\\n' "$(printf '%s|%s' ${quoted} "$id" | sha256sum | cut -c1-64)" "$N"`,
      `done | LC_ALL=C sort | head -n ${size} | cut -d' ' -f2-`,
    ].join('\n');
  return [
    `LC_ALL=C sort -u ${file} | while IFS= read -r id; do`,
    `  printf '%s %s\\n' "$(printf '%s|%s' ${quoted} "$id" | sha256sum | cut -c1-64)" "$id"`,
    `done | LC_ALL=C sort | head -n ${size} | cut -d' ' -f2-`,
  ].join('\n');
}

/** The order of UTF-8 bytes, which is that of code points; strings compare by UTF-16 units otherwise. */
function byBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return raised(left) - raised(right);
  }
  return a.length - b.length;
}

/** Halves of a pair stand for code points above all that one unit can hold. */
function raised(unit: number): number {
  return unit >= 0xd8_00 && unit <= 0xdf_ff ? unit + 0x1_00_00 : unit;
}
