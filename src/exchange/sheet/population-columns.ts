import type { PopulationFields } from '#/domain/workspace/commands/population-commands.ts';
import {
  asCount,
  asDate,
  asName,
  asNumber,
  asShare,
  asText,
  asWord,
  columnsOf,
  type Column,
} from '#/exchange/sheet/column.ts';
import {
  MODE_WORDS,
  NETWORK_PATH_WORDS,
  OWNERSHIP_WORDS,
  PLATFORM_WORDS,
  SENSITIVITY_WORDS,
} from '#/domain/workspace/vocabulary-words.ts';

const column = columnsOf<PopulationFields>();

export const POPULATION_COLUMNS: readonly Column<PopulationFields, PopulationFields>[] = [
  column('name', 'Name', asName, { width: 34, alsoKnownAs: ['Population'] }),
  column('platform', 'Platform', asWord(PLATFORM_WORDS), { width: 10, alsoKnownAs: ['OS'] }),
  column('mode', 'Management mode', asWord(MODE_WORDS), { blank: 'unknown', width: 24 }),
  column('devices', 'Devices', asCount('a whole number of devices such as 2400, or a range such as 900-1100'), {
    width: 12,
  }),
  column('sensitivity', 'Sensitivity', asWord(SENSITIVITY_WORDS), { width: 12 }),
  column('networkPath', 'Network path', asWord(NETWORK_PATH_WORDS), { blank: 'unknown' }),
  column('ownership', 'Ownership', asWord(OWNERSHIP_WORDS), { blank: 'unknown', width: 12 }),
  column('region', 'Region', asText, { blank: '' }),
  column('privacyBasis', 'Privacy basis', asText, { blank: '', width: 30 }),
  column('notes', 'Notes', asText, { blank: '', width: 40, alsoKnownAs: ['Note', 'Comment'] }),
  column('order', 'Order', asNumber, { width: 8 }),
  column('seenWithin7', 'Seen within 7 days', asShare, { blank: null }),
  column('seenWithin30', 'Seen within 30 days', asShare, { blank: null }),
  column('seenOn', 'Seen as of', asDate, { blank: null }),
  column('importKey', 'Import group', asText, { blank: '', width: 30 }),
];
