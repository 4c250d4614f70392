import { deflateSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { joined } from '#/exchange/pack/der.ts';
import * as layout from '#/exchange/pack/layout.ts';
import { bytesOf, failuresOf, type Files } from '#/exchange/pack/pack.fixture.ts';
import { crc32 } from '#/exchange/pack/verify/crc32.ts';
import { signedPack } from '#/exchange/pack/verify/signed-pack.fixture.ts';
import { extraField, rawZip, zip64Field, type RawEntry } from '#/exchange/pack/verify/zip-tricks.fixture.ts';

// Every case checks a whole pack, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const REPORT = `${layout.TOP}/data/report.html`;
const nothing = new Uint8Array(0);
const MARK = 0xffffffff;

let files: Files;

beforeAll(async () => {
  ({ files } = await signedPack());
});

/** The pack with its report as told, and entries before and after. */
function zipWith(
  change: (entry: RawEntry) => Partial<RawEntry>,
  before: readonly RawEntry[] = [],
  after: readonly RawEntry[] = [],
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, bytes]): RawEntry => {
    const entry = { name: `${layout.TOP}/${path}`, bytes };
    return Object.assign(entry, entry.name === REPORT ? change(entry) : {});
  });
  return rawZip([...before, ...entries, ...after]);
}

const folder = (path: string, more: Partial<RawEntry> = {}): RawEntry => ({ name: path, bytes: nothing, ...more });
const withFolder = (path: string, more?: Partial<RawEntry>) => () => zipWith(() => ({}), [folder(path, more)]);
const withReport = (change: (entry: RawEntry) => Partial<RawEntry>) => () => zipWith(change);
const withExtra = (extra: Uint8Array) => withReport(() => ({ both: { extra } }));
const mode = (bits: number) => withReport(() => ({ attributes: bits * 0x10000 }));

/** Info-ZIP's unicode path: another name, bound by the checksum of the one that stands there. */
function otherName(name: string): Uint8Array<ArrayBuffer> {
  const check = new Uint8Array(new Uint32Array([crc32(bytesOf(REPORT), 0)]).buffer);
  return extraField(0x7075, joined([new Uint8Array([1]), check, bytesOf(name)]));
}

function descriptor({ bytes }: RawEntry, change: { readonly crc?: number; readonly size?: number } = {}): Uint8Array {
  const size = change.size ?? bytes.length;
  return new Uint8Array(new Uint32Array([0x08074b50, change.crc ?? crc32(bytes, 0), size, size]).buffer);
}
const unknownYet = { crc: 0, packed: 0, unpacked: 0 };

function deflated({ bytes }: RawEntry, tail: Uint8Array): Partial<RawEntry> {
  const packed = joined([deflateSync(bytes), tail]);
  return { bytes: packed, method: 8, both: { crc: crc32(bytes, 0), packed: packed.length, unpacked: bytes.length } };
}

const times = extraField(0x5455, new Uint8Array([3, 1, 2, 3, 4, 5, 6, 7, 8]));
const owner = extraField(0x7875, new Uint8Array([1, 4, 1, 0, 0, 0, 4, 1, 0, 0, 0]));
const windowsTimes = extraField(0x000a, new Uint8Array([0, 0, 0, 0, 1, 0, 24, 0, ...new Uint8Array(24)]));

