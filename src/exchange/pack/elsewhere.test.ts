import { beforeAll, describe, expect, it, vi } from 'vitest';

import {
  workElsewhere,
  type Elsewhere,
  type ElsewhereMessage,
  type StartElsewhere,
} from '#/exchange/pack/elsewhere.ts';
import { bundledChecks } from '#/exchange/pack/bundled.fixture.ts';
import * as layout from '#/exchange/pack/layout.ts';
import {
  bytesOf,
  filesOf,
  packOf,
  resealed,
  samplePackInput,
  textIn,
  zipOf,
  type Files,
  type TestPack,
} from '#/exchange/pack/pack.fixture.ts';
import { verifyPack, type VerifiedPack } from '#/exchange/pack/verify/verify-pack.ts';
import type { PackInput } from '#/exchange/pack/write-pack.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const RESULTS = `${layout.OSCAL}assessment-results.json`;

/** The work of the second thread, done in this one; what was asked of it is noted. */
function secondThread(wants: 'bytes' | 'hashes', asked: string[] = []): StartElsewhere {
  return (input): Elsewhere => {
    const all = collected(workElsewhere(input, wants));
    return {
      gaps: async () => {
        asked.push('gaps');
        return (await all).find((message) => message.kind === 'gaps') ?? null;
      },
      document: async (path) => {
        asked.push(path);
        const documents = (await all).filter((message) => message.kind === 'document');
        return documents.find((document) => document.path === path) ?? null;
      },
    };
  };
}

async function collected(messages: AsyncIterable<ElsewhereMessage>): Promise<readonly ElsewhereMessage[]> {
  const all: ElsewhereMessage[] = [];
  for await (const message of messages) all.push(message);
  return all;
}

const NOBODY: StartElsewhere = () => ({ gaps: () => Promise.resolve(null), document: () => Promise.resolve(null) });

function check(files: Files | Uint8Array<ArrayBuffer>, startElsewhere: StartElsewhere): Promise<VerifiedPack> {
  const bytes = files instanceof Uint8Array ? files : zipOf(files);
  return verifyPack(new Blob([bytes]), { ...bundledChecks(), expectedKey: null, startElsewhere }, () => undefined);
}

let input: PackInput;
let alone: TestPack;
let files: Files;

beforeAll(async () => {
  input = await samplePackInput();
  alone = await packOf(input);
  files = filesOf(alone.bytes);
});

describe('a second thread', () => {
  it('makes the same pack, byte for byte, and so does one that fails', async () => {
    const asked: string[] = [];
    const together = await packOf({ ...input, startElsewhere: secondThread('bytes', asked) });
    expect(together.made.tagManifest).toBe(alone.made.tagManifest);
    expect(asked).toEqual(expect.arrayContaining(['gaps', RESULTS]));
    expect((await packOf({ ...input, startElsewhere: NOBODY })).made.tagManifest).toBe(alone.made.tagManifest);
  });

  it('finds of a good pack what one thread finds, and so does one that fails', async () => {
    const asked: string[] = [];
    const [one, two, failing] = [
      await check(alone.bytes, NOBODY),
      await check(alone.bytes, secondThread('hashes', asked)),
      await check(files, NOBODY),
    ];
    expect(asked).toEqual(expect.arrayContaining(['gaps', RESULTS]));
    expect(two.checks).toEqual(one.checks);
    expect(failing.checks).toEqual(one.checks);
    expect(two.verdict).toBe('good');
  });

  it('lets no changed document through that it was to write, nor one that the other thread writes', async () => {
    for (const path of [RESULTS, 'data/report.html']) {
      const changed = { ...files, [path]: bytesOf(textIn(files, path).replace('2026', '2027')) };
      // oxlint-disable-next-line no-await-in-loop -- two, and the failing one is to be named
      const { verdict, checks } = await check(await resealed(changed, input.key), secondThread('hashes'));
      expect(verdict, path).toBe('bad');
      expect(checks.find(({ id }) => id === 'documents')?.findings, path).toEqual([
        { kind: 'document_differs', where: path },
      ]);
    }
  });
});

it('takes the record from a pack whose files lie in any order, names of people among them', async () => {
  const reversed = Object.fromEntries(Object.entries(files).toReversed());
  const { verdict, people } = await check(reversed, NOBODY);
  expect(verdict).toBe('good');
  expect(Object.keys(people).length).toBeGreaterThan(0);
});
