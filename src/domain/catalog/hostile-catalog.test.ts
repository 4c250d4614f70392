/** A damaged or foreign file is refused with the place and the reason; it never throws and never half works. */
import { assert, jsonValue, property } from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { parseChecklist } from '#/domain/catalog/parse-checklist.ts';
import { parseControls } from '#/domain/catalog/parse-controls.ts';
import { parseObservability } from '#/domain/catalog/parse-observability.ts';
import { parseProducts } from '#/domain/catalog/parse-products.ts';
import { parseStrategy } from '#/domain/catalog/parse-strategy.ts';

const textOf = (file: string) => readFileSync(`public/data/${file}`, 'utf8');

function damaged(file: string, from: RegExp, to: string): unknown {
  const text = textOf(file);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return JSON.parse(changed);
}

const PARSERS = { parseChecklist, parseControls, parseObservability, parseProducts, parseStrategy };

describe.each(Object.entries(PARSERS))('%s', (_, parse) => {
  it('refuses whatever is not its file, as a value', () => {
    assert(
      property(jsonValue(), (json) => {
        expect(parse(json)).toMatchObject({ ok: false, error: { kind: 'catalog_malformed' } });
      }),
    );
  });
});

describe('refuses with the place', () => {
  it.each([
    ['a reason that is not there', /\["full","full",\d+/, '["full","full",9999', 'variants.0'],
    ['a source that is not there', /"and_log"(?=,\["android)/, '"no_such_source"', 'variants.0'],
    ['a cell that is no variant', /"cells":\[\d+/, '"cells":[9999', 'matrix.android/fully_managed.mdm'],
    ['facets in another order', /\["app_identity","dest_domain"/, '["dest_domain","app_identity"', 'facets.0'],
    ['a link that would run', /"url":"https:[^"]*"/, '"url":"javascript:alert(1)"', 'sources.and_log.url'],
    ['a later version', /"v": 1/, '"v": 2', 'v'],
    ['a key that is not ours', /"v": 1,/, '"v": 1, "extra": true,', 'extra'],
  ])('%s', (_, from, to, path) => {
    expect(parseObservability(damaged('observability.json', from, to))).toMatchObject({ ok: false, error: { path } });
  });

  it('a criterion under another item', () => {
    const file = damaged('criteria.json', /"id":"T1\.2"/, '"id":"T2.2"');
    expect(parseChecklist(file)).toMatchObject({ ok: false, error: { path: 'T2.2' } });
  });

  it('a hash that is no hash', () => {
    const file = damaged('strategies/DET0672.json', /"sha256": "03e0a9/, '"sha256": "03E0A9');
    expect(parseStrategy(file)).toMatchObject({ ok: false, error: { path: 'sha256' } });
  });
});

it('lets a prototype key touch nothing', () => {
  const file = damaged(
    'observability.json',
    /"and_log": \{/,
    '"__proto__": {"says": "polluted", "url": null}, "and_log": {',
  );
  const parsed = parseObservability(file);
  expect(parsed.ok && Object.hasOwn(parsed.value.sources, '__proto__')).toBe(false);
  expect(parsed.ok && 'says' in parsed.value.sources).toBe(false);
  expect({}).not.toHaveProperty('says');
});
