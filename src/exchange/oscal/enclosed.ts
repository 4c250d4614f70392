/** Another document inside this one, so that a file that is taken away alone still holds what it refers to. */
import { sha256Hex } from '#/domain/ledger/canonical.ts';
import type { OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import type { OscalObject } from '#/exchange/oscal/oscal-text.ts';

const JSON_TYPE = 'application/json';

/** `file`: the name under which it lies beside this one in an evidence pack. */
export function enclosed(title: string, file: string, text: string, ids: OscalIds): OscalObject {
  return {
    uuid: ids('enclosed', file),
    title,
    rlinks: [{ href: file, 'media-type': JSON_TYPE, hashes: [{ algorithm: 'SHA-256', value: sha256Hex(text) }] }],
    base64: { filename: file, 'media-type': JSON_TYPE, value: base64Of(new TextEncoder().encode(text)) },
  };
}

const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCodePoint(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
