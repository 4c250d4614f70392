/** The population's own columns as text, and back: what each may hold in a paste. */
import { devicesPlain, parseDevices } from '#/features/inventory/device-count.ts';
import { MODES_OF, PLATFORMS } from '#/domain/catalog/vocabulary.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { PopulationFields } from '#/domain/workspace/commands/population-commands.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { MODE_LABELS, NETWORK_PATH_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { NETWORK_PATH_WORDS, SENSITIVITY_WORDS } from '#/domain/workspace/vocabulary-words.ts';
import { plainWord } from '#/domain/workspace/words.ts';

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
    read: (text) => {
      const patch = MODES_BY_WORD.get(plainWord(text));
      return patch === undefined ? err('a platform and its mode, such as iOS Supervised') : ok(patch);
    },
  },
  $path: {
    write: ({ networkPath }) => NETWORK_PATH_LABELS[networkPath],
    read: (text) => {
      const networkPath = NETWORK_PATH_WORDS.idOf(text);
      return networkPath === null ? err(NETWORK_PATH_WORDS.choices) : ok({ networkPath });
    },
  },
  $sensitivity: {
    write: ({ sensitivity }) => String(sensitivity),
    read: (text) => {
      const sensitivity = SENSITIVITY_WORDS.idOf(text);
      return sensitivity === null ? err('1, 2 or 3') : ok({ sensitivity });
    },
  },
};

const MODES_BY_WORD = new Map<string, Patch>(
  PLATFORMS.flatMap((platform) =>
    [...MODES_OF[platform], 'unknown' as const].map((mode): [string, Patch] => [
      plainWord(`${PLATFORM_LABELS[platform]} ${MODE_LABELS[mode]}`),
      { platform, mode },
    ]),
  ),
);

export function populationText(population: Population, column: string): string {
  return COLUMNS[column]?.write(population) ?? '';
}

/** `null` for a column that takes nothing. */
export function parsePopulationText(column: string, text: string): Result<Patch, string> | null {
  return Object.hasOwn(COLUMNS, column) ? (COLUMNS[column]?.read(text) ?? null) : null;
}
