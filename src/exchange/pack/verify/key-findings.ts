/** Who signed, as far as a key can say, and when, as far as a time stamp can. */
import { hexToBytes } from '@noble/hashes/utils.js';

import { sameBytes } from '#/exchange/pack/der.ts';
import * as layout from '#/exchange/pack/layout.ts';
import { fingerprintOf, spkiOf } from '#/exchange/pack/public-key.ts';
import { isSignedBy, readRotation } from '#/exchange/pack/signer.ts';
import { readTimeStamp, timeStampQuery } from '#/exchange/pack/time-stamp.ts';
import { textOf } from '#/exchange/pack/verify/bag-findings.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';
import type { PackFiles } from '#/exchange/pack/verify/read-pack.ts';

export interface SignerReading {
  /** Hex; `null` where the pack is not signed or the key is no key. */
  readonly fingerprint: string | null;
  /** Of the keys that this one took over from, oldest first, where each handed over by its signature. */
  readonly before: readonly string[];
  readonly signature: readonly Finding[];
  readonly key: readonly Finding[];
}

/** `expected`: a fingerprint in hex that the reader has from elsewhere. */
export async function readSigner(files: PackFiles, expected: string | null): Promise<SignerReading> {
  const signature = files.get(layout.SIGNATURE)?.bytes ?? null;
  const hasKey = files.has(layout.SIGNER);
  if (!hasKey && signature === null) {
    const key: Finding[] = expected === null ? [{ kind: 'no_key' }] : [{ kind: 'key_not_expected', expected }];
    return { fingerprint: null, before: [], signature: [{ kind: 'not_signed' }], key };
  }
  const spki = spkiOf(textOf(files, layout.SIGNER));
  if (spki === null) return { fingerprint: null, before: [], signature: [{ kind: 'bad_key' }], key: [] };
  const fingerprint = fingerprintOf(spki);
  const signed = files.get(layout.TAG_MANIFEST)?.bytes ?? new Uint8Array(0);
  const isRight = signature !== null && (await isSignedBy(spki, signature, signed));
  const { before, findings } = await readRotations(files, fingerprint);
  const isExpected = expected === null || expected === fingerprint || before.includes(expected);
  return {
    fingerprint,
    before,
    signature: signature === null ? [{ kind: 'signature_missing' }] : isRight ? [] : [{ kind: 'signature_wrong' }],
    key: [
      ...findings,
      ...(isExpected ? [] : [{ kind: 'key_not_expected', expected } as const]),
      ...(expected === null ? [{ kind: 'key_unconfirmed' } as const] : []),
    ],
  };
}

async function readRotations(
  files: PackFiles,
  last: string,
): Promise<{ readonly before: readonly string[]; readonly findings: readonly Finding[] }> {
  const before: string[] = [];
  let number = 1;
  let handedTo: string | null = null;
  const wrong = () => ({ before: [], findings: [{ kind: 'rotation_wrong', number } as const] });
  for (; files.has(layout.rotationFiles(number).text); number++) {
    const paths = layout.rotationFiles(number);
    const spki = spkiOf(textOf(files, paths.key));
    const bytes = files.get(paths.text)?.bytes ?? null;
    const said = readRotation(textOf(files, paths.text));
    const signature = files.get(paths.sig)?.bytes ?? null;
    if (spki === null || bytes === null || said === null || signature === null) return wrong();
    const from = fingerprintOf(spki);
    const follows = said.from === from && (handedTo === null || handedTo === from);
    // oxlint-disable-next-line no-await-in-loop -- few, and each is asked only if the one before held
    if (!follows || !(await isSignedBy(spki, signature, bytes))) return wrong();
    before.push(from);
    handedTo = said.to;
  }
  return handedTo === null || handedTo === last ? { before, findings: [] } : wrong();
}

export function timeFindings(files: PackFiles): readonly Finding[] {
  const tagManifest = files.get(layout.TAG_MANIFEST);
  if (tagManifest === undefined) return [{ kind: 'query_differs' }];
  const hash = hexToBytes(tagManifest.sha256);
  const query = files.get(layout.STAMP_QUERY)?.bytes ?? null;
  if (query === null || !sameBytes(query, timeStampQuery(hash))) return [{ kind: 'query_differs' }];
  const response = files.get(layout.STAMP_RESPONSE);
  if (response === undefined) return [{ kind: 'no_time_stamp' }];
  const stamp = response.bytes === null ? ({ kind: 'not_a_time_stamp' } as const) : readTimeStamp(response.bytes);
  if (stamp.kind === 'not_a_time_stamp') return [{ kind: 'stamp_unreadable' }];
  if (stamp.kind === 'not_granted') return [{ kind: 'stamp_not_granted' }];
  return sameBytes(stamp.sha256, hash)
    ? [{ kind: 'stamp_to_be_checked', at: stamp.at }]
    : [{ kind: 'stamp_of_another_file' }];
}
