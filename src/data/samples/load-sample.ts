import type { StorageError } from '#/data/idb/storage-error.ts';
import { err, ok, type Result } from '#/domain/result.ts';

/** The bundled samples. Their ledgers lie beside the catalog and are parsed like any file from outside. */
export const SAMPLES = [
  {
    id: 'meridian-health',
    name: 'Meridian Health',
    about:
      'A hospital group: 11 populations, 14,000 devices, nine months of history. See what a filled-in record tells.',
  },
  {
    id: 'northwind-logistics',
    name: 'Northwind Logistics',
    about: 'A small company that has just begun: many unknowns, so every score is a wide range.',
  },
] as const;

export type SampleId = (typeof SAMPLES)[number]['id'];

/** The text of a sample's ledger, from the page's own origin. */
export async function loadSample(id: SampleId): Promise<Result<string, StorageError>> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/samples/${id}.telltale.jsonl`);
    if (!response.ok) return err({ kind: 'sample_missing', sample: id });
    return ok(await response.text());
  } catch {
    return err({ kind: 'sample_missing', sample: id });
  }
}
