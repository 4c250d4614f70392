import { expect, test } from 'vitest';

import { sniff } from '#/features/evidence/sniff-preview.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a file is shown as what its first bytes are, and markup is text', () => {
  expect(sniff(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)).kind).toBe('image');
  expect(sniff(utf8('%PDF-1.7'))).toEqual({ kind: 'pdf', type: 'application/pdf' });
  expect(sniff(utf8('<svg onload="alert(1)">')).type).toBe('text/plain;charset=utf-8');
  expect(sniff(utf8('<!doctype html><script>')).type).toBe('text/plain;charset=utf-8');
  expect(sniff(Uint8Array.of(0x50, 0x4b, 3, 4, 0)).kind).toBe('none');
  expect(sniff(Uint8Array.of(0xc3, 0x28)).kind).toBe('none');
});
