/** What entries that DeTT&CT users wrote say of sources and coverage. */
import type { Products } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Family, QualityDimension } from '#/domain/catalog/vocabulary.ts';
import type { IncomingCoverage, IncomingSource } from '#/domain/intake/incoming.ts';
import type { Range } from '#/domain/range.ts';
import type { CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import type { LeftOutList } from '#/exchange/dettect/left-out.ts';
import { familyOfProduct } from '#/exchange/dettect/product-families.ts';
import { DQ_DIMENSIONS, isAvailable, qualityFrom, shareOfBand } from '#/exchange/dettect/quality-bands.ts';
import type { ReadDetails } from '#/exchange/dettect/read-details.ts';

const MAX_NAME = 200;
const MAX_NOTE = 4_000;

interface Gathered {
  readonly population: string;
  readonly source: string;
  share: Range | null;
  /** Whether an entry without a known share spoke of it too: then nothing is known of the whole. */
  shareIsOpen: boolean;
  isPartial: boolean;
  readonly quality: Map<QualityDimension, Range>;
  date: IsoDate | null;
  readonly notes: Set<string>;
}

export interface ForeignCells {
  readonly sources: readonly IncomingSource[];
  readonly coverage: readonly IncomingCoverage[];
}

/** Several data components of one product on one system are one cell: what they say together. */
export class ForeignCellList {
  readonly #sources = new Map<string, { family: Family; name: string; product: string; siem: boolean }>();
  readonly #cells = new Map<string, Gathered>();
  readonly #leftOut: LeftOutList;
  readonly #products: Products | null;

  constructor(products: Products | null, leftOut: LeftOutList) {
    this.#products = products;
    this.#leftOut = leftOut;
  }

  add(details: ReadDetails): void {
    if (details.populations.length === 0) return;
    const sources = this.#sourcesOf(details);
    if (sources.length === 0) return;
    if (!isAvailable(details.quality)) {
      this.#leftOut.add(
        details.where,
        'All five dimensions are 0, which DeTT&CT uses for "not known" and "not there" alike. It is taken as not known, never as an absence.',
      );
    } else if (DQ_DIMENSIONS.some((dimension) => details.quality[dimension] === 0)) {
      this.#leftOut.add(details.where, 'A dimension of 0 means "not known" here; the score keeps it open.');
    }
    if (sources.length > 1) {
      this.#leftOut.add(
        `How much each of ${details.products.join(', ')} gives`,
        'One entry speaks of several products, so the share and quality of each is not known.',
      );
    }
    for (const { key } of details.populations) {
      for (const source of sources) this.#gather(key, source, details, sources.length > 1);
    }
  }

  #sourcesOf(details: ReadDetails): readonly string[] {
    const usual = details.component?.usualFamily ?? null;
    const named = details.products.length > 0 ? details.products : [''];
    return named.flatMap((product) => {
      const family =
        details.component === null && product === '' ? null : familyOfProduct(product, this.#products, usual);
      if (family === null) {
        this.#leftOut.add(
          details.where,
          details.component === null
            ? 'No data component of ATT&CK Mobile has this name, and no product tells what it is.'
            : 'No family of Telltale gives this data component, and no product tells what it is.',
        );
        return [];
      }
      const name = (product === '' ? `${details.dataSource}, product not named` : product).slice(0, MAX_NAME);
      const key = `${family}:${name.toLowerCase()}`;
      const known = this.#sources.get(key);
      if (known === undefined)
        this.#sources.set(key, { family, name, product: product.slice(0, MAX_NAME), siem: details.available });
      else known.siem ||= details.available;
      return [key];
    });
  }

  #gather(population: string, source: string, details: ReadDetails, isShared: boolean): void {
    if (!isAvailable(details.quality) && details.comment.trim() === '') return;
    const key = `${population}|${source}`;
    const cell: Gathered = this.#cells.get(key) ?? {
      population,
      source,
      share: null,
      shareIsOpen: false,
      isPartial: false,
      quality: new Map(),
      date: null,
      notes: new Set(),
    };
    this.#cells.set(key, cell);
    if (details.comment.trim() !== '') cell.notes.add(details.comment.trim());
    if (!isAvailable(details.quality)) return;
    const share = shareOfBand(details.quality.device_completeness);
    if (share === null) cell.shareIsOpen = true;
    else cell.share = hull(cell.share, isShared ? [0, share[1]] : share);
    if (details.quality.device_completeness > 0 && details.quality.device_completeness < 5) cell.isPartial = true;
    if (!isShared) {
      for (const [dimension, range] of Object.entries(qualityFrom(details.quality)) as [QualityDimension, Range][]) {
        cell.quality.set(dimension, hull(cell.quality.get(dimension) ?? null, range));
      }
    }
    if (details.connected !== null && (cell.date === null || details.connected > cell.date))
      cell.date = details.connected;
  }

  result(): ForeignCells {
    const used = new Set([...this.#cells.values()].map(({ source }) => source));
    return {
      sources: [...this.#sources].map(([key, { family, name, product, siem }]) => ({
        key,
        fields: {
          name,
          family,
          ...(product === '' ? {} : { product }),
          ...(siem && used.has(key) ? { siem: 'yes' } : {}),
        },
      })),
      coverage: [...this.#cells.values()].map(({ population, source, ...cell }) => ({
        population,
        source,
        patch: patchOf(cell),
      })),
    };
  }
}

function patchOf(cell: Omit<Gathered, 'population' | 'source'>): CoveragePatch {
  const note = [...cell.notes].join('\n').slice(0, MAX_NOTE);
  const isThere = cell.share !== null || cell.shareIsOpen || cell.quality.size > 0;
  return {
    ...(isThere ? { state: cell.isPartial ? 'partial' : 'present' } : {}),
    ...(cell.share === null || cell.shareIsOpen ? {} : { share: cell.share }),
    ...(cell.quality.size === 0 ? {} : { quality: Object.fromEntries(cell.quality) }),
    ...(cell.date === null ? {} : { evidenceDate: cell.date }),
    ...(note === '' ? {} : { note }),
  };
}

function hull(a: Range | null, b: Range): Range {
  return a === null ? b : [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
