/** Which record of the workspace each part of what comes in speaks of. A proposal: people decide. */
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { Incoming, IncomingKey, IncomingPopulation, IncomingSource } from '#/domain/intake/incoming.ts';
import type { Population, Source } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export type MatchReason = 'own_id' | 'import_key' | 'name' | 'alike' | 'nothing_alike' | 'chosen';

export const MATCH_REASON_WORDS: Readonly<Record<MatchReason, string>> = {
  own_id: 'The file carries its id.',
  import_key: 'An earlier import made it from the same group of devices.',
  name: 'It has the same name.',
  alike: 'It is the only one of the same kind here and in the file.',
  nothing_alike: 'Nothing here is like it.',
  chosen: 'You chose it.',
};

/** `new` makes a record, `ignore` leaves that part of the file out. Ids that the app makes are never these words. */
export interface Match<Id extends string> {
  readonly to: Id | 'new' | 'ignore';
  readonly why: MatchReason;
}

export interface Matches {
  readonly populations: ReadonlyMap<IncomingKey, Match<PopulationId>>;
  readonly sources: ReadonlyMap<IncomingKey, Match<SourceId>>;
}

/**
 * Each rule in turn, the surest first, and only where exactly one on either side is left that fits: so the order in
 * which a file lists things decides nothing, and no two parts of it are proposed for one record.
 */
export function proposeMatches(workspace: Workspace, incoming: Incoming): Matches {
  return {
    populations: matched(incoming.populations, [...workspace.populations.values()], [
      { why: 'own_id', ofIncoming: ({ id }) => id ?? null, ofRecord: ({ id }) => id },
      {
        why: 'import_key',
        ofIncoming: ({ fields }) => fields.importKey || null,
        ofRecord: ({ importKey }) => importKey || null,
      },
      { why: 'name', ofIncoming: ({ fields }) => nameKey(fields.name), ofRecord: ({ name }) => nameKey(name) },
      { why: 'alike', ofIncoming: ({ fields }) => kindOfPopulation(fields), ofRecord: kindOfRecord },
    ] satisfies Rule<IncomingPopulation, Population>[]),
    sources: matched(incoming.sources, [...workspace.sources.values()], [
      { why: 'own_id', ofIncoming: ({ id }) => id ?? null, ofRecord: ({ id }) => id },
      { why: 'name', ofIncoming: ({ fields }) => nameKey(fields.name), ofRecord: ({ name }) => nameKey(name) },
      { why: 'alike', ofIncoming: ({ fields }) => kindOfSource(fields), ofRecord: kindOfSource },
    ] satisfies Rule<IncomingSource, Source>[]),
  };
}

interface Rule<In, Record> {
  readonly why: MatchReason;
  /** What has to be equal; `null` never is. */
  readonly ofIncoming: (item: In) => string | null;
  readonly ofRecord: (record: Record) => string | null;
}

function matched<In extends { readonly key: IncomingKey }, Id extends string, Record extends { readonly id: Id }>(
  items: readonly In[],
  records: readonly Record[],
  rules: readonly Rule<In, Record>[],
): ReadonlyMap<IncomingKey, Match<Id>> {
  const matches = new Map<IncomingKey, Match<Id>>();
  let openItems = items;
  let openRecords = records;
  for (const { why, ofIncoming, ofRecord } of rules) {
    const recordFor = onlyOnes(openRecords, ofRecord);
    const taken = new Set<Id>();
    for (const [key, item] of onlyOnes(openItems, ofIncoming)) {
      const record = recordFor.get(key);
      if (record === undefined) continue;
      matches.set(item.key, { to: record.id, why });
      taken.add(record.id);
    }
    openItems = openItems.filter(({ key }) => !matches.has(key));
    openRecords = openRecords.filter(({ id }) => !taken.has(id));
  }
  for (const { key } of openItems) matches.set(key, { to: 'new', why: 'nothing_alike' });
  return matches;
}

/** Those that alone have their key. */
function onlyOnes<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): ReadonlyMap<string, Item> {
  const only = new Map<string, Item>();
  const several = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null || several.has(key)) continue;
    if (only.delete(key)) several.add(key);
    else only.set(key, item);
  }
  return only;
}

function nameKey(name = ''): string | null {
  return name.trim() === '' ? null : name.trim().toLowerCase();
}

/** A population of another group of an import is not alike, whatever else is equal; an unknown mode is like nothing. */
function kindOfRecord(population: Population): string | null {
  return population.importKey === '' ? kindOfPopulation(population) : null;
}

function kindOfPopulation(fields: IncomingPopulation['fields']): string | null {
  const { platform, mode, ownership = 'unknown', region = '' } = fields;
  if (platform === undefined || mode === undefined || mode === 'unknown') return null;
  return JSON.stringify([platform, mode, ownership, region.trim().toLowerCase()]);
}

function kindOfSource({ family, product = '' }: IncomingSource['fields']): string | null {
  return family === undefined || product.trim() === '' ? null : JSON.stringify([family, product.trim().toLowerCase()]);
}
