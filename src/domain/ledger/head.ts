/**
 * The head of a ledger: the SHA-256 of its raw lines, each with a line feed after it. These are the bytes of the ledger in
 * a pack, so `sha256sum` prints it, and no line of anybody can be another one under the same head.
 *
 * Until now the SHA-256 of the last line was called so. A chain goes through one person's lines, so that it binds no line
 * of anybody else: what was recorded with it is still read, and its reach is told.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { canonicalJson, sha256Hex } from '#/domain/ledger/canonical.ts';
import type { Commit } from '#/domain/ledger/commit.ts';

const LINE_FEED = Uint8Array.of(0x0a);

/** Lower-case hex; `null` of an empty ledger. */
export function headOf(lines: readonly string[]): string | null {
  if (lines.length === 0) return null;
  const hash = sha256.create();
  for (const line of lines) hash.update(utf8ToBytes(line)).update(LINE_FEED);
  return bytesToHex(hash.digest());
}

/** SHA-256 of the last line, lower-case hex: what was called the head before. `null` of an empty ledger. */
export function lastLineHash(lines: readonly string[]): string | null {
  const last = lines.at(-1);
  return last === undefined ? null : sha256Hex(last);
}

/** Heads by how many lines there were; '' of none. A number of lines that the ledger does not have is left out. */
export type Heads = ReadonlyMap<number, string>;

const known = new WeakMap<readonly Commit[], Map<number, string>>();

/**
 * The heads that a ledger had at these numbers of lines, in one pass over it and once a ledger: a line of it is made again
 * from its commit, which takes longer than to hash it. A step a commit, for whoever has to answer in between.
 */
export function* headsInSteps(commits: readonly Commit[], counts: Iterable<number>): Generator<undefined, Heads> {
  const heads = known.get(commits) ?? new Map([[0, '']]);
  known.set(commits, heads);
  const wanted = new Set([...counts].filter((count) => !heads.has(count) && count <= commits.length));
  const last = Math.max(0, ...wanted);
  const hash = sha256.create();
  for (const [at, commit] of commits.entries()) {
    if (at >= last) break;
    hash.update(utf8ToBytes(canonicalJson(commit))).update(LINE_FEED);
    if (wanted.has(at + 1)) heads.set(at + 1, bytesToHex(hash.clone().digest()));
    yield;
  }
  return heads;
}

/** All at once: off the main thread. */
export function headsAt(commits: readonly Commit[], counts: Iterable<number>): Heads {
  const steps = headsInSteps(commits, counts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
