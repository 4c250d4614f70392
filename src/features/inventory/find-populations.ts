import type { Population } from '#/domain/workspace/entities.ts';
import { MODE_LABELS, NETWORK_PATH_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';

/** Every word of the search somewhere in what the row shows: "ios byod" finds the personal iPhones. */
export function matchesSearch(population: Population, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { name, platform, mode, region, networkPath, notes } = population;
  const shown = [name, PLATFORM_LABELS[platform], MODE_LABELS[mode], NETWORK_PATH_LABELS[networkPath], region, notes]
    .join(' ')
    .toLowerCase();
  return words.every((word) => shown.includes(word));
}
