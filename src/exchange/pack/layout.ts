/**
 * Where things lie in an evidence pack: a BagIt 1.0 bag (RFC 8493) in a ZIP. `tagmanifest-sha256.txt` hashes
 * `manifest-sha256.txt`, which hashes every file under `data/`, so one signature over it covers everything.
 */
import type { IsoDate } from '#/domain/dates.ts';
import { datedFileName } from '#/exchange/dated-file-name.ts';

/**
 * Goes up when an older Telltale would read a pack wrongly: 2 is of part of the checklist; 3 may be, its head is of every
 * line of the ledger, where those before have the SHA-256 of the last one, and it has no clock of whoever made it.
 */
export const PACK_VERSION = 3;
export const PART_OF_CHECKLIST_VERSION = 2;
export const WHOLE_CHECKLIST_VERSION = 1;

/**
 * Files of a pack, in the one that is written and the one that is read. A ZIP counts them in 16 bits; room is left for the
 * entries of folders that other tools add.
 */
export const MAX_FILES = 60_000;

/** The one folder at the top of the ZIP. */
export const TOP = 'evidence-pack';

export const BAGIT = 'bagit.txt';
export const BAG_INFO = 'bag-info.txt';
export const VERIFY = 'VERIFY.txt';
export const MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';

export const SIGNER = 'signature/signer.pub.pem';
export const SIGNATURE = 'signature/tagmanifest-sha256.txt.sig';
export const STAMP_QUERY = 'signature/tagmanifest-sha256.txt.tsq';
export const STAMP_RESPONSE = 'signature/tagmanifest-sha256.txt.tsr';

/** Made from the signed file, so they cannot be in it. No other file may be outside both manifests. */
export const UNLISTED: ReadonlySet<string> = new Set([TAG_MANIFEST, SIGNATURE, STAMP_QUERY, STAMP_RESPONSE]);

export const ABOUT = 'data/about.json';
export const LEDGER = 'data/ledger.jsonl';
export const PEOPLE = 'data/people.json';
export const SCORES = 'data/scores.json';
export const SAMPLES = 'data/samples.txt';
export const OSCAL = 'data/oscal/';
export const ATTACHMENTS = 'data/attachments/';

/** Both lines, and nothing else (RFC 8493, 2.1.1). */
export const BAGIT_TEXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** `meridian-health-2026-11-20.evidence-pack.zip`. */
export function packFileName(workspaceName: string, on: IsoDate): string {
  return datedFileName(workspaceName, on, '.evidence-pack.zip');
}

/** The ids that a sample was drawn from. */
export function sampleIdsFile(number: number): string {
  return `data/samples/${String(number).padStart(3, '0')}.txt`;
}

export function rotationFiles(number: number): { readonly text: string; readonly key: string; readonly sig: string } {
  const base = `signature/rotation-${String(number)}`;
  return { text: `${base}.txt`, key: `${base}.pub.pem`, sig: `${base}.sig` };
}
