import { createHash } from 'node:crypto';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyCommand } from '#/domain/ledger/command.arbitrary.fixture.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import { headOf, headsAt, lastLineHash } from '#/domain/ledger/head.ts';
import { rewritten } from '#/domain/ledger/rewritten.fixture.ts';
import { ANNA, BEN, NURSES, tell } from '#/domain/ledger/told.fixture.ts';
import { addPopulation, editPopulation } from '#/domain/workspace/commands/population-commands.ts';

const hashOfFile = (lines: readonly string[]) =>
  createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');

const ledgers = fc
  .tuple(fc.array(anyCommand, { maxLength: 12 }), fc.array(anyCommand, { maxLength: 12 }))
  .map(([annas, bens]) => tell(bens, BEN, tell(annas)));

describe('the head of a ledger', () => {
  it('is the SHA-256 of its file, at every number of lines, from lines and from commits', () => {
    fc.assert(
      fc.property(ledgers, ({ lines, commits }) => {
        const counts = Array.from({ length: lines.length + 1 }, (_, at) => at);
        const heads = headsAt(commits, counts);
        for (const count of counts) {
          const head = count === 0 ? null : hashOfFile(lines.slice(0, count));
          expect(headOf(lines.slice(0, count))).toBe(head);
          expect(heads.get(count)).toBe(head ?? '');
        }
        expect(headsAt(commits, [lines.length + 1]).has(lines.length + 1)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same however it was asked for before', () => {
    const { lines, commits } = tell([
      (workspace) => addPopulation(workspace, NURSES, { name: 'Nurses' }),
      (workspace) => editPopulation(workspace, NURSES, { name: 'Midwives' }),
    ]);
    expect(headsAt(commits, [2]).get(2)).toBe(headOf(lines));
    expect(headsAt(commits, [1, 2]).get(1)).toBe(headOf(lines.slice(0, 1)));
  });

  it('changes with any line, whoever wrote it', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.nat(), ({ lines }, which, where) => {
        fc.pre(lines.length > 0);
        const at = which % lines.length;
        const line = lines[at] ?? '';
        const place = where % line.length;
        const changed = `${line.slice(0, place)}${line[place] === 'x' ? 'y' : 'x'}${line.slice(place + 1)}`;
        expect(headOf(lines.with(at, changed))).not.toBe(headOf(lines));
        expect(headOf(lines.toSpliced(at, 1))).not.toBe(headOf(lines));
        expect(headOf(lines.toSpliced(at, 0, line))).not.toBe(headOf(lines));
      }),
    );
  });

  it('changes where lines of another person are written anew under a chain that holds; the last line does not', () => {
    const annas = tell([(workspace) => addPopulation(workspace, NURSES, { name: 'Nurses' })]);
    const { lines } = tell([(workspace) => editPopulation(workspace, NURSES, { name: 'Midwives' })], BEN, annas);
    const forged = rewritten(lines, new Set([BEN]), (commit) => ({ ...commit, label: 'Something else' }));
    expect(verifyChain(forged)).toMatchObject({ ok: true });
    expect(forged.filter((line, at) => line !== lines[at])).toHaveLength(1);
    expect(lastLineHash(forged)).toBe(lastLineHash(lines));
    expect(headOf(forged)).not.toBe(headOf(lines));
  });

  it('tells a line break inside of a line from one between two', () => {
    expect(headOf(['a', 'b'])).not.toBe(headOf(['ab']));
    expect(headOf([ANNA])).not.toBe(headOf([ANNA, '']));
  });
});
