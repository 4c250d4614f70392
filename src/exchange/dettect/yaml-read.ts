/** Questions that are asked of a YAML tree. */
import type { YamlList, YamlMap, YamlNode } from '#/exchange/dettect/yaml-tree.ts';

export function entryOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined;
}

/** A single entry may stand where a list is meant. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (node === undefined || isNull(node)) return [];
  return node.kind === 'list' ? node.items : [node];
}

export function isNull(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

export function isMapNode(node: YamlNode | undefined): node is YamlMap {
  return node?.kind === 'map';
}

export function isListNode(node: YamlNode | undefined): node is YamlList {
  return node?.kind === 'list';
}

/** The text of a scalar; '' of anything else. Numbers and yes/no that stand where text is meant are text. */
export function textOf(node: YamlNode | undefined): string {
  if (node?.kind !== 'scalar' || node.value === null) return '';
  return node.value instanceof Date ? node.value.toISOString().slice(0, 10) : String(node.value);
}

export function textsOf(node: YamlNode | undefined): readonly string[] {
  return itemsOf(node)
    .map(textOf)
    .filter((text) => text.trim() !== '');
}
