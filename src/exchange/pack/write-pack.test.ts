import { beforeAll, describe, expect, it, vi } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import type { ActorId, PopulationId } from '#/domain/ids.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import { aboutText, readAbout } from '#/exchange/pack/about.ts';
import { documentHash } from '#/exchange/pack/document-hash.ts';
import * as layout from '#/exchange/pack/layout.ts';
import {
  bytesOf,
  failuresOf,
  filesOf,
  packOf,
  resealed,
  sampleBackup,
  samplePackInput,
  textIn,
  verified,
  zipOf,
  type TestPack,
} from '#/exchange/pack/pack.fixture.ts';
import { diffPacks } from '#/exchange/pack/verify/diff-packs.ts';
import { fingerprintOf } from '#/exchange/pack/public-key.ts';
import { recordedAttachments } from '#/exchange/pack/recorded-attachments.ts';
import { rotateSigningKey } from '#/exchange/pack/signer.ts';
import { writePack, type PackInput } from '#/exchange/pack/write-pack.ts';

const nothing = () => undefined;

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

async function refusal(change: Partial<PackInput>): Promise<string> {
  const result = await writePack(await samplePackInput(change), nothing, nothing);
  return result.ok ? 'made' : result.error.kind;
}

describe('an evidence pack', () => {
  let input: PackInput;
  let pack: TestPack;

  beforeAll(async () => {
    input = await samplePackInput();
    pack = await packOf(input);
  });

  it('passes every check of its own verifier, with nothing left unasked', async () => {
    const { checks, verdict, claimed, about } = await verified(
      pack.bytes,
      fingerprintOf(input.key?.publicKey ?? new Uint8Array()),
    );
    expect(checks.flatMap(({ findings }) => findings.map(({ kind }) => kind))).toEqual(['no_time_stamp']);
    expect(verdict).toBe('good');
    expect(claimed?.populations.length).toBeGreaterThan(0);
    expect(about?.ledger.lines).toBe(input.lines.length);
  });

  it('is the same bytes for the same input, but for the signature', async () => {
    const again = await packOf(input);
    expect(again.made.tagManifest).toBe(pack.made.tagManifest);
    const [a, b] = [filesOf(pack.bytes), filesOf(again.bytes)];
    const differ = Object.keys(a).filter(
      (path) => Buffer.compare(a[path] ?? new Uint8Array(), b[path] ?? new Uint8Array()) !== 0,
    );
    expect(differ).toEqual([layout.SIGNATURE]);
  });

  it('is the same on another day and by another hand: payload, manifests and all that is said of it', async () => {
    vi.useFakeTimers({ now: new Date('2031-03-04T05:06:07.000Z'), toFake: ['Date'] });
    const later = await samplePackInput().then(packOf);
    vi.useRealTimers();
    const [a, b] = [filesOf(pack.bytes), filesOf(later.bytes)];
    expect(Object.keys(b)).toEqual(Object.keys(a));
    for (const path of [layout.MANIFEST, ...Object.keys(a).filter((one) => one.startsWith('data/'))])
      expect(Buffer.compare(a[path] ?? bytesOf('a'), b[path] ?? bytesOf('b')), path).toBe(0);
    const { files } = diffPacks(await verified(pack.bytes), await verified(later.bytes));
    expect(files).toEqual({ added: [], removed: [], changed: [] });
  });

  it('leaves people out when asked, and still verifies', async () => {
    const without = await packOf(await samplePackInput({ withPeople: false }));
    const files = filesOf(without.bytes);
    expect(files[layout.PEOPLE]).toBeUndefined();
    const report = textIn(files, 'data/report.html');
    for (const name of Object.values(sampleBackup().people)) expect(report).not.toContain(name);
    expect(await failuresOf(without.bytes)).toEqual([]);
  });

  it('shows a past day with the lines made by then', async () => {
    const asOf = '2026-06-30' as IsoDate;
    const { lines } = sampleBackup('meridian-health');
    const past = await packOf(
      await samplePackInput({ lines, scope: { on: asOf, asOf, populations: null, checklist: null } }),
    );
    expect(past.made.about.ledger.lines).toBeLessThan(lines.length);
    expect(await failuresOf(past.bytes)).toEqual([]);
  });

  it('holds some populations only, and the whole ledger', async () => {
    const [first] = (await verified(pack.bytes)).claimed?.populations ?? [];
    const populations = [first?.id as PopulationId];
    const part = await packOf(await samplePackInput({ scope: { ...input.scope, populations } }));
    const { claimed, commits, verdict } = await verified(part.bytes);
    expect(claimed?.populations.map(({ id }) => id)).toEqual(populations);
    expect(claimed?.populations[0]?.S).toEqual(first?.S);
    expect(commits.length).toBe(input.lines.length);
    expect(verdict).toBe('good');
  });

  it('of some criteria claims these only, says so, and has its numbers checked under that scope', async () => {
    const scope = { ...input.scope, checklist: { by: 'criteria', ids: ['D1', 'M3.1'] } as const };
    const part = await packOf(await samplePackInput({ scope }));
    const { about, snapshot, verdict } = await verified(part.bytes);
    expect(verdict).toBe('good');
    expect(about?.checklist).toEqual(scope.checklist);
    const files = filesOf(part.bytes);
    const { organisation } = JSON.parse(textIn(files, layout.SCORES)) as { organisation: { criteria: object } };
    expect(Object.keys(organisation.criteria)).toEqual(['D1.1', 'D1.2', 'D1.3', 'D1.4', 'D1.5', 'M3.1']);
    expect(snapshot?.score.organisation.visibility).toEqual(
      (await verified(pack.bytes)).snapshot?.score.organisation.visibility,
    );
    for (const path of ['data/report.html', 'data/oscal/assessment-results.json', 'data/navigator/layers-001.json'])
      expect(textIn(files, path)).toContain('criteria D1.1, D1.2, D1.3, D1.4, D1.5, M3.1');
    expect(textIn(files, layout.BAG_INFO)).toContain('part of the checklist');
    // The whole checklist claimed under the scope of a part, and the other way round.
    const found = ([null, { by: 'criteria', ids: ['D1'] }] as const).map(async (other) => {
      const lie = bytesOf(aboutText({ ...part.made.about, checklist: other }));
      return failuresOf(zipOf(await resealed({ ...files, [layout.ABOUT]: lie }, input.key)));
    });
    for (const failures of await Promise.all(found)) expect(failures).toContain('scores: number_differs');
  });

  it('of the controls of a framework lists them with what stands behind each', async () => {
    const scope = { ...input.scope, checklist: { by: 'controls', ids: ['cis-8.1'] } as const };
    const part = await packOf(await samplePackInput({ scope }));
    expect((await verified(part.bytes)).verdict).toBe('good');
    expect(textIn(filesOf(part.bytes), 'data/report.html')).toContain('Controls in scope');
    const about = { ...part.made.about, rules: { ...part.made.about.rules, controls: '0'.repeat(64) } };
    const files = { ...filesOf(part.bytes), [layout.ABOUT]: bytesOf(aboutText(about)) };
    const { checks } = await verified(zipOf(await resealed(files, input.key)));
    expect(checks.find(({ id }) => id === 'origin')?.findings).toMatchObject([
      { kind: 'origin_differs', part: 'rules' },
    ]);
  });

  it('of the whole checklist says so by leaving it out, and in a version that an older Telltale refuses: its head is another thing', () => {
    const text = textIn(filesOf(pack.bytes), layout.ABOUT);
    expect(JSON.parse(text)).toMatchObject({ v: 3 });
    expect(text).not.toContain('checklist": {');
    expect(readAbout(text)).toMatchObject({ kind: 'about', about: { checklist: null } });
  });

  it('without a key is whole and says that nobody signed it', async () => {
    const unsigned = await packOf(await samplePackInput({ key: null }));
    const { verdict, checks } = await verified(unsigned.bytes);
    expect(verdict).toBe('unsigned');
    expect(checks.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  it('of a new key is accepted by whoever knows the old one', async () => {
    const old = (await samplePackInput()).key;
    if (old === null) throw new Error('There is a key');
    const key = await rotateSigningKey(await rotateSigningKey(old, '2026-10-01'), '2026-11-01');
    const rotated = await packOf(await samplePackInput({ key }));
    const { signer, verdict } = await verified(rotated.bytes, fingerprintOf(old.publicKey));
    expect(signer?.before).toHaveLength(2);
    expect(verdict).toBe('good');
  });

  it('is not made of a broken chain, of nothing, or with a name that is no file name', async () => {
    expect(await refusal({ lines: input.lines.slice(1) })).toBe('chain_broken');
    expect(await refusal({ lines: [] })).toBe('nothing_recorded');
    expect(await refusal({ attachments: () => [{ name: '../x', content: new Blob([]) }] })).toBe('bad_attachment_name');
    const many = Array.from({ length: layout.MAX_FILES }, (_, at) => ({ name: String(at), content: new Blob([]) }));
    expect(await refusal({ attachments: () => many })).toBe('too_many_files');
  });

  it('holds the files of evidence under number and name, and knows what was left out or is of no item', async () => {
    const [csv, png] = [new Blob(['a;b']), new Blob(['picture'])];
    const [a, b] = [await hashOf(csv), await hashOf(png)];
    const { line } = sealCommit(
      {
        label: 'Added evidence',
        ops: [
          { at: ['evidence', 'e1', 'title'], to: 'Export' },
          { at: ['evidence', 'e1', `attachments.${a}`], to: file('Export größe (1).csv') },
          { at: ['evidence', 'e1', `attachments.${b}`], to: file('../../etc/passwd') },
        ],
      },
      EMPTY_HEAD,
      'one' as ActorId,
      Date.UTC(2026, 5, 1),
    );
    const namesOf = async (contents: ReadonlyMap<string, Blob>) => {
      const attachments: PackInput['attachments'] = ({ workspace }) => recordedAttachments(workspace, contents);
      const { bytes } = await packOf(await samplePackInput({ lines: [line], people: {}, attachments }));
      const { checks, verdict } = await verified(bytes);
      expect(verdict).toBe('good');
      return {
        names: Object.keys(filesOf(bytes)).filter((path) => path.startsWith(layout.ATTACHMENTS)),
        notes: checks.find(({ id }) => id === 'documents')?.findings,
      };
    };
    expect(
      await namesOf(
        new Map([
          [a, csv],
          [b, png],
        ]),
      ),
    ).toEqual({
      names: ['data/attachments/EV-0001-Export-gro-e-1.csv', 'data/attachments/EV-0001-etc-passwd'],
      notes: [],
    });
    expect(await namesOf(new Map([[a, csv]]))).toMatchObject({ notes: [{ kind: 'attachments_left_out', count: 1 }] });
  });
});

function file(name: string) {
  return { name, type: '', bytes: 3, on: '2026-06-01' };
}

async function hashOf(blob: Blob): Promise<string> {
  return documentHash(new Uint8Array(await blob.arrayBuffer()));
}
