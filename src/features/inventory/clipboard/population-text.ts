/** The population's own columns as text, and back: what each may hold in a paste. */
import { devicesPlain, parseDevices } from '#/features/inventory/device-count.ts';
import { MODES_OF, PLATFORMS } from '#/domain/catalog/vocabulary.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { PopulationFields } from '#/domain/workspace/commands/population-commands.ts';
import { NETWORK_PATHS, SENSITIVITIES, type Population } from '#/domain/workspace/entities.ts';
import { MODE_LABELS, NETWORK_PATH_LABELS, PLATFORM_LABELS, SENSITIVITY_LABELS } from '#/domain/workspace/labels.ts';

type Patch = Partial<PopulationFields>;

interface TextColumn {
  readonly write: (population: Population) => string;
  /** The change it makes, or what was expected. */
  readonly read: (text: string) => Result<Patch, string>;
}

/** By the ids of the grid's columns. A column that is not here is worked out and takes nothing. */
const COLUMNS: Readonly<Record<string, TextColumn>> = {
  $name: {
    write: ({ name }) => name,
    read: (text) => (text.trim() === '' ? err('a name') : ok({ name: text.trim() })),
  },
  $devices: {
    write: ({ devices }) => devicesPlain(devices),
    read: (text) => {
      const parsed = parseDevices(text);
      return parsed.ok ? ok({ devices: parsed.value }) : err('a number of devices, or a range such as 150-400');
    },
  },
  $mode: {
    write: ({ platform, mode }) => `${PLATFORM_LABELS[platform]} ${MODE_LABELS[mode]}`,
    read: (text) => oneOf(MODE_WORDS, text, 'a platform and its mode, such as iOS Supervised'),
  },
  $path: {
    write: ({ networkPath }) => NETWORK_PATH_LABELS[networkPath],
    read: (text) => oneOf(PATH_WORDS, text, Object.values(NETWORK_PATH_LABELS).join(', ')),
  },
  $sensitivity: {
    write: ({ sensitivity }) => String(sensitivity),
    read: (text) => oneOf(SENSITIVITY_WORDS, text, '1, 2 or 3'),
  },
};

const MODE_WORDS = new Map<string, Patch>(
  PLATFORMS.flatMap((platform) =>
    [...MODES_OF[platform], 'unknown' as const].map((mode): [string, Patch] => [
      `${PLATFORM_LABELS[platform]} ${MODE_LABELS[mode]}`.toLowerCase(),
      { platform, mode },
    ]),
  ),
);

const PATH_WORDS = new Map<string, Patch>(
  NETWORK_PATHS.flatMap((networkPath): [string, Patch][] => [
    [NETWORK_PATH_LABELS[networkPath].toLowerCase(), { networkPath }],
    [networkPath, { networkPath }],
  ]),
);

const SENSITIVITY_WORDS = new Map<string, Patch>(
  SENSITIVITIES.flatMap((sensitivity): [string, Patch][] => [
    [String(sensitivity), { sensitivity }],
    [SENSITIVITY_LABELS[sensitivity].toLowerCase(), { sensitivity }],
  ]),
);

function oneOf(words: ReadonlyMap<string, Patch>, text: string, expected: string): Result<Patch, string> {
  const found = words.get(
    text
      .replaceAll(/[\u00A0\u202F\s]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
  return found === undefined ? err(expected) : ok(found);
}

export function populationText(population: Population, column: string): string {
  return COLUMNS[column]?.write(population) ?? '';
}

/** `null` for a column that takes nothing. */
export function parsePopulationText(column: string, text: string): Result<Patch, string> | null {
  return Object.hasOwn(COLUMNS, column) ? (COLUMNS[column]?.read(text) ?? null) : null;
}
