/** The little of DER (X.690) that a signature, a key and a time stamp need. */

/** One element: its tag, and where its content lies in the bytes it was read from. */
export interface DerElement {
  readonly tag: number;
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

export const DER = { integer: 0x02, octets: 0x04, oid: 0x06, time: 0x18, sequence: 0x30, context0: 0xa0 } as const;

export function derOf(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length];
  return joined([Uint8Array.from(head), ...parts]);
}

/** `null` where the bytes hold no whole element there. Lengths of up to four bytes. */
export function readDer(bytes: Uint8Array, start: number, end = bytes.length): DerElement | null {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined || start + 2 > end) return null;
  const count = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || count > 4 || start + 2 + count > end) return null;
  let length = count === 0 ? first : 0;
  for (const byte of bytes.subarray(start + 2, start + 2 + count)) length = length * 256 + byte;
  const from = start + 2 + count;
  return from + length > end ? null : { tag, start, from, to: from + length };
}

/** The elements inside one; `null` where they do not fill it exactly. */
export function childrenOf(bytes: Uint8Array, parent: DerElement): readonly DerElement[] | null {
  const children: DerElement[] = [];
  let at = parent.from;
  while (at < parent.to) {
    const child = readDer(bytes, at, parent.to);
    if (child === null) return null;
    children.push(child);
    at = child.to;
  }
  return children;
}

export function contentOf(bytes: Uint8Array, { from, to }: DerElement): Uint8Array {
  return bytes.subarray(from, to);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
