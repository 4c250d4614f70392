import type { TableFault } from '#/exchange/tables/table-error.ts';
import { err, ok, type Result } from '#/domain/result.ts';

/** A file that is read piece by piece, in a browser or on the command line. */
export interface TableInput {
  readonly name: string;
  readonly size: number;
  readonly bytes: (from: number, to: number) => Promise<Result<Uint8Array<ArrayBuffer>, TableFault>>;
}

export function inputOfBytes(name: string, bytes: Uint8Array): TableInput {
  const own = bytes as Uint8Array<ArrayBuffer>;
  return { name, size: bytes.length, bytes: (from, to) => Promise.resolve(ok(own.subarray(from, to))) };
}

/** The browser refuses to read on once the file on the disk is no longer the one that was chosen. */
export function inputOfBlob(file: Blob & { readonly name: string }): TableInput {
  return {
    name: file.name,
    size: file.size,
    bytes: async (from, to) => {
      try {
        const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
        return bytes.length === Math.min(to, file.size) - from ? ok(bytes) : err({ kind: 'changed' });
      } catch (error) {
        return err({ kind: isGone(error) || from > 0 ? 'changed' : 'unreadable' });
      }
    },
  };
}

function isGone(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError');
}
