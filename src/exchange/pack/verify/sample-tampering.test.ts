/** Samples in a pack are drawn again. Each case is written and signed by whoever holds the key: only the seed tells. */
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { drawSample } from '#/domain/audit/sampling.ts';
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
} from '#/exchange/pack/pack.fixture.ts';
import { SAMPLE, withSample } from '#/exchange/pack/sampled-ledger.fixture.ts';
import { findingInWords } from '#/exchange/pack/verify/finding-words.ts';
import { makeSigningKey, type SigningKey } from '#/exchange/pack/signer.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const LIST = Array.from({ length: 40 }, (_, at) => `device-${String(at)}`);
const backup = sampleBackup();
let key: SigningKey;

beforeAll(async () => {
  key = await makeSigningKey();
});

async function packWith(change?: Parameters<typeof withSample>[1], ids?: readonly string[]) {
  const lines = withSample(backup, change, ids);
  return (await packOf(await samplePackInput({ lines, key }))).bytes;
}

async function samplesCheck(bytes: Uint8Array<ArrayBuffer>) {
  const { checks } = await verified(bytes);
  return checks.find(({ id }) => id === 'samples');
}

describe('tampering is caught by name', () => {
  it('28. not where the sample was drawn by its seed; the pack has what a shell needs to draw it', async () => {
    const bytes = await packWith();
    expect(await samplesCheck(bytes)).toEqual({ id: 'samples', status: 'passed', findings: [] });
    const files = filesOf(bytes);
    const ids = textIn(files, layout.sampleIdsFile(1)).trimEnd().split('\n');
    const { digest, drawn } = drawSample(ids, SAMPLE.seed, SAMPLE.size);
    for (const text of [digest, ...drawn.map(({ id }) => id)]) expect(textIn(files, layout.SAMPLES)).toContain(text);
  });

  it('29. a drawn item put in the place of another', async () => {
    const bytes = await packWith((sample) => {
      const [first, ...rest] = sample.drawn;
      const taken = new Set(sample.drawn.map(({ position }) => position));
      const free = Array.from({ length: sample.total }, (_, at) => at + 1).find((position) => !taken.has(position));
      return { ...sample, drawn: [{ position: free ?? 0, id: first?.id ?? '' }, ...rest] };
    });
    expect(await failuresOf(bytes)).toEqual(['samples: sample_differs']);
  });

  it('30. another seed, size or list than it was drawn by', async () => {
    expect(await failuresOf(await packWith((sample) => ({ ...sample, seed: 'a luckier seed' })))).toEqual([
      'samples: sample_differs',
    ]);
    expect(await failuresOf(await packWith((sample) => ({ ...sample, total: sample.total + 1 })))).toEqual([
      'samples: sample_differs',
    ]);
    expect(await failuresOf(await packWith((sample) => ({ ...sample, kinds: ['coverage'] })))).toEqual([
      'samples: sample_differs',
    ]);
  });

  it('31. a sample of a list that is in no pack: told, and caught where its order is not that of its seed', async () => {
    expect(await samplesCheck(await packWith(undefined, LIST))).toEqual({
      id: 'samples',
      status: 'noted',
      findings: [{ kind: 'sample_list_needed', name: 'Sample 1', drawn: 5, total: 40, kept: 5 }],
    });
    const [kept, bare] = await Promise.all(
      [(id: string) => id, () => ''].map(async (keep) => {
        const noted = await packWith(
          (sample) => ({ ...sample, drawn: sample.drawn.map(({ position, id }) => ({ position, id: keep(id) })) }),
          LIST,
        );
        const words = (await samplesCheck(noted))?.findings.map(findingInWords).join() ?? '';
        // The pack says the same as whoever verifies it, and neither has the list.
        const told = textIn(filesOf(noted), layout.SAMPLES);
        for (const part of words.match(/(?:Checked|Not checked): [^.]*\./g) ?? ['nothing'])
          expect(told).toContain(part);
        expect(told).not.toContain('device-39');
        return words;
      }),
    );
    expect(kept).toContain('not drawn again. Checked: as many as asked for were drawn');
    expect(kept).toContain('their ids stand in the order that the seed gives them. Not checked:');
    expect(bare).toContain('nothing was checked against the seed. Not checked:');
    const reversed = await packWith((sample) => ({ ...sample, drawn: sample.drawn.toReversed() }), LIST);
    expect(await failuresOf(reversed)).toEqual(['samples: sample_differs']);
  });

  it('32. other ids to draw from than the ledger has, or other instructions, signed again', async () => {
    const files = filesOf(await packWith());
    const ids = { ...files, [layout.sampleIdsFile(1)]: bytesOf('something\n') };
    expect(await failuresOf(zipOf(await resealed(ids, key)))).toContain('documents: document_differs');
    const text = textIn(files, layout.SAMPLES).replace(SAMPLE.seed, 'other');
    const told = { ...files, [layout.SAMPLES]: bytesOf(text) };
    expect(await failuresOf(zipOf(await resealed(told, key)))).toContain('documents: document_differs');
  });
});
