import { describe, expect, it } from 'vitest';

import { canonicalJson, hashOf, sha256Hex } from '#/domain/ledger/canonical.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { lastLineHash } from '#/domain/ledger/head.ts';
import { rewritten } from '#/domain/ledger/rewritten.fixture.ts';
import { ANNA, BEN, NURSES, SWG, tell } from '#/domain/ledger/told.fixture.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { addPopulation, editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';
import { renderBackup } from '#/exchange/backup/render-backup.ts';

const ID = 'ws-1' as WorkspaceId;
const PEOPLE = { [ANNA]: 'Anna', [BEN]: '=HYPERLINK("https://example.invalid")' };
const told = tell([
  (ws) => addPopulation(ws, NURSES, { name: 'Nurses', platform: 'ios', mode: 'supervised', devices: [100, 120] }),
  (ws) => addSource(ws, SWG, { name: 'Gateway', family: 'proxy' }),
  (ws) => editCoverage(ws, [{ population: NURSES, source: SWG }], { state: 'present', share: [0.4, 0.6] }),
  (ws) => editPopulation(ws, NURSES, { notes: '<script>alert(1)</script>' }),
]);
const file = renderBackup(ID, PEOPLE, told.lines);

/** The file with one line put through `edit`; line 1 is the header. */
function damaged(line: number, edit: (text: string) => string): string {
  return file
    .split('\n')
    .map((text, index) => (index === line - 1 ? edit(text) : text))
    .join('\n');
}

/** A commit that is sealed correctly around content that only a hostile hand would write. */
function forged(ops: unknown): string {
  return forgedWith({ ops });
}

/** After such an id no later one could be written, and nothing recorded next could be read back. */
function forgedId(id: string): string {
  return forgedWith({ id });
}

function forgedWith(change: Readonly<Record<string, unknown>>): string {
  const first = told.commits[0];
  if (first === undefined) throw new Error('the fixture has commits');
  const { hash: _, ...rest } = { ...first, ...change } as Commit;
  const line = canonicalJson({ ...rest, hash: hashOf(rest) });
  const header = { telltale: 'workspace', v: 1, workspace: ID, people: {}, commits: 1, head: sha256Hex(line) };
  return `${JSON.stringify(header)}\n${line}\n`;
}

describe('a backup', () => {
  it('comes back as it was, names and all', () => {
    const parsed = parseBackup(file);
    expect(parsed).toMatchObject({
      ok: true,
      value: { workspace: ID, people: PEOPLE, lines: told.lines, commits: told.commits },
    });
  });

  it('is the same bytes every time', () => {
    expect(renderBackup(ID, PEOPLE, told.lines)).toBe(file);
  });

  it('survives a trip through an editor that adds a byte order mark and Windows line ends', () => {
    expect(parseBackup(`\uFEFF${file.replaceAll('\n', '\r\n')}`).ok).toBe(true);
  });
});

/** Anna wrote first and Ben last: under the hash of the last line alone, hers could be anything. */
describe('the head in the header', () => {
  const bens = tell([(ws) => editPopulation(ws, NURSES, { notes: 'Seen.' })], BEN, told).lines;
  const annasAnew = rewritten(bens, new Set([BEN]), (commit) => ({ ...commit, label: 'Something else' }));

  it('is of every line: lines of another person written anew under a whole chain are refused', () => {
    expect(parseBackup(renderBackup(ID, PEOPLE, annasAnew)).ok).toBe(true);
    expect(parseBackup([renderBackup(ID, PEOPLE, bens).split('\n')[0], ...annasAnew, ''].join('\n'))).toMatchObject({
      ok: false,
      error: { line: 6, problem: { kind: 'head_mismatch' } },
    });
  });

  it('of version 1 is of the last line, and such a backup still opens', () => {
    const old = { telltale: 'workspace', v: 1, workspace: ID, people: PEOPLE, commits: 5, head: lastLineHash(bens) };
    const text = (head: object) => [canonicalJson(head), ...bens, ''].join('\n');
    expect(parseBackup(text(old))).toMatchObject({ ok: true, value: { lines: bens } });
    const refused = { ok: false, error: { problem: { kind: 'head_mismatch' } } };
    expect(parseBackup(text({ ...old, v: 2 }))).toMatchObject(refused);
    expect(parseBackup(text({ ...old, head: sha256Hex('') }))).toMatchObject(refused);
  });
});

