/** React Query options for the bundled files. They never change while a page is open, so they are fetched once. */
import { loadCatalogFile, type CatalogLoadError } from '#/data/catalog/load-catalog.ts';
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { parseChecklist } from '#/domain/catalog/parse-checklist.ts';
import { parseControls } from '#/domain/catalog/parse-controls.ts';
import { parseObservability } from '#/domain/catalog/parse-observability.ts';
import { parseProducts } from '#/domain/catalog/parse-products.ts';
import { parseStrategy } from '#/domain/catalog/parse-strategy.ts';
import { assertNever, ok, type Result } from '#/domain/result.ts';

/** React Query reports failure by exception; the error boundary reads `reason` to find its words. */
export class CatalogLoadFailure extends Error {
  readonly reason: CatalogLoadError;

  constructor(reason: CatalogLoadError) {
    super(technicalMessage(reason));
    this.name = 'CatalogLoadFailure';
    this.reason = reason;
  }
}

/** For a log or a bug report; the words for people are made where errors are shown. */
function technicalMessage(reason: CatalogLoadError): string {
  switch (reason.kind) {
    case 'catalog_unreachable':
      return `data/${reason.file} did not arrive (${reason.status === null ? 'no answer' : `status ${reason.status}`})`;
    case 'catalog_not_json':
      return `data/${reason.file} is not JSON`;
    case 'catalog_malformed':
      return `data/${reason.file}, ${reason.path || 'as a whole'}: ${reason.problem}`;
    default:
      return assertNever(reason);
  }
}

const MAX_RETRIES = 2;

function bundledQuery<T>(name: string, load: (signal: AbortSignal) => Promise<Result<T, CatalogLoadError>>) {
  return {
    queryKey: ['catalog', name] as const,
    queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<T> => {
      const loaded = await load(signal);
      if (!loaded.ok) throw new CatalogLoadFailure(loaded.error);
      return loaded.value;
    },
    staleTime: Infinity,
    gcTime: Infinity,
    // Without a network the file may still come from a cache: ask anyway instead of waiting to be online.
    networkMode: 'always' as const,
    // Trying again may reach a file; it never repairs one.
    retry: (failures: number, error: Error) =>
      failures < MAX_RETRIES && error instanceof CatalogLoadFailure && error.reason.kind === 'catalog_unreachable',
  };
}

/** Both files that scoring needs, as one object: it keys memos, so everybody must hold the same one. */
export function catalogQuery() {
  return bundledQuery('core', async (signal): Promise<Result<Catalog, CatalogLoadError>> => {
    const [observability, checklist] = await Promise.all([
      loadCatalogFile('observability.json', parseObservability, signal),
      loadCatalogFile('criteria.json', parseChecklist, signal),
    ]);
    if (!observability.ok) return observability;
    if (!checklist.ok) return checklist;
    return ok({ observability: observability.value, checklist: checklist.value });
  });
}

export function strategyQuery() {
  return bundledQuery('strategy', (signal) => loadCatalogFile('strategies/DET0672.json', parseStrategy, signal));
}

export function controlsQuery() {
  return bundledQuery('controls', (signal) => loadCatalogFile('controls.json', parseControls, signal));
}

export function productsQuery() {
  return bundledQuery('products', (signal) => loadCatalogFile('products.json', parseProducts, signal));
}
