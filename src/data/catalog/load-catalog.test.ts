import { afterEach, describe, expect, it, vi } from 'vitest';

import { catalogQuery, CatalogLoadFailure, productsQuery } from '#/data/catalog/catalog-queries.ts';
import { loadCatalogFile } from '#/data/catalog/load-catalog.ts';
import { ok } from '#/domain/result.ts';

const answer = (body: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
const anything = (input: unknown) => ok(input);

afterEach(() => vi.unstubAllGlobals());

describe('loadCatalogFile', () => {
  it('asks the origin of the page, below its base', async () => {
    const fetched = vi.fn<(url: string) => Promise<Response>>(() => Promise.resolve(new Response('{}')));
    vi.stubGlobal('fetch', fetched);
    expect(await loadCatalogFile('products.json', anything)).toEqual({ ok: true, value: {} });
    expect(fetched.mock.calls[0]?.[0]).toBe('/data/products.json');
  });

  it('tells a missing file from a missing network', async () => {
    answer('not here', 404);
    expect(await loadCatalogFile('x.json', anything)).toMatchObject({
      error: { kind: 'catalog_unreachable', status: 404 },
    });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await loadCatalogFile('x.json', anything)).toMatchObject({
      error: { kind: 'catalog_unreachable', status: null },
    });
  });

  it('refuses a page where the file should be, as some hosts answer', async () => {
    answer('<!doctype html>');
    expect(await loadCatalogFile('x.json', anything)).toMatchObject({
      error: { kind: 'catalog_not_json', file: 'x.json' },
    });
  });
});

describe('bundled queries', () => {
  const signal = new AbortController().signal;

  it('fail with the reason, and try again only what trying can mend', async () => {
    answer('{"v":1}');
    const failure: unknown = await productsQuery()
      .queryFn({ signal })
      .catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(CatalogLoadFailure);
    const malformed =
      failure instanceof CatalogLoadFailure ? failure : new CatalogLoadFailure({ kind: 'catalog_not_json', file: '' });
    expect(malformed.reason).toMatchObject({ kind: 'catalog_malformed', file: 'products.json' });
    const unreachable = new CatalogLoadFailure({ kind: 'catalog_unreachable', file: 'x', status: null });
    expect(catalogQuery().retry(0, malformed)).toBe(false);
    expect([0, 1, 2].map((failures) => catalogQuery().retry(failures, unreachable))).toEqual([true, true, false]);
  });
});
