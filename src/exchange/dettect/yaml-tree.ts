/**
 * YAML as a tree that knows its lines. Read with the YAML 1.2 core schema and unquoted dates, as DeTT&CT reads it.
 *
 * A file is hostile until it is read: length and depth are limited, an alias is resolved once and shared (so that a few
 * lines cannot fill the memory), and what the tree would unfold to is counted and limited too. Keys go into a `Map`, so
 * `__proto__` is a key like any other.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';

import { err, ok, type Result } from '#/domain/result.ts';
import type { DettectError } from '#/exchange/dettect/dettect-error.ts';

const MAX_BYTES = 50_000_000;
const MAX_DEPTH = 40;
/** Nodes after every alias is written out. */
const MAX_NODES = 10_000_000;

interface Placed {
  /** Counted from 1. */
  readonly line: number;
  /** Nodes it stands for, itself included. */
  readonly size: number;
}
export interface YamlMap extends Placed {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, YamlNode>;
}
export interface YamlList extends Placed {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}
/** A `Date` only where a date stood there without quotes. */
export interface YamlScalar extends Placed {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | Date | null;
}
export type YamlNode = YamlMap | YamlList | YamlScalar;

export function readYaml(input: string | Uint8Array): Result<YamlNode, DettectError> {
  if (input.length > MAX_BYTES) return err({ kind: 'file_too_large', megabytes: MAX_BYTES / 1_000_000 });
  const text = typeof input === 'string' ? input : decoded(input);
  if (text === null || text.includes('\u0000')) return err({ kind: 'not_text' });
  if (text.trim() === '') return err({ kind: 'empty_file' });
  const lines = new LineCounter();
  const document = parseDocument(text, {
    customTags: ['timestamp'],
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
    stringKeys: true,
  });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const { line } = lines.linePos(problem.pos[0]);
    return problem.code === 'RESOURCE_EXHAUSTION'
      ? err({ kind: 'too_deep', line })
      : err({ kind: 'not_yaml', line, detail: `${problem.message.split('\n', 1)[0] ?? ''}.`.replace(/\.\.$/, '.') });
  }
  return treeOf(document, lines);
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

class Refused extends Error {
  readonly error: DettectError;
  constructor(error: DettectError) {
    super(error.kind);
    this.error = error;
  }
}

function treeOf(document: Document.Parsed, lines: LineCounter): Result<YamlNode, DettectError> {
  const known = new Map<Node, YamlNode>();
  const open = new Set<Node>();

  function lineOf(node: Node | null | undefined): number {
    return lines.linePos(node?.range?.[0] ?? 0).line;
  }

  function visit(node: Node | null, depth: number, line: number): YamlNode {
    if (node === null) return { kind: 'scalar', value: null, line, size: 1 };
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (target === undefined)
        throw new Refused({ kind: 'not_yaml', line: lineOf(node), detail: 'It repeats an entry that is not there.' });
      return visit(target, depth, line);
    }
    const seen = known.get(node);
    if (seen !== undefined) return seen;
    if (open.has(node)) throw new Refused({ kind: 'circular', line: lineOf(node) });
    if (depth > MAX_DEPTH) throw new Refused({ kind: 'too_deep', line: lineOf(node) });
    open.add(node);
    const made = make(node, depth);
    open.delete(node);
    if (made.size > MAX_NODES) throw new Refused({ kind: 'explodes' });
    known.set(node, made);
    return made;
  }

  function make(node: Node, depth: number): YamlNode {
    const line = lineOf(node);
    if (isMap(node)) {
      const entries = new Map<string, YamlNode>();
      let size = 1;
      for (const { key, value } of node.items) {
        const child = visit(value as Node | null, depth + 1, lineOf(key as Node));
        size += child.size;
        entries.set(keyText(key), child);
      }
      return { kind: 'map', entries, line, size };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => visit(item as Node | null, depth + 1, line));
      return { kind: 'list', items, line, size: items.reduce((sum, { size }) => sum + size, 1) };
    }
    return { kind: 'scalar', value: isScalar(node) ? plain(node.value) : null, line, size: 1 };
  }

  try {
    return ok(visit(document.contents, 0, 1));
  } catch (problem) {
    if (problem instanceof Refused) return err(problem.error);
    throw problem;
  }
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Tags of other languages (`!!python/object`) are never obeyed: what they stand on is read as what it is. */
function plain(value: unknown): YamlScalar['value'] {
  if (value === null || value instanceof Date) return value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? String(value) : null;
}
