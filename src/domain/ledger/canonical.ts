import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

import type { Commit } from '#/domain/ledger/commit.ts';

/** RFC 8785: one text for one value, so that a hash of it means the value. */
export function canonicalJson(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('A commit is always representable as JSON');
  return text;
}

/** Lower-case hex, of the UTF-8 bytes. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** What `hash` of a commit covers: everything but itself. */
export function hashOf(commit: Omit<Commit, 'hash'>): string {
  return sha256Hex(canonicalJson(commit));
}
