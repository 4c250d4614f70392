import { hexToBytes } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
import { deflateSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import * as layout from '#/exchange/pack/layout.ts';
import { bytesOf, failuresOf, filesOf, zipOf, type Files } from '#/exchange/pack/pack.fixture.ts';
import { crc32 } from '#/exchange/pack/verify/crc32.ts';
import { signedPack, smallSignedPack } from '#/exchange/pack/verify/signed-pack.fixture.ts';

// Every case writes and checks whole packs, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let whole: Uint8Array<ArrayBuffer>;
let files: Files;

beforeAll(async () => {
  ({ whole, files } = await signedPack());
});

const failures = (changed: Files) => failuresOf(zipOf(changed));

describe('tampering is caught by name', () => {
  it('21. names that lead elsewhere', async () => {
    const paths = ['../up.txt', '/etc/passwd', 'data\\x.txt', 'C:/x', 'data/con.txt', 'data/./x', 'data/a b'];
    for (const path of paths) {
      const bytes = new Uint8Array(zipSync({ [`${layout.TOP}/bagit.txt`]: bytesOf('x'), [path]: bytesOf('x') }));
      // oxlint-disable-next-line no-await-in-loop -- a handful, and the failing one is to be named
      expect(await failuresOf(bytes), path).toEqual([expect.stringMatching(/^names: /)]);
    }
    const colliding = { ...files, 'data/Register.csv': bytesOf('x') };
    expect(await failures(colliding)).toEqual(['names: names_collide']);
    expect(await failuresOf(zipOf(files, 'other-folder/'))).toContain('names: outside_the_folder');
  });

  it('22. one name twice', async () => {
    const bytes = zipOf({ ...files, 'data/registes.csv': bytesOf('x') });
    const doubled = replaced(bytes, bytesOf('data/registes.csv'), bytesOf('data/register.csv'));
    expect(await failuresOf(doubled)).toEqual(['names: same_name_twice']);
  });

  it('23. a bomb, an honest and a lying one', async () => {
    const zeros = new Uint8Array(40_000_000);
    const bomb = new Uint8Array(zipSync({ [`${layout.TOP}/data/zeros`]: zeros }, { level: 9 }));
    expect(await failuresOf(bomb)).toEqual(expect.arrayContaining(['sizes: packs_too_well']));
    const lying = new Uint8Array(bomb);
    const view = new DataView(lying.buffer);
    const directory = view.getUint32(lying.length - 6, true);
    for (const place of [directory + 24, 22]) view.setUint32(place, 1_000, true);
    expect(await failuresOf(lying)).toEqual(['sizes: larger_than_claimed']);
  });

  it('24. too many files, and not as many as a large register has', async () => {
    expect(await failuresOf(empty(layout.MAX_FILES + 1))).toEqual(['sizes: too_many_files']);
    expect(await failuresOf(empty(12_000))).not.toContain('sizes: too_many_files');
  });

  it('25. a cut-off file, something that is no ZIP, and bytes before, between and after', async () => {
    expect(await failuresOf(whole.slice(0, -30))).toEqual(['container: cut_off']);
    expect(await failuresOf(whole.slice(0, 1_000))).toEqual(['container: cut_off']);
    expect(await failuresOf(bytesOf('PK is not enough'))).toEqual(['container: not_a_zip']);
    expect(await failuresOf(bytesOf(''))).toEqual(['container: not_a_zip']);
    const after = new Uint8Array([...whole, 1, 2, 3]);
    expect(await failuresOf(after)).toEqual(['container: cut_off']);
    const before = new Uint8Array([0x50, 0x4b, 3, 4, ...whole]);
    expect(await failuresOf(before)).toEqual(['container: hidden_bytes']);
  });

  it('26. a file that one tool reads under another name than the next', async () => {
    const local = new Uint8Array(whole);
    // The first file's head, not the directory: `bagit.txt` as `bagit.txT`.
    local[30 + `${layout.TOP}/bagit.tx`.length] = 0x54;
    expect(await failuresOf(local)).toEqual(['container: two_names_for_one_file']);
  });

  it('33. bytes behind the end of a packed file, which most tools pass over', async () => {
    const text = bytesOf('x'.repeat(1_000));
    const packed = deflateSync(text);
    const longer = new Uint8Array([...packed, 1, 2, 3]);
    const name = `${layout.TOP}/bagit.txt`;
    // Stored by the library, then said to be packed: its bytes are what they are, and the checksum is that of the text.
    const bytes = new Uint8Array(zipSync({ [name]: longer }, { level: 0 }));
    const honest = new Uint8Array(zipSync({ [name]: packed }, { level: 0 }));
    expect(await failuresOf(saidToBePacked(honest, text))).not.toContain('container: damaged_file');
    expect(await failuresOf(saidToBePacked(bytes, text))).toEqual(['container: damaged_file']);
  });
});

/** A ZIP of so many files with nothing in them. */
function empty(count: number): Uint8Array<ArrayBuffer> {
  const names = Array.from({ length: count }, (_, at) => [`${layout.TOP}/data/${String(at)}`, new Uint8Array(0)]);
  return new Uint8Array(zipSync(Object.fromEntries(names), { level: 0 }));
}

/** A ZIP of one stored file as if its bytes were `text`, packed. */
function saidToBePacked(zip: Uint8Array<ArrayBuffer>, text: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  for (const [method, crc, unpacked] of [
    [8, 14, 22],
    [directory + 10, directory + 16, directory + 24],
  ] as const) {
    view.setUint16(method, 8, true);
    view.setUint32(crc, crc32(text, 0), true);
    view.setUint32(unpacked, text.length, true);
  }
  return bytes;
}

function contents(zip: Files): readonly string[] {
  return Object.entries(zip).map(([path, bytes]) => `${path} ${Buffer.from(bytes).toString('base64')}`);
}

interface Region {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What a ZIP consists of: per file its head, its name, its content and its sizes, its line of the directory, and the end. */
function regionsOf(zip: Uint8Array<ArrayBuffer>): readonly Region[] {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  const regions: Region[] = [{ name: 'the end', from: end, to: zip.length }];
  const put = (name: string, from: number, length: number) => {
    regions.push({ name, from, to: from + length });
    return from + length;
  };
  for (let at = view.getUint32(end + 16, true); at < end;) {
    const [size, nameSize, local] = [
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ];
    const path = new TextDecoder().decode(zip.slice(at + 46, at + 46 + nameSize));
    const afterName = put(`name of ${path}`, put(`head of ${path}`, local, 30), view.getUint16(local + 26, true));
    const content = afterName + view.getUint16(local + 28, true);
    put(`extra of ${path}`, afterName, content - afterName);
    // Written as a stream, a file has its sizes behind it.
    put(`sizes of ${path}`, put(`content of ${path}`, content, size), 16);
    const more = nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    at = put(`line of ${path}`, at, 46 + more);
  }
  return regions.filter(({ from, to }) => to > from);
}

describe('any single changed byte', () => {
  it('in the ZIP itself is caught, or changes nothing that anyone reads', async () => {
    const small = (await smallSignedPack()).whole;
    const honest = contents(filesOf(small));
    const regions = regionsOf(small);
    expect(regions.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(small.length);
    for (const { name, from, to } of regions) {
      // oxlint-disable-next-line no-await-in-loop -- every region by itself, and the failing one is to be named
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: from, max: to - 1 }), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
          const bytes = new Uint8Array(small);
          bytes[at] = (bytes[at] ?? 0) ^ mask;
          if ((await failuresOf(bytes)).length === 0) expect(contents(filesOf(bytes)), name).toEqual(honest);
        }),
        { numRuns: name === 'the end' ? 20 : 2 },
      );
    }
  });
});

/** All places of one run of bytes, replaced by another of the same length. */
function replaced(bytes: Uint8Array<ArrayBuffer>, from: Uint8Array, to: Uint8Array): Uint8Array<ArrayBuffer> {
  const hex = Buffer.from(bytes).toString('hex');
  const changed = hex.replaceAll(Buffer.from(from).toString('hex'), Buffer.from(to).toString('hex'));
  return new Uint8Array(hexToBytes(changed));
}
