/** Sources and family statements that a file of ours carries at its top. */
import { FAMILIES, type Family } from '#/domain/catalog/vocabulary.ts';
import { isPlainId, type SourceId } from '#/domain/ids.ts';
import type { IncomingFamily, IncomingSource } from '#/domain/intake/incoming.ts';
import type { LeftOutList } from '#/exchange/dettect/left-out.ts';
import { checkedRecord, OWN_KEYS, parsedJson } from '#/exchange/dettect/own-records.ts';
import { entryOf, textsOf } from '#/exchange/dettect/yaml-read.ts';
import type { YamlNode } from '#/exchange/dettect/yaml-tree.ts';

export interface OwnSource extends IncomingSource {
  readonly id: SourceId;
}

export interface OwnTop {
  readonly sources: ReadonlyMap<string, OwnSource>;
  readonly families: readonly IncomingFamily[];
}

/** `null`: the file is not one of ours. */
export function readOwnTop(file: YamlNode, leftOut: LeftOutList): OwnTop | null {
  const top = entryOf(file, OWN_KEYS.top);
  if (top?.kind !== 'map') return null;
  const sources = new Map<string, OwnSource>();
  for (const text of textsOf(entryOf(top, 'sources'))) {
    const source = ownSource(text, leftOut);
    if (source !== null && !sources.has(source.id)) sources.set(source.id, source);
  }
  const families = new Map<Family, IncomingFamily>();
  for (const text of textsOf(entryOf(top, 'families'))) {
    const statement = ownFamily(text);
    if (statement !== null) families.set(statement.family, statement);
  }
  return { sources, families: [...families.values()] };
}

function ownSource(text: string, leftOut: LeftOutList): OwnSource | null {
  const record = checkedRecord('sources', parsedJson(text), ['id']);
  const { id, ...fields } = record?.said ?? {};
  if (record === null || typeof id !== 'string' || !isPlainId(id)) {
    leftOut.add('A source of the key telltale', 'The key telltale was changed by hand.');
    return null;
  }
  for (const field of record.refused)
    leftOut.add(`${field} of source ${id}`, 'The key telltale holds a value that is not valid.');
  return { key: id, id: id as SourceId, fields };
}

function ownFamily(text: string): IncomingFamily | null {
  const record = checkedRecord('families', parsedJson(text), ['family']);
  const family = FAMILIES.find((one) => one === record?.said['family']);
  if (record === null || family === undefined) return null;
  const { none, note } = record.said;
  return { family, none: none === true, note: typeof note === 'string' ? note : '' };
}
