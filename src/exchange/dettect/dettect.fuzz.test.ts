import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { anyInventory } from '#/domain/intake/any-inventory.fixture.ts';
import { proposeMatches } from '#/domain/intake/match-incoming.ts';
import { planIntake } from '#/domain/intake/plan-intake.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import { bundledStrategy } from '#/exchange/dettect/bundled-strategy.fixture.ts';
import { file } from '#/exchange/dettect/dettect-text.fixture.ts';
import { describeDettectError } from '#/exchange/dettect/describe-dettect-error.ts';
import { parseDettect } from '#/exchange/dettect/parse-dettect.ts';
import { renderDettect } from '#/exchange/dettect/render-dettect.ts';

const { analytics } = bundledStrategy();
const { retentionProfiles } = bundledCatalog().checklist;

/** Marks that mean something to YAML, to DeTT&CT or to a language below, beside any text. */
const MARKS = `\n|  |- |: |? |[|]|{|}|"|'|>|#|&a |*a|!!binary |%|---\n|\t|\0|\uFEFF|~|null|.nan|-.inf|1e999|0x1f|2026-02-30|all|__proto__: |<<: *a`;
const PIECES = fc.oneof(fc.constantFrom('|', ...MARKS.split('|')), fc.string({ unit: 'grapheme', maxLength: 6 }));

/** A text with pieces put in, taken out or put in place of others, and cut off now and then. */
function mangled(text: string): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat(text.length), gone: fc.nat(12), piece: PIECES });
  return fc.tuple(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.nat(text.length)).map(([edits, end]) => {
    let next = text;
    for (const { at, gone, piece } of edits) next = next.slice(0, at) + piece + next.slice(at + gone);
    return end % 4 === 0 ? next.slice(0, end) : next;
  });
}

/** Values of other kinds than what stands there: a word for a list, a list for a word, nothing. */
const VALUES = ['x', '~', '', '[]', '{}', '[[x]]', '[{a: b}]', '{a: [b]}', '2026-01-01', '-1', '1e999', 'true', "'*a'"];

function retyped(text: string): fc.Arbitrary<string> {
  const lines = text.split('\n');
  const edit = fc.record({ at: fc.nat(lines.length - 1), value: fc.constantFrom(...VALUES) });
  return fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) => {
    const next = [...lines];
    for (const { at, value } of edits) next[at] = (next[at] ?? '').replace(/:( .*)?$/, `: ${value}`);
    return next.join('\n');
  });
}

/** Whatever the file: a refusal in words, or an inventory that can be compared with the record. Never a throw. */
function answers(input: string | Uint8Array): void {
  const read = parseDettect(input, 'any.yaml');
  if (!read.ok) {
    const { title, detail, action } = describeDettectError(read.error);
    for (const words of [title, detail, action]) expect(words).not.toMatch(/undefined|NaN|\[object/);
    return;
  }
  const { incoming } = read.value;
  expect(planIntake(emptyWorkspace(), incoming, proposeMatches(emptyWorkspace(), incoming))).toHaveProperty('ok');
}

const FOREIGN = file([{ comment: 'x' }, { name: 'Application State', to: '[Nurses]', extra: 'my_key: [1, {a: b}]' }]);

it('answers to any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), answers), { numRuns: 300 });
});

it('answers to a file of somebody else that was mangled', () => {
  fc.assert(fc.property(mangled(FOREIGN), answers), { numRuns: 200 });
});

it('answers to a file whose values are of another kind', () => {
  fc.assert(fc.property(retyped(FOREIGN), answers), { numRuns: 300 });
});

it('answers to a file of ours that was mangled', () => {
  const any = anyInventory.chain((workspace) => mangled(renderDettect(workspace, analytics, retentionProfiles).text));
  fc.assert(fc.property(any, answers), { numRuns: 60 });
});
