import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareDraws, drawCommand, drawSample } from '#/domain/audit/sampling.ts';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), { maxLength: 40 });

test('the same seed draws the same items of the same list, in whatever order and however often it names them', () => {
  fc.assert(
    fc.property(ids, fc.string(), fc.nat({ max: 50 }), fc.infiniteStream(fc.nat()), (list, seed, size, keys) => {
      const shuffled = [...list, ...list.slice(0, 3)]
        .map((id) => ({ id, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ id }) => id);
      const draw = drawSample(list, seed, size);
      expect(drawSample(shuffled, seed, size)).toEqual(draw);
      expect(draw.drawn).toHaveLength(Math.min(size, list.length));
      expect(new Set(draw.drawn.map(({ id }) => id)).size).toBe(draw.drawn.length);
      for (const { id } of draw.drawn) expect(list).toContain(id);
    }),
    { numRuns: 60 },
  );
});

test('a larger sample of the same seed begins with the smaller one', () => {
  fc.assert(
    fc.property(ids, fc.string(), fc.nat({ max: 20 }), (list, seed, size) => {
      const larger = drawSample(list, seed, size + 5).drawn;
      expect(larger.slice(0, size)).toEqual(drawSample(list, seed, size).drawn);
    }),
    { numRuns: 40 },
  );
});

test('every item has the same chance, near enough', () => {
  const list = Array.from({ length: 20 }, (_, index) => `device-${index}`);
  const counts = new Map(list.map((id) => [id, 0]));
  const seeds = 1500;
  for (let seed = 0; seed < seeds; seed += 1) {
    for (const { id } of drawSample(list, `seed ${seed}`, 5).drawn) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  // 375 expected, standard deviation 17: four of them either way.
  for (const count of counts.values()) expect(Math.abs(count - (seeds * 5) / 20)).toBeLessThan(68);
});

test('a shell draws the same with sort and sha256sum', () => {
  const list = ['phone 2', 'phone 10', 'Zoë|1', 'tablet', '😀', '\uFF5E', 'a'];
  const seed = "auditor's 2026";
  const folder = mkdtempSync(path.join(tmpdir(), 'draw-'));
  try {
    writeFileSync(path.join(folder, 'ids.txt'), list.map((id) => `${id}\n`).join(''));
    const run = (command: string) => execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
    const { digest, drawn } = drawSample(list, seed, 4);
    expect(run(drawCommand(seed, 4)).trimEnd().split('\n')).toEqual(drawn.map(({ id }) => id));
    expect(
      run(drawCommand(seed, 4, 'ids.txt', 'lines'))
        .trimEnd()
        .split('\n'),
    ).toEqual(drawn.map(({ position }) => `line ${String(position)}`));
    expect(run('LC_ALL=C sort -u ids.txt | sha256sum').slice(0, 64)).toBe(digest);
    const sorted = run('LC_ALL=C sort -u ids.txt').trimEnd().split('\n');
    expect(drawn.map(({ position }) => sorted[position - 1])).toEqual(drawn.map(({ id }) => id));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('drawing again tells another list from another draw, and bears samples that kept no ids', () => {
  const list = ['a', 'b', 'c', 'd', 'e', 'f'];
  const sample = drawSample(list, 'one', 3);
  const withoutIds = { ...sample, drawn: sample.drawn.map(({ position }) => ({ position, id: '' })) };
  expect(compareDraws(withoutIds, drawSample(list.toReversed(), 'one', 3))).toBe('same');
  expect(compareDraws(sample, drawSample([...list, 'g'], 'one', 3))).toBe('other_list');
  expect(compareDraws(sample, drawSample(list, 'one', 2))).toBe('other_draw');
});
