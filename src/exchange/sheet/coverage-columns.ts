import { QUALITY_DIMENSIONS, type Facet } from '#/domain/catalog/vocabulary.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import { QUALITY_LABELS } from '#/domain/workspace/labels.ts';
import {
  asDate,
  asDays,
  asShare,
  asRange,
  asText,
  asTextOrNone,
  asWord,
  fieldColumn,
  type Codec,
  type Column,
} from '#/exchange/sheet/column.ts';
import { rangeText, readRange, type RangeMark } from '#/text/number-text.ts';
import {
  FACET_HEADINGS,
  LEVEL_NUMBERS,
  ON_OFF_WORDS,
  STATE_WORDS,
  SWITCH_HEADINGS,
} from '#/domain/workspace/vocabulary-words.ts';

type CoverageColumn = Column<Coverage, CoveragePatch>;
type Plain = Pick<Coverage, 'state' | 'share' | 'deviceSet' | 'retentionDays' | 'evidenceDate' | 'note'>;

function plain<Name extends keyof Plain>(
  name: Name,
  header: string,
  codec: Codec<Plain[Name]>,
  blank: Plain[Name],
  width: number,
  alsoKnownAs: readonly string[] = [],
): CoverageColumn {
  return fieldColumn<Plain, Name>(name, header, codec, { blank, width, alsoKnownAs });
}

const asQuality = asRange('0 to 5, or a range such as 2-4');

const quality = QUALITY_DIMENSIONS.map((dimension): CoverageColumn => ({
  header: `Quality: ${QUALITY_LABELS[dimension].title}`,
  alsoKnownAs: [`quality ${dimension}`],
  width: 12,
  isText: false,
  isDay: false,
  write: (cell, mark) => {
    const range = cell.quality[dimension] ?? null;
    return range === null ? null : asQuality.write(range, mark);
  },
  read: (text) => {
    const range = asQuality.read(text);
    return range.ok ? ok({ quality: { [dimension]: range.value } }) : range;
  },
  blank: { quality: { [dimension]: undefined } },
}));

const switches = SWITCH_HEADINGS.map(({ name, heading }): CoverageColumn => ({
  header: heading,
  alsoKnownAs: [`switch ${name}`],
  width: 12,
  isText: false,
  isDay: false,
  write: (cell) => {
    const setting = cell.switches[name];
    return setting === undefined ? null : ON_OFF_WORDS.labelOf(setting);
  },
  read: (text) => {
    const setting = ON_OFF_WORDS.idOf(text);
    return setting === null ? err(ON_OFF_WORDS.choices) : ok({ switches: { [name]: setting } });
  },
  blank: { switches: { [name]: undefined } },
}));

type Override = NonNullable<Coverage['capability'][Facet]>;

/** "0.5: only managed apps": the level, a colon and the reason. */
function overrideText({ level, reason }: Override, mark: RangeMark): string {
  return `${rangeText(level, mark)}: ${reason}`;
}

function readOverride(text: string): Result<Override, string> {
  const expected = 'a level of 0 to 1 and why, such as 0.5: only managed apps';
  const colon = text.indexOf(':');
  if (colon === -1) return err(expected);
  const said = text.slice(0, colon);
  const named = LEVEL_NUMBERS.get(said.trim().toLowerCase());
  const level = named === undefined ? readRange(said) : ([named, named] as const);
  return level === null ? err(expected) : ok({ level, reason: text.slice(colon + 1).replace(/^ /u, '') });
}

const capability = FACET_HEADINGS.map(({ facet, heading }): CoverageColumn => ({
  header: heading,
  alsoKnownAs: [`gives ${facet}`],
  width: 16,
  isText: true,
  isDay: false,
  write: (cell, mark) => {
    const override = cell.capability[facet] ?? null;
    return override === null ? null : overrideText(override, mark);
  },
  read: (text) => {
    const override = readOverride(text);
    return override.ok ? ok({ capability: { [facet]: override.value } }) : override;
  },
  blank: { capability: { [facet]: undefined } },
}));

export const COVERAGE_COLUMNS: readonly CoverageColumn[] = [
  plain('state', 'State', asWord(STATE_WORDS), 'unknown', 14),
  plain('share', 'Share', asShare, null, 12),
  plain('deviceSet', 'Device set', asTextOrNone, null, 14),
  ...quality,
  plain('retentionDays', 'Searchable days', asDays, null, 14, ['Retention']),
  ...switches,
  ...capability,
  plain('evidenceDate', 'Evidence date', asDate, null, 14),
  plain('note', 'Notes', asText, '', 40, ['Comment']),
];
