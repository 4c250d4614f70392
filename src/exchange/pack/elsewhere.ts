/**
 * Documents of a pack written on a second thread. Those of OSCAL stand on the same observations and risks and take half of all
 * the time, so they go together; whoever makes or checks a pack writes the others meanwhile.
 */
import { gapsOfSnapshot, takeGaps, type ExportGap } from '#/exchange/export-gaps.ts';
import { snapshotOf, type ExportSnapshot, type SnapshotInput } from '#/exchange/export-snapshot.ts';
import { documentsOf, type PackDocument } from '#/exchange/pack/documents.ts';
import { OSCAL } from '#/exchange/pack/layout.ts';
import { sha256Of } from '#/exchange/pack/sha256-of.ts';

export interface WrittenElsewhere {
  readonly kind: 'document';
  readonly path: string;
  readonly sha256: string;
  /** `null` where its hash is all that was asked for. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

/** The gap list, which both threads need and one works out. */
export interface GapsElsewhere {
  readonly kind: 'gaps';
  readonly gaps: readonly ExportGap[];
}

export type ElsewhereMessage = GapsElsewhere | WrittenElsewhere;

/** Each is `null` where that thread failed: whoever asks does the work here. */
export interface Elsewhere {
  readonly gaps: () => Promise<GapsElsewhere | null>;
  readonly document: (path: string) => Promise<WrittenElsewhere | null>;
}

/** Begins with the documents of a record at once. */
export type StartElsewhere = (input: SnapshotInput) => Elsewhere;

export function isWrittenElsewhere({ path }: PackDocument): boolean {
  return path.startsWith(OSCAL);
}

/** What the second thread has for a document: the document itself, or the gap list that it is then written from here. */
export async function fromElsewhere(
  elsewhere: Elsewhere | null,
  document: PackDocument,
  snapshot: ExportSnapshot,
): Promise<WrittenElsewhere | null> {
  if (elsewhere === null) return null;
  if (isWrittenElsewhere(document)) return elsewhere.document(document.path);
  const gaps = document.hasGaps === true ? await elsewhere.gaps() : null;
  if (gaps !== null) takeGaps(snapshot, gaps.gaps);
  return null;
}

/** What the second thread does: the gap list, then one document after the other. */
export async function* workElsewhere(
  input: SnapshotInput,
  wants: 'bytes' | 'hashes',
): AsyncGenerator<ElsewhereMessage> {
  const snapshot = snapshotOf(input);
  yield { kind: 'gaps', gaps: gapsOfSnapshot(snapshot) };
  for (const { path, render } of documentsOf(snapshot).filter(isWrittenElsewhere)) {
    const content = render();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    // oxlint-disable-next-line no-await-in-loop -- one document at a time, so that memory holds one
    yield { kind: 'document', path, sha256: await sha256Of(bytes), bytes: wants === 'bytes' ? bytes : null };
  }
}