const TRICKS: readonly (readonly [trick: string, made: () => Uint8Array<ArrayBuffer>, caught: string])[] = [
  [
    'another name in a field of Info-ZIP',
    withExtra(otherName(`${layout.TOP}/data/other.html`)),
    'container: unknown_extra',
  ],
  [
    'that name only at the file',
    withReport(() => ({ head: { extra: otherName('../up.html') } })),
    'container: unknown_extra',
  ],
  [
    'bytes in a field of nobody',
    withReport(() => ({ head: { extra: extraField(0xabcd, bytesOf('hidden')) } })),
    'container: unknown_extra',
  ],
  [
    'bytes behind the times',
    withExtra(extraField(0x5455, new Uint8Array([1, 1, 2, 3, 4, 104, 105]))),
    'container: unknown_extra',
  ],
  ['a field that is cut off', withExtra(new Uint8Array([0x55, 0x54, 9, 0, 1])), 'container: unknown_extra'],
  ['a field twice', withExtra(joined([times, times])), 'container: unknown_extra'],
  ['sizes in 64 bits beside true ones', withExtra(zip64Field(5, 5)), 'container: two_heads'],
  [
    'false sizes in 64 bits',
    withReport(({ bytes }) => ({ head: { packed: MARK, unpacked: MARK, extra: zip64Field(bytes.length, 5) } })),
    'container: two_heads',
  ],
  ['a size in 64 bits that is not there', withReport(() => ({ listed: { unpacked: MARK } })), 'container: two_heads'],
  ['a comment on a file', withReport(() => ({ comment: bytesOf('superseded') })), 'container: comment'],
  [
    'a comment on the archive',
    () => rawZip([{ name: REPORT, bytes: nothing }], bytesOf('superseded')),
    'container: comment',
  ],
  ['other sizes at the file', withReport(() => ({ head: { packed: 10, unpacked: 10 } })), 'container: two_heads'],
  ['another checksum at the file', withReport(() => ({ head: { crc: 0 } })), 'container: two_heads'],
  ['encrypted, says the file alone', withReport(() => ({ head: { flags: 1 } })), 'container: two_heads'],
  ['encrypted, says the directory', withReport(() => ({ both: { flags: 1 } })), 'container: encrypted'],
  ['a patch of another file', withReport(() => ({ both: { flags: 0x20 } })), 'container: unknown_packing'],
  [
    'another checksum after the bytes',
    withReport((entry) => ({ descriptor: descriptor(entry, { crc: 7 }), both: { flags: 8 }, head: unknownYet })),
    'container: hidden_bytes',
  ],
  [
    'another size after the bytes',
    withReport((entry) => ({ descriptor: descriptor(entry, { size: 7 }), both: { flags: 8 }, head: unknownYet })),
    'container: hidden_bytes',
  ],
  ['bytes after the bytes', withReport(() => ({ descriptor: bytesOf('hidden bytes') })), 'container: hidden_bytes'],
  [
    'bytes after the end of what is packed',
    withReport((entry) => deflated(entry, bytesOf('hidden'))),
    'container: damaged_file',
  ],
  ['a link', mode(0o120777), 'names: link'],
  ['a pipe', mode(0o010644), 'names: unusual_mode'],
  ['a device', mode(0o020644), 'names: unusual_mode'],
  ['a program that runs as its owner', mode(0o104755), 'names: unusual_mode'],
  ['a program that runs as its group', mode(0o102755), 'names: unusual_mode'],
  ['a file that is marked as a folder', withReport(() => ({ attributes: 0x10 })), 'names: unusual_mode'],
  ['a link of Windows', withReport(() => ({ attributes: 0x400 })), 'names: unusual_mode'],
  ['a folder that climbs out', withFolder(`${layout.TOP}/../../up/`), 'names: bad_path'],
  ['a folder by its place on the disk', withFolder('/tmp/up/'), 'names: bad_path'],
  ['a folder beside the pack', withFolder('elsewhere/'), 'names: outside_the_folder'],
  ['a folder in the place of a file', withFolder(`${REPORT}/`), 'names: folder_of_nothing'],
  ['a folder of nothing', withFolder(`${layout.TOP}/data/more/`), 'names: folder_of_nothing'],
  ['a folder in other letters', withFolder(`${layout.TOP}/Data/`), 'names: folder_of_nothing'],
  [
    'a folder twice',
    () => zipWith(() => ({}), [folder(`${layout.TOP}/data/`), folder(`${layout.TOP}/data/`)]),
    'names: same_name_twice',
  ],
  ['a folder that is a link', withFolder(`${layout.TOP}/data/`, { attributes: 0o120777 * 0x10000 }), 'names: link'],
  ['a folder with bytes', withFolder(`${layout.TOP}/data/`, { bytes: bytesOf('hidden') }), 'names: folder_with_bytes'],
  [
    'a folder with bytes that say they are none',
    withFolder(`${layout.TOP}/data/`, { bytes: bytesOf('hidden'), both: { unpacked: 0, crc: 0 } }),
    'names: folder_with_bytes',
  ],
  [
    'a file in the place of a folder',
    () => zipWith(() => ({}), [], [{ name: `${REPORT}/inner.txt`, bytes: nothing }]),
    'names: names_collide',
  ],
];

describe('a ZIP that tools read in two ways', () => {
  it.each(TRICKS)('%s', async (_, made, caught) => {
    expect(await failuresOf(made())).toContain(caught);
  });
});

const USUAL: readonly (readonly [form: string, made: () => Uint8Array<ArrayBuffer>])[] = [
  ['as it is', withReport(() => ({}))],
  ['times and owners', withExtra(joined([times, owner]))],
  [
    'the first of the times in the directory',
    withReport(() => ({ head: { extra: times }, listed: { extra: times.slice(0, 9).fill(5, 2, 3) } })),
  ],
  ['times of Windows', withExtra(windowsTimes)],
  [
    'true sizes in 64 bits',
    withReport(({ bytes }) => ({
      both: { packed: MARK, unpacked: MARK, extra: zip64Field(bytes.length, bytes.length) },
    })),
  ],
  [
    'sizes after the bytes',
    withReport((entry) => ({ descriptor: descriptor(entry), both: { flags: 8 }, head: unknownYet })),
  ],
  [
    'sizes after the bytes, without a signature',
    withReport((entry) => ({ descriptor: descriptor(entry).subarray(4), both: { flags: 8 }, head: unknownYet })),
  ],
  ['packed', withReport((entry) => deflated(entry, nothing))],
  ['a plain file by its mode', mode(0o100644)],
  [
    'folders',
    () =>
      zipWith(
        () => ({}),
        ['', '/data', '/data/oscal'].map((path) =>
          folder(`${layout.TOP}${path}/`, { attributes: 0o040755 * 0x10000 + 0x10 }),
        ),
      ),
  ],
];

describe('a ZIP as the usual tools write it', () => {
  it.each(USUAL)('%s', async (_, made) => {
    expect(await failuresOf(made())).toEqual([]);
  });
});