describe('a damaged backup is refused with the line and the reason', () => {
  it.each([
    ['an edited value', damaged(4, (text) => text.replace('[0.4,0.6]', '[0.9,0.9]')), 4, 'hash_mismatch'],
    [
      'a line re-formatted',
      damaged(3, (text) => JSON.stringify(JSON.parse(text), null, 1).replaceAll('\n', '')),
      3,
      'not_canonical',
    ],
    ['a line cut in two', damaged(3, (text) => text.slice(0, 40)), 3, 'not_json'],
    ['a line left out', file.split('\n').toSpliced(2, 1).join('\n'), 3, 'broken_chain'],
    [
      'two lines swapped',
      file
        .split('\n')
        .toSpliced(2, 2, told.lines[2] ?? '', told.lines[1] ?? '')
        .join('\n'),
      3,
      'broken_chain',
    ],
    ['its last line missing', file.split('\n').toSpliced(4, 1).join('\n'), 5, 'cut_short'],
    ['a blank line', damaged(2, () => ''), 2, 'not_json'],
    ['a number beyond all numbers', damaged(2, (text) => text.replace('[100,120]', '[100,1e400]')), 2, 'bad_value'],
    ['what is not a number', damaged(2, (text) => text.replace('[100,120]', '[100,NaN]')), 2, 'not_json'],
  ])('%s', (_, text, line, kind) => {
    expect(parseBackup(text)).toMatchObject({ ok: false, error: { line, problem: { kind } } });
  });
});

describe('a foreign or hostile file is refused', () => {
  it.each([
    ['nothing', '', 'empty_file'],
    ['a photo', '\u0000\u0001\u0002PNG', 'not_a_backup'],
    ['a spreadsheet', 'Device name,Owner\r\nx,y', 'not_a_backup'],
    ['other JSON', '{"name":"layer","versions":{}}', 'not_a_backup'],
    ['a list', '[1,2,3]', 'not_a_backup'],
    ['a later version', damaged(1, (text) => text.replace('"v":2', '"v":3')), 'newer_backup'],
    ['an id that is a path', damaged(1, (text) => text.replace('ws-1', '../../etc')), 'bad_header'],
    ['a prototype key among the people', damaged(1, (text) => text.replace('"anna"', '"__proto__"')), 'bad_header'],
    ['more in the header than belongs there', damaged(1, (text) => text.replace('"v":2', '"v":2,"x":1')), 'bad_header'],
    ['a prototype key as a record', forged([{ at: ['populations', '__proto__', 'name'], to: 'x' }]), 'not_a_commit'],
    ['a prototype key as a field', forged([{ at: ['populations', 'p', '__proto__'], to: {} }]), 'unknown_field'],
    [
      'a prototype key one level down',
      forged([{ at: ['coverage', 'p~s', 'quality.__proto__'], to: [1, 1] }]),
      'unknown_field',
    ],
    ['a field nobody knows', forged([{ at: ['populations', 'p', 'admin'], to: true }]), 'unknown_field'],
    ['a share of 900 %', forged([{ at: ['coverage', 'p~s', 'share'], to: [9, 9] }]), 'bad_value'],
    ['a range upside down', forged([{ at: ['populations', 'p', 'devices'], to: [5, 1] }]), 'bad_value'],
    [
      'a day that is not in the calendar',
      forged([{ at: ['coverage', 'p~s', 'evidenceDate'], to: '2026-02-30' }]),
      'bad_value',
    ],
    ['a name of a megabyte', forged([{ at: ['populations', 'p', 'name'], to: 'x'.repeat(1_000_000) }]), 'bad_value'],
    [
      'a number beyond all numbers',
      forged([{ at: ['sources', 's', 'costPerYear'], to: 1 }]).replace('"to":1', '"to":1e400'),
      'bad_value',
    ],
    [
      'half a character',
      forged([{ at: ['populations', 'p', 'name'], to: 'half' }]).replace('"half"', String.raw`"\ud800"`),
      'not_canonical',
    ],
    ['a cell with three parts', forged([{ at: ['coverage', 'p~s~t', 'note'], to: 'x' }]), 'not_a_commit'],
    ['a day that is none', forgedWith({ at: '2026-02-30T00:00:00.000Z' }), 'not_a_commit'],
    [
      'a sample that stands still in 2300',
      forged([{ at: ['workspace', 'workspace', 'frozenOn'], to: '2300-01-01' }]),
      'bad_value',
    ],
    ['a change at the end of time', forgedId('zzzzzzzzz-zzzz-anna'), 'not_a_commit'],
    ['nesting without end', forged([{ at: ['populations', 'p', 'name'], to: nested(40) }]), 'too_deep'],
  ])('%s', (_, text, kind) => {
    const parsed = parseBackup(text);
    expect(parsed).toMatchObject({ ok: false, error: { problem: { kind } } });
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}
