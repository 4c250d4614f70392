/**
 * What a file may be shown as, by its first bytes and never by its name or what it claims to be. Markup is text here:
 * nothing that could run or load something is ever rendered.
 */
export type PreviewKind = 'image' | 'pdf' | 'text' | 'none';

export interface Sniffed {
  readonly kind: PreviewKind;
  /** The media type it is shown with. */
  readonly type: string;
}

/** Bytes that are looked at; as many are shown of a text. */
export const PREVIEW_BYTES = 256 * 1024;

const IMAGES: readonly (readonly [type: string, at: number, bytes: readonly number[]])[] = [
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const NOTHING: Sniffed = { kind: 'none', type: 'application/octet-stream' };

export function sniff(head: Uint8Array): Sniffed {
  const image = IMAGES.find(([, at, bytes]) => startsWith(head, bytes, at));
  if (image !== undefined) return { kind: 'image', type: image[0] };
  if (startsWith(head, PDF)) return { kind: 'pdf', type: 'application/pdf' };
  return textOf(head) === null ? NOTHING : { kind: 'text', type: 'text/plain;charset=utf-8' };
}

function startsWith(head: Uint8Array, bytes: readonly number[], at = 0): boolean {
  return bytes.every((byte, index) => head[at + index] === byte);
}

/** The beginning as UTF-8; `null` where it is none. A character that the cut went through is left out. */
export function textOf(head: Uint8Array): string | null {
  if (head.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: head.length >= PREVIEW_BYTES });
  } catch {
    return null;
  }
}
