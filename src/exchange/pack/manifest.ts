/** Manifests as `sha256sum -c` reads them: hash, two spaces, path; sorted, with LF. */

export interface FileHash {
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

const LINE = /^([0-9a-f]{64}) {2}([A-Za-z0-9._\-/]+)$/;

export function manifestText(hashes: ReadonlyMap<string, FileHash>): string {
  return [...hashes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { sha256 }]) => `${sha256}  ${path}\n`)
    .join('');
}

export interface ManifestReading {
  /** Hash by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Lines, counted from 1, that are no line of ours: written otherwise, out of order, twice. */
  readonly badLines: readonly number[];
}

export function readManifest(text: string): ManifestReading {
  const hashes = new Map<string, string>();
  const badLines: number[] = [];
  let last = '';
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else badLines.push(lines.length);
  for (const [at, line] of lines.entries()) {
    const [, sha256, path] = LINE.exec(line) ?? [];
    if (sha256 === undefined || path === undefined || path <= last) badLines.push(at + 1);
    else {
      hashes.set(path, sha256);
      last = path;
    }
  }
  return { hashes, badLines };
}
