/** Makes an evidence pack. Everything in it but the signature follows from what is given: same input, same bytes. */
import { hexToBytes } from '@noble/hashes/utils.js';

import type { Catalog, Controls, Strategy } from '#/domain/catalog/catalog.ts';
import { attachmentsOf } from '#/domain/evidence/attachments.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import { linesUntil } from '#/domain/ledger/as-of.ts';
import { verifyChain, type ChainError } from '#/domain/ledger/chain.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { People } from '#/exchange/backup/backup-file.ts';
import { snapshotOf, type ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { aboutText, type PackAbout, type PackScope } from '#/exchange/pack/about.ts';
import { bagInfoOf } from '#/exchange/pack/bag-info-of.ts';
import { aboutOf } from '#/exchange/pack/about-of.ts';
import { documentsOf } from '#/exchange/pack/documents.ts';
import { fromElsewhere, type StartElsewhere } from '#/exchange/pack/elsewhere.ts';
import * as layout from '#/exchange/pack/layout.ts';
import { manifestText, type FileHash } from '#/exchange/pack/manifest.ts';
import { isSafeFileName } from '#/exchange/pack/path-rules.ts';
import { peopleIn, peopleText } from '#/exchange/pack/people-file.ts';
import { fingerprintOf, pemOf } from '#/exchange/pack/public-key.ts';
import { signDer, type SigningKey } from '#/exchange/pack/signer.ts';
import { timeStampQuery } from '#/exchange/pack/time-stamp.ts';
import { verifyText } from '#/exchange/pack/verify-text.ts';
import { writerDigest } from '#/exchange/pack/writer-digest.ts';
import { openZip } from '#/exchange/pack/zip-writer.ts';

export interface Attachment {
  /** A plain file name; it lies under `data/attachments/`. */
  readonly name: string;
  readonly content: Blob;
}

export interface PackInput {
  readonly workspace: WorkspaceId;
  /** The raw lines, in id order. */
  readonly lines: readonly string[];
  /** Empty, or left out of the pack when `withPeople` is false. */
  readonly people: People;
  readonly withPeople: boolean;
  readonly scope: PackScope;
  readonly catalog: Catalog;
  readonly strategy: Strategy;
  readonly controls: Controls;
  /** The files that go in: asked once the record is known that they belong to. */
  readonly attachments: (snapshot: ExportSnapshot) => readonly Attachment[];
  /** Name and version. */
  readonly software: string;
  /** `null`: a pack that nobody signed. */
  readonly key: SigningKey | null;
  /** Writes some of the documents on a second thread; all are written here where left out. */
  readonly startElsewhere?: StartElsewhere;
}

export type PackError =
  | { readonly kind: 'chain_broken'; readonly error: ChainError }
  | { readonly kind: 'nothing_recorded' }
  | { readonly kind: 'bad_attachment_name'; readonly name: string }
  /** Nothing was written. `most`: what a pack may hold. */
  | { readonly kind: 'too_many_files'; readonly count: number; readonly most: number };

export interface PackProgress {
  /** The file that is being written. */
  readonly path: string;
  /** 0 to 1. */
  readonly share: number;
}

export interface PackMade {
  readonly about: PackAbout;
  readonly files: number;
  /** Files of evidence that are in it, and that the record in it speaks of. */
  readonly attachments: { readonly enclosed: number; readonly recorded: number };
  /** SHA-256 of the file that is signed: with it, all that follows from the input. */
  readonly tagManifest: string;
}

/** A megabyte of attachments takes about as long as this many documents of a usual size. */
const DOCUMENTS_A_MEGABYTE = 0.2;
/** Of the bag itself, the record and the signature, with the time stamp that may come later. */
const OWN_FILES = 12;
const ROTATION_FILES = 3;

export async function writePack(
  input: PackInput,
  onPiece: (piece: Uint8Array) => void,
  onProgress: (progress: PackProgress) => void,
): Promise<Result<PackMade, PackError>> {
  onProgress({ path: layout.LEDGER, share: 0 });
  const chain = verifyChain(input.lines);
  if (!chain.ok) return err({ kind: 'chain_broken', error: chain.error });
  const count = linesUntil(chain.value.commits, input.scope.asOf);
  if (count === 0) return err({ kind: 'nothing_recorded' });
  const lines = input.lines.slice(0, count);
  const commits = chain.value.commits.slice(0, count);

  const people = input.withPeople ? peopleIn(commits, input.people) : {};
  const { catalog, strategy, controls, scope, workspace: workspaceId, software, withPeople } = input;
  const given = { workspaceId, lines, commits, people, catalog, strategy, controls, scope };
  const elsewhere = input.startElsewhere?.(given) ?? null;
  const snapshot = snapshotOf(given);
  const writer = writerDigest(catalog, strategy, controls);
  const about = aboutOf(snapshot, lines.length, { software, withPeople, writer });
  const documents = documentsOf(snapshot);
  const attachments = input.attachments(snapshot).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const badName = attachments.find(({ name }) => !isSafeFileName(name));
  if (badName !== undefined) return err({ kind: 'bad_attachment_name', name: badName.name });

  const fileCount =
    documents.length + attachments.length + (input.key?.rotations.length ?? 0) * ROTATION_FILES + OWN_FILES;
  if (fileCount > layout.MAX_FILES) return err({ kind: 'too_many_files', count: fileCount, most: layout.MAX_FILES });

  const attachmentBytes = attachments.reduce((sum, { content }) => sum + content.size, 0);
  const total = documents.length + 1 + (attachmentBytes / 1e6) * DOCUMENTS_A_MEGABYTE;
  let done = 0;
  let path = '';
  const zip = openZip(onPiece, (bytes) => {
    if (!path.startsWith(layout.ATTACHMENTS)) return;
    done += (bytes / 1e6) * DOCUMENTS_A_MEGABYTE;
    onProgress({ path, share: Math.min(done / total, 1) });
  });
  const begin = (next: string) => {
    path = next;
    onProgress({ path, share: Math.min(done / total, 1) });
  };
  const payload = new Map<string, FileHash>();
  const tags = new Map<string, FileHash>();
  const put = async (
    to: Map<string, FileHash> | null,
    file: string,
    content: string | Uint8Array | Blob,
    packed = false,
  ) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const hash = await zip.add(`${layout.TOP}/${file}`, bytes, packed);
    to?.set(file, hash);
    return hash;
  };

  await put(tags, layout.BAGIT, layout.BAGIT_TEXT);
  await put(payload, layout.ABOUT, aboutText(about));
  await put(payload, layout.LEDGER, lines.map((line) => `${line}\n`).join(''));
  if (input.withPeople) await put(payload, layout.PEOPLE, peopleText(people));
  done += 1;
  for (const document of documents) {
    begin(document.path);
    // oxlint-disable-next-line no-await-in-loop -- one document at a time, so that memory holds one
    const written = await fromElsewhere(elsewhere, document, snapshot);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await put(payload, document.path, written?.bytes ?? document.render(), document.isPacked);
    done += 1;
  }
  for (const { name, content } of attachments) {
    begin(`${layout.ATTACHMENTS}${name}`);
    // oxlint-disable-next-line no-await-in-loop -- one attachment at a time, so that memory holds a piece of one
    await put(payload, path, content, true);
  }
  begin(layout.TAG_MANIFEST);
  const fingerprint = input.key === null ? null : fingerprintOf(input.key.publicKey);
  await put(tags, layout.MANIFEST, manifestText(payload));
  await put(tags, layout.BAG_INFO, bagInfoOf(about, payload.values(), fingerprint));
  const rotations = input.key?.rotations ?? [];
  const evidence = { enclosed: attachments.length, recorded: attachmentsOf(snapshot.workspace).length };
  await put(
    tags,
    layout.VERIFY,
    verifyText({ fingerprint, head: about.ledger.head, rotations: rotations.length, evidence }),
  );
  if (input.key !== null) await put(tags, layout.SIGNER, pemOf(input.key.publicKey));
  for (const [at, { from, text, signature }] of rotations.entries()) {
    const files = layout.rotationFiles(at + 1);
    // oxlint-disable-next-line no-await-in-loop -- a zip is written in one order
    await put(tags, files.key, pemOf(from));
    // oxlint-disable-next-line no-await-in-loop -- as above
    await put(tags, files.text, text);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await put(tags, files.sig, signature);
  }
  const signed = new TextEncoder().encode(manifestText(tags));
  const { sha256 } = await put(null, layout.TAG_MANIFEST, signed);
  await put(null, layout.STAMP_QUERY, timeStampQuery(hexToBytes(sha256)));
  if (input.key !== null) await put(null, layout.SIGNATURE, await signDer(input.key, signed));
  zip.end();
  return ok({
    about,
    files: payload.size + tags.size,
    attachments: evidence,
    tagManifest: sha256,
  });
}
