/** A pack of a sample, and ways to change what is in it, as somebody with a grudge would. */
import { readFileSync } from 'node:fs';

import { hexToBytes } from '@noble/hashes/utils.js';
import { unzipSync, zipSync } from 'fflate';

import { bundledChecks } from '#/exchange/pack/bundled.fixture.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { ActorId } from '#/domain/ids.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import type { Result } from '#/domain/result.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';
import type { Backup } from '#/exchange/backup/backup-file.ts';
import { documentHash } from '#/exchange/pack/document-hash.ts';
import * as layout from '#/exchange/pack/layout.ts';
import { manifestText } from '#/exchange/pack/manifest.ts';
import { makeSigningKey, signDer, type SigningKey } from '#/exchange/pack/signer.ts';
import { timeStampQuery } from '#/exchange/pack/time-stamp.ts';
import { isFailure } from '#/exchange/pack/verify/finding.ts';
import { verifyPack, type VerifiedPack } from '#/exchange/pack/verify/verify-pack.ts';
import { writePack, type PackInput, type PackMade } from '#/exchange/pack/write-pack.ts';

const ON = '2026-11-20' as IsoDate;

export function sampleBackup(sample = 'northwind-logistics'): Backup {
  const text = readFileSync(new URL(`../../../public/data/samples/${sample}.telltale.jsonl`, import.meta.url), 'utf8');
  const parsed = parseBackup(text);
  if (!parsed.ok) throw new Error('The sample is broken');
  return parsed.value;
}

export async function samplePackInput(change: Partial<PackInput> = {}): Promise<PackInput> {
  const { workspace, lines, people } = sampleBackup();
  return {
    workspace,
    lines,
    people,
    withPeople: true,
    scope: { on: ON, asOf: null, populations: null, checklist: null },
    ...bundledChecks(),
    attachments: () => [],
    software: 'Telltale test',
    key: await makeSigningKey(),
    ...change,
  };
}

/** The file of an item of evidence, and a ledger in which somebody attached it. */
export const EVIDENCE = { content: 'an export of the gateway', name: 'EV-0090-gateway.txt' } as const;

export async function withEvidence(ledger: Ledger): Promise<readonly string[]> {
  const sha256 = await documentHash(EVIDENCE.content);
  const ops: readonly Op[] = [
    { at: ['evidence', 'e-attached', 'title'], to: 'Gateway' },
    { at: ['evidence', 'e-attached', 'number'], to: 90 },
    {
      at: ['evidence', 'e-attached', `attachments.${sha256}`],
      to: { name: 'gateway.txt', type: 'text/plain', bytes: EVIDENCE.content.length, on: ON },
    },
  ];
  return withChange(ledger, { label: 'Added evidence', ops }, 'filer');
}

type Ledger = Pick<Backup, 'lines' | 'commits'>;

/** A minute after all that is in it, somebody who has written nothing else in it makes a change. */
export function withChange({ lines, commits }: Ledger, change: CommitDraft, actor: string): readonly string[] {
  const last = Math.max(...commits.map(({ at }) => Date.parse(at)));
  return [...lines, sealCommit(change, EMPTY_HEAD, actor as ActorId, last + 60_000).line];
}

export interface TestPack {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly made: PackMade;
  readonly key: SigningKey | null;
}

export async function packOf(input: PackInput): Promise<TestPack> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const made: Result<PackMade, unknown> = await writePack(
    input,
    (piece) => pieces.push(new Uint8Array(piece)),
    () => undefined,
  );
  if (!made.ok) throw new Error(`No pack: ${JSON.stringify(made.error)}`);
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  return { bytes, made: made.value, key: input.key };
}

export function verified(bytes: Uint8Array<ArrayBuffer>, expectedKey: string | null = null): Promise<VerifiedPack> {
  return verifyPack(new Blob([bytes]), { ...bundledChecks(), expectedKey }, () => undefined);
}

/** `check: kind` of everything that a pack fails by. */
export async function failuresOf(bytes: Uint8Array<ArrayBuffer>, expectedKey: string | null = null): Promise<string[]> {
  const { checks } = await verified(bytes, expectedKey);
  return checks
    .filter(({ status }) => status === 'failed')
    .flatMap(({ id, findings }) => findings.filter(isFailure).map(({ kind }) => `${id}: ${kind}`));
}

/** Files by path below the top folder. */
export type Files = Record<string, Uint8Array<ArrayBuffer>>;

export function filesOf(bytes: Uint8Array): Files {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name.slice(layout.TOP.length + 1),
      new Uint8Array(content),
    ]),
  );
}

export function zipOf(files: Files, top = `${layout.TOP}/`): Uint8Array<ArrayBuffer> {
  const named = Object.fromEntries(Object.entries(files).map(([path, content]) => [`${top}${path}`, content]));
  return new Uint8Array(zipSync(named, { level: 0 }));
}

export function textIn(files: Files, path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[path]);
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** What somebody with the key, or with another one, would do after a change: hash and sign it all again. */
export async function resealed(files: Files, key: SigningKey | null): Promise<Files> {
  const next: Files = { ...files };
  const hashes = async (paths: readonly string[]) =>
    new Map(
      await Promise.all(
        paths.map(async (path) => [path, { sha256: await documentHash(next[path] ?? bytesOf('')), size: 0 }] as const),
      ),
    );
  next[layout.MANIFEST] = bytesOf(
    manifestText(await hashes(Object.keys(next).filter((path) => path.startsWith('data/')))),
  );
  const tags = Object.keys(next).filter((path) => !path.startsWith('data/') && !layout.UNLISTED.has(path));
  const signed = bytesOf(manifestText(await hashes(tags)));
  next[layout.TAG_MANIFEST] = signed;
  next[layout.STAMP_QUERY] = new Uint8Array(timeStampQuery(hexToBytes(await documentHash(signed))));
  if (key !== null) next[layout.SIGNATURE] = new Uint8Array(await signDer(key, signed));
  return next;
}
