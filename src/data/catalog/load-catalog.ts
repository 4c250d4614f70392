/** Fetches a bundled file from the origin the page came from, and parses it. */
import type { CatalogError } from '#/domain/catalog/catalog-schema.ts';
import { err, type Result } from '#/domain/result.ts';

export type CatalogLoadError =
  | { readonly kind: 'catalog_unreachable'; readonly file: string; readonly status: number | null }
  | { readonly kind: 'catalog_not_json'; readonly file: string }
  | (CatalogError & { readonly file: string });

export async function loadCatalogFile<T>(
  file: string,
  parse: (input: unknown) => Result<T, CatalogError>,
  signal?: AbortSignal,
): Promise<Result<T, CatalogLoadError>> {
  const bytes = await fetchFile(file, signal);
  if (!bytes.ok) return bytes;
  let json: unknown;
  try {
    json = JSON.parse(bytes.value);
  } catch {
    return err({ kind: 'catalog_not_json', file });
  }
  const parsed = parse(json);
  return parsed.ok ? parsed : err({ ...parsed.error, file });
}

async function fetchFile(file: string, signal?: AbortSignal): Promise<Result<string, CatalogLoadError>> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/${file}`, { signal: signal ?? null });
    if (!response.ok) return err({ kind: 'catalog_unreachable', file, status: response.status });
    return { ok: true, value: await response.text() };
  } catch (cause) {
    // A cancelled load is nobody's error; the one who cancelled it expects the exception.
    if (signal?.aborted === true) throw cause;
    return err({ kind: 'catalog_unreachable', file, status: null });
  }
}
