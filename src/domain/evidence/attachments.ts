/** The files of a record, by their content. What they hold lies in the browser; the ledger keeps name, size and hash. */
import { compare } from '#/domain/compare.ts';
import { oncePer } from '#/domain/once-per.ts';
import type { Attachment, Evidence } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** The most that one file may hold, and the files of one workspace together. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024;
export const MOST_WORKSPACE_BYTES = 1024 * 1024 * 1024;

export interface AttachedFile extends Attachment {
  /** Of the content, 64 lower-case hex digits. */
  readonly sha256: string;
}

/** In the order of their names. */
export function filesOf({ attachments }: Pick<Evidence, 'attachments'>): readonly AttachedFile[] {
  return Object.entries(attachments)
    .map(([sha256, { name, type, bytes, on }]) => ({ sha256, name, type, bytes, on }))
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.sha256, b.sha256));
}

export interface RecordFile extends AttachedFile {
  /** The items that hold it. */
  readonly items: readonly Evidence[];
}

/**
 * Every file of the record, each content once, under the name of the first item that holds it; in the order of hashes.
 * The same items give the same list.
 */
export function attachmentsOf({ evidence }: Pick<Workspace, 'evidence'>): readonly RecordFile[] {
  return filesIn(evidence);
}

const filesIn = oncePer((evidence: Workspace['evidence']): readonly RecordFile[] => {
  const held = [...evidence.values()]
    .toSorted((a, b) => compare(a.id, b.id))
    .flatMap((item) => filesOf(item).map((file) => ({ item, file })));
  return [...Map.groupBy(held, ({ file }) => file.sha256).values()]
    .flatMap((pairs) => {
      const [first] = pairs;
      return first === undefined ? [] : [{ ...first.file, items: pairs.map(({ item }) => item) }];
    })
    .toSorted((a, b) => compare(a.sha256, b.sha256));
});

/** What the files of a record take, each content once. */
export function attachedBytes(workspace: Pick<Workspace, 'evidence'>): number {
  return attachmentsOf(workspace).reduce((sum, { bytes }) => sum + bytes, 0);
}

const REFERENCE = /"attachments\.([0-9a-f]{64})"/g;

/** Hashes of the files that a line of a ledger speaks of: a file that was taken off an item is still part of its past. */
export function attachedInLine(line: string): readonly string[] {
  return line.includes('"attachments.') ? [...line.matchAll(REFERENCE)].map(([, hash = '']) => hash) : [];
}
