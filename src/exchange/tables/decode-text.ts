/**
 * Bytes to text, piece by piece, in the encoding that the file turns out to have: UTF-8, UTF-16 by its mark or its
 * pattern of zeros, Windows-1252 where the first bytes beyond ASCII are no UTF-8.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface TextPieces {
  /** `isLast` also gives what was held back of a character cut in two. */
  readonly decode: (bytes: Uint8Array, isLast: boolean) => string;
  readonly encoding: () => Encoding;
  /** Some characters could not be read and stand as U+FFFD. */
  readonly isDamaged: () => boolean;
}

export function textPieces(head: Uint8Array): TextPieces {
  const encoding = utf16Of(head);
  return encoding === null ? utf8OrWindows() : fixed(encoding);
}

function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length, 4096) >> 1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs; at++) {
    if (head[2 * at] === 0) even++;
    if (head[2 * at + 1] === 0) odd++;
  }
  // Headers are mostly ASCII: every other byte of them is zero in UTF-16, none in any other text.
  if (pairs > 0 && odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  return pairs > 0 && even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

function fixed(encoding: 'utf-16le' | 'utf-16be'): TextPieces {
  const decoder = new TextDecoder(encoding);
  let damaged = false;
  return {
    decode: (bytes, isLast) => {
      const text = decoder.decode(bytes, { stream: !isLast });
      damaged ||= text.includes('\uFFFD');
      return text;
    },
    encoding: () => encoding,
    isDamaged: () => damaged,
  };
}

function utf8OrWindows(): TextPieces {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  const windows = new TextDecoder('windows-1252');
  let encoding: Encoding = 'utf-8';
  let held = new Uint8Array(0);
  let isFirst = true;
  let isUtf8Proven = false;
  let damaged = false;

  function read(bytes: Uint8Array): string {
    if (encoding === 'windows-1252') return windows.decode(bytes);
    try {
      const text = strict.decode(bytes);
      isUtf8Proven ||= text.length !== bytes.length;
      return text;
    } catch {
      const text = lenient.decode(bytes);
      const broken = text.split('\uFFFD').length - 1;
      // oxlint-disable-next-line no-control-regex -- ASCII begins with the control characters
      const beyondAscii = text.replace(/[\x00-\x7f\uFFFD]/g, '').length;
      if (isUtf8Proven || beyondAscii > broken) {
        damaged = true;
        return text;
      }
      encoding = 'windows-1252';
      return windows.decode(bytes);
    }
  }

  return {
    decode: (bytes, isLast) => {
      const all = held.length === 0 ? bytes : joined(held, bytes);
      const whole = isLast ? all.length : wholeCharacters(all);
      held = all.slice(whole);
      const text = read(all.subarray(0, whole));
      const unmarked = isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
      isFirst &&= text === '';
      return unmarked;
    },
    encoding: () => encoding,
    isDamaged: () => damaged,
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** Length without a last character of which bytes are still to come. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
