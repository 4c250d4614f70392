import type { Mode, Platform } from '#/domain/catalog/vocabulary.ts';
import { MODES_OF } from '#/domain/catalog/vocabulary.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';

export type ModeChoice = Mode | 'unknown';

/** Platform and mode are one choice: a mode belongs to a platform, and no other pair can be recorded. */
export type PlatformMode = `${Platform}/${ModeChoice}`;

export interface PlatformModeOption {
  readonly value: PlatformMode;
  readonly label: string;
  readonly group: string;
}

const PLATFORMS_SHOWN: readonly Platform[] = ['ios', 'android'];

export const PLATFORM_MODES: readonly PlatformModeOption[] = PLATFORMS_SHOWN.flatMap((platform) =>
  [...MODES_OF[platform], 'unknown' as const].map((mode) => ({
    value: `${platform}/${mode}` as const,
    label: `${PLATFORM_LABELS[platform]}, ${lowerFirst(MODE_LABELS[mode])}`,
    group: PLATFORM_LABELS[platform],
  })),
);

export function platformModeOf(population: Pick<Population, 'platform' | 'mode'>): PlatformMode {
  return `${population.platform}/${population.mode}`;
}

export function splitPlatformMode(value: PlatformMode): { readonly platform: Platform; readonly mode: ModeChoice } {
  for (const platform of PLATFORMS_SHOWN) {
    for (const mode of [...MODES_OF[platform], 'unknown' as const]) {
      if (value === `${platform}/${mode}`) return { platform, mode };
    }
  }
  return { platform: 'android', mode: 'unknown' };
}

/** "Supervised" inside a sentence; "MAM only" stays. */
function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
