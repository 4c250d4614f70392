import type { IsoDate } from '#/domain/dates.ts';
import { DQ_DIMENSIONS, type DataQuality } from '#/exchange/dettect/quality-bands.ts';

/** DeTT&CT's fields as they were written, to tell what was changed there since: "4 5 3 0 5 2026-01-31". */
export function exportedText(quality: DataQuality, connected: IsoDate | null): string {
  return [...DQ_DIMENSIONS.map((dimension) => String(quality[dimension])), connected ?? '-'].join(' ');
}
