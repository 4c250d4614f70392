/** Whether the files of a bag are the ones that its manifests list, byte for byte. */
import * as layout from '#/exchange/pack/layout.ts';
import { readManifest, type ManifestReading } from '#/exchange/pack/manifest.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';
import type { PackFiles } from '#/exchange/pack/verify/read-pack.ts';

const REQUIRED = [
  layout.BAGIT,
  layout.BAG_INFO,
  layout.VERIFY,
  layout.MANIFEST,
  layout.TAG_MANIFEST,
  layout.ABOUT,
  layout.LEDGER,
  layout.SCORES,
];

export interface BagFindings {
  readonly bag: readonly Finding[];
  readonly files: readonly Finding[];
  readonly tagFiles: readonly Finding[];
  readonly payload: readonly Finding[];
}

export function bagFindings(files: PackFiles): BagFindings {
  const bag: Finding[] = REQUIRED.filter((path) => !files.has(path)).map((where) => ({ kind: 'missing_file', where }));
  if (files.has(layout.BAGIT) && textOf(files, layout.BAGIT) !== layout.BAGIT_TEXT) bag.push({ kind: 'not_a_bag' });
  const tag = readManifest(textOf(files, layout.TAG_MANIFEST));
  const payload = readManifest(textOf(files, layout.MANIFEST));
  bag.push(...badLines(layout.TAG_MANIFEST, tag), ...badLines(layout.MANIFEST, payload));
  const extra = [...files.keys()].filter((path) =>
    path.startsWith('data/') ? !payload.hashes.has(path) : !tag.hashes.has(path) && !layout.UNLISTED.has(path),
  );
  return {
    bag,
    files: [
      ...missing(files, tag),
      ...missing(files, payload),
      ...extra.map((where): Finding => ({ kind: 'extra_file', where })),
      ...misplaced(tag, payload),
    ],
    tagFiles: changed(files, tag),
    payload: changed(files, payload),
  };
}

/** The text of a file; '' where it is missing or was too large to be kept. */
export function textOf(files: PackFiles, path: string): string {
  const bytes = files.get(path)?.bytes;
  return bytes == null ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function badLines(where: string, { badLines: lines }: ManifestReading): readonly Finding[] {
  return lines.map((line) => ({ kind: 'bad_manifest_line', where, line }));
}

function missing(files: PackFiles, { hashes }: ManifestReading): readonly Finding[] {
  return [...hashes.keys()].filter((path) => !files.has(path)).map((where) => ({ kind: 'missing_file', where }));
}

function changed(files: PackFiles, { hashes }: ManifestReading): readonly Finding[] {
  return [...hashes]
    .filter(([path, sha256]) => files.has(path) && files.get(path)?.sha256 !== sha256)
    .map(([where]) => ({ kind: 'changed_file', where }));
}

/** A file that must be signed may not hide in the other manifest, and the manifest of the payload must itself be listed. */
function misplaced(tag: ManifestReading, payload: ManifestReading): readonly Finding[] {
  const wanted = [layout.BAGIT, layout.BAG_INFO, layout.VERIFY, layout.MANIFEST];
  return [
    ...wanted.filter((path) => !tag.hashes.has(path)),
    ...[...tag.hashes.keys()].filter((path) => path.startsWith('data/') || layout.UNLISTED.has(path)),
    ...[...payload.hashes.keys()].filter((path) => !path.startsWith('data/')),
  ].map((where) => ({ kind: 'extra_file', where }));
}
