/** Time stamps of RFC 3161: the query that anyone can send to a time-stamping authority, and what its answer says. */
import { childrenOf, contentOf, DER, derOf, readDer, sameBytes, type DerElement } from '#/exchange/pack/der.ts';

const SHA256_OID = Uint8Array.of(0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01);
const SIGNED_DATA_OID = Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02);
const TST_INFO_OID = Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x01, 0x04);
const NULL = Uint8Array.of(0x05, 0x00);
const TRUE = Uint8Array.of(0x01, 0x01, 0xff);

/** Asks for a stamp on a SHA-256 (32 bytes), with the authority's certificate in the answer. 59 bytes, no nonce. */
export function timeStampQuery(sha256: Uint8Array): Uint8Array {
  const algorithm = derOf(DER.sequence, derOf(DER.oid, SHA256_OID), NULL);
  const imprint = derOf(DER.sequence, algorithm, derOf(DER.octets, sha256));
  return derOf(DER.sequence, derOf(DER.integer, Uint8Array.of(1)), imprint, TRUE);
}

export type TimeStampReading =
  | { readonly kind: 'not_a_time_stamp' }
  | { readonly kind: 'not_granted' }
  /** What the token says. That the authority signed it is for `openssl ts -verify` and its certificate. */
  | { readonly kind: 'stamp'; readonly sha256: Uint8Array; readonly at: string };

/** Reads a TimeStampResp (.tsr). */
export function readTimeStamp(bytes: Uint8Array): TimeStampReading {
  const wrong = { kind: 'not_a_time_stamp' } as const;
  const outer = readDer(bytes, 0);
  if (outer === null || outer.tag !== DER.sequence || outer.to !== bytes.length) return wrong;
  const [status, token] = childrenOf(bytes, outer) ?? [];
  const [code] = status === undefined ? [] : (childrenOf(bytes, status) ?? []);
  if (code === undefined || code.tag !== DER.integer) return wrong;
  // 0 granted, 1 granted with changes.
  if (code.to - code.from !== 1 || (bytes[code.from] ?? 2) > 1) return { kind: 'not_granted' };
  const info = token === undefined ? null : tstInfo(bytes, token);
  return info === null ? wrong : (stampOf(info) ?? wrong);
}

/** ContentInfo > SignedData > EncapsulatedContentInfo > OCTET STRING (RFC 5652). */
function tstInfo(bytes: Uint8Array, token: DerElement): Uint8Array | null {
  const signed = contentUnder(bytes, token, SIGNED_DATA_OID);
  const encapsulated = signed === null ? undefined : childrenOf(bytes, signed)?.[2];
  const octets = encapsulated === undefined ? null : contentUnder(bytes, encapsulated, TST_INFO_OID);
  return octets === null || octets.tag !== DER.octets ? null : contentOf(bytes, octets);
}

/** The one element in `[0]` after an object identifier. */
function contentUnder(bytes: Uint8Array, parent: DerElement, oid: Uint8Array): DerElement | null {
  const [type, content] = childrenOf(bytes, parent) ?? [];
  if (type === undefined || content === undefined || content.tag !== DER.context0) return null;
  if (type.tag !== DER.oid || !sameBytes(contentOf(bytes, type), oid)) return null;
  return readDer(bytes, content.from, content.to);
}

function stampOf(info: Uint8Array): TimeStampReading | null {
  const outer = readDer(info, 0);
  const [, , imprint, , time] = outer === null ? [] : (childrenOf(info, outer) ?? []);
  if (imprint === undefined || time === undefined || time.tag !== DER.time) return null;
  const [algorithm, hash] = childrenOf(info, imprint) ?? [];
  const oid = algorithm === undefined ? undefined : childrenOf(info, algorithm)?.[0];
  if (oid === undefined || !sameBytes(contentOf(info, oid), SHA256_OID)) return null;
  const at = isoTime(new TextDecoder().decode(contentOf(info, time)));
  return hash === undefined || at === null ? null : { kind: 'stamp', sha256: contentOf(info, hash), at };
}

/** GeneralizedTime `20261120143000Z`, maybe with a fraction, as ISO 8601. */
function isoTime(text: string): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(text);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, fraction = ''] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`;
}
