import type { Family } from '#/domain/catalog/vocabulary.ts';
import type { SourceFields } from '#/domain/workspace/commands/source-commands.ts';
import type { FamilyStatement } from '#/domain/workspace/entities.ts';
import { err, ok } from '#/domain/result.ts';
import {
  asDays,
  asNumber,
  asNumberOrNone,
  asName,
  asText,
  asWord,
  columnsOf,
  type Codec,
  type Column,
} from '#/exchange/sheet/column.ts';
import { FAMILY_WORDS, YES_NO_WORDS } from '#/domain/workspace/vocabulary-words.ts';

const column = columnsOf<SourceFields>();

export const SOURCE_COLUMNS: readonly Column<SourceFields, SourceFields>[] = [
  column('name', 'Name', asName, { width: 34, alsoKnownAs: ['Source'] }),
  column('family', 'Family', asWord(FAMILY_WORDS), { width: 26 }),
  column('product', 'Product', asText, { blank: '', width: 26 }),
  column('owner', 'Owner', asText, { blank: '', width: 20 }),
  column('retentionDays', 'Searchable days', asDays, { blank: null, alsoKnownAs: ['Retention'] }),
  column('siem', 'In SIEM', asWord(YES_NO_WORDS), { blank: 'unknown', width: 10 }),
  column('costPerYear', 'Cost per year', asNumberOrNone, { blank: null, alsoKnownAs: ['Cost'] }),
  column('notes', 'Notes', asText, { blank: '', width: 40, alsoKnownAs: ['Note', 'Comment'] }),
  column('order', 'Order', asNumber, { width: 8 }),
];

export type FamilyRow = FamilyStatement & { readonly family: Family };

/** "We have none of this family." */
const asNone: Codec<boolean> = {
  write: (none) => (none ? 'Yes' : 'No'),
  read: (text) => {
    const word = YES_NO_WORDS.idOf(text);
    return word === null || word === 'unknown' ? err('Yes or No') : ok(word === 'yes');
  },
};

const familyColumn = columnsOf<FamilyRow>();

export const FAMILY_COLUMNS: readonly Column<FamilyRow, FamilyRow>[] = [
  familyColumn('family', 'Family', asWord(FAMILY_WORDS), { width: 26 }),
  familyColumn('none', 'None of it', asNone, { blank: false, width: 12 }),
  familyColumn('note', 'Notes', asText, { blank: '', width: 40, alsoKnownAs: ['Comment'] }),
];
