/**
 * Commits to workspace. Operations apply in id order and the last writer of a field wins, so the same set of commits
 * gives the same workspace whatever order they arrived in.
 *
 * What a commit does not touch keeps its reference: one edited cell makes one new record, one new row of coverage and
 * new outer maps. Scoring relies on it. Within one fold, what was already copied is changed in place.
 */
import type { Commit, Op } from '#/domain/ledger/commit.ts';
import { DELETED, initialRecord, initialValue, splitField } from '#/domain/ledger/record-fields.ts';
import type { Collection } from '#/domain/workspace/entities.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Fields = Record<string, unknown>;
type Records = Map<string, Fields>;

/** The workspace of these commits, in any order. */
export function fold(commits: readonly Commit[], from: Workspace = emptyWorkspace()): Workspace {
  const folding = openFold(from);
  for (const commit of inIdOrder(commits)) folding.apply(commit);
  return folding.workspace();
}

/**
 * The workspace after one more commit; its id must be later than every commit folded before. A draft that is not sealed
 * yet gives the workspace it would make.
 */
export function applyCommit(workspace: Workspace, commit: Pick<Commit, 'ops'>): Workspace {
  const folding = openFold(workspace);
  folding.apply(commit);
  return folding.workspace();
}

export function inIdOrder(commits: readonly Commit[]): readonly Commit[] {
  const sorted = commits.every((commit, index) => index === 0 || (commits[index - 1]?.id ?? '') < commit.id);
  return sorted ? commits : commits.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

interface Folding {
  readonly apply: (commit: Pick<Commit, 'ops'>) => void;
  readonly workspace: () => Workspace;
}

function openFold(start: Workspace): Folding {
  const next: Record<string, unknown> = { ...start };
  const owned = new Set<object>();
  /** Fields of one record come one after the other, so that it is looked up once for all of them. */
  let last: { readonly collection: Collection; readonly id: string; readonly record: Fields } | null = null;

  /** A map that may be written to: the first write of this fold copies it. */
  function writable(name: string): Map<string, unknown> {
    const map = next[name] as Map<string, unknown>;
    if (owned.has(map)) return map;
    const copy = new Map(map);
    owned.add(copy);
    next[name] = copy;
    return copy;
  }

  /** The row of coverage that holds a cell; made on demand when it is to be written. */
  function coverageRow(population: string): Records {
    const rows = writable('coverage') as Map<string, Records>;
    const row = rows.get(population);
    if (row !== undefined && owned.has(row)) return row;
    const copy: Records = new Map(row);
    owned.add(copy);
    rows.set(population, copy);
    return copy;
  }

  function keyOf(collection: Collection, id: string): [Records, string] {
    if (collection !== 'coverage') return [writable(collection) as Records, id];
    const [population = '', source = ''] = id.split('~');
    return [coverageRow(population), source];
  }

  function dropEmptyRow(collection: Collection, id: string): void {
    if (collection !== 'coverage') return;
    const [population = ''] = id.split('~');
    const rows = writable('coverage') as Map<string, Records>;
    if (rows.get(population)?.size === 0) rows.delete(population);
  }

  function remove(collection: Collection, id: string): void {
    const [records, key] = keyOf(collection, id);
    const record = records.get(key);
    if (record !== undefined) {
      records.delete(key);
      (writable('removed') as Records).set(`${collection}/${id}`, record);
    }
    dropEmptyRow(collection, id);
  }

  function restore(collection: Collection, id: string): void {
    const removed = writable('removed') as Records;
    const record = removed.get(`${collection}/${id}`);
    removed.delete(`${collection}/${id}`);
    const [records, key] = keyOf(collection, id);
    if (!records.has(key)) records.set(key, record ?? initialRecord(collection, id));
  }

  /** The record to write into. A record out of view stays out of view and still takes the field. */
  function recordToWrite(collection: Collection, id: string): Fields {
    if (collection === 'workspace') {
      next['settings'] = owning(next['settings'] as Fields);
      return next['settings'] as Fields;
    }
    const hidden = hiddenRecord(collection, id);
    if (hidden !== undefined) {
      const record = owning(hidden);
      (writable('removed') as Records).set(`${collection}/${id}`, record);
      return record;
    }
    const [records, key] = keyOf(collection, id);
    const record = owning(records.get(key) ?? initialRecord(collection, id));
    records.set(key, record);
    return record;
  }

  function hiddenRecord(collection: Collection, id: string): Fields | undefined {
    const removed = next['removed'] as Records;
    return removed.size === 0 ? undefined : removed.get(`${collection}/${id}`);
  }

  function owning(record: Fields): Fields {
    if (owned.has(record)) return record;
    const copy = { ...record };
    owned.add(copy);
    return copy;
  }

  function applyOp({ at: [collection, id, path], to }: Op): void {
    if (path === DELETED) {
      last = null;
      if (to === true) remove(collection, id);
      else restore(collection, id);
      return;
    }
    if (last?.id !== id || last.collection !== collection) {
      last = { collection, id, record: recordToWrite(collection, id) };
    }
    const { record } = last;
    const { field, key } = splitField(path);
    if (key === null) {
      record[field] = to === undefined ? initialValue(collection, field) : to;
      return;
    }
    const nested = owning(record[field] as Fields);
    if (to === undefined) delete nested[key];
    else nested[key] = to;
    record[field] = nested;
  }

  return {
    apply: (commit) => {
      for (const op of commit.ops) applyOp(op);
    },
    workspace: () => next as unknown as Workspace,
  };
}
