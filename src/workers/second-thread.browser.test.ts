import { expect, it } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import { parseChecklist } from '#/domain/catalog/parse-checklist.ts';
import { parseControls } from '#/domain/catalog/parse-controls.ts';
import { parseObservability } from '#/domain/catalog/parse-observability.ts';
import { parseStrategy } from '#/domain/catalog/parse-strategy.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import type { Result } from '#/domain/result.ts';
import { gapsOfSnapshot } from '#/exchange/export-gaps.ts';
import { snapshotOf, type SnapshotInput } from '#/exchange/export-snapshot.ts';
import { documentHash } from '#/exchange/pack/document-hash.ts';
import { documentsOf } from '#/exchange/pack/documents.ts';
import { isWrittenElsewhere } from '#/exchange/pack/elsewhere.ts';
import { smallRecord } from '#/exchange/pack/writer-digest.ts';
import { secondThread } from '#/workers/second-thread.ts';

async function bundled<Value>(name: string, parse: (json: unknown) => Result<Value, unknown>): Promise<Value> {
  const parsed = parse(await (await fetch(`/data/${name}`)).json());
  if (!parsed.ok) throw new Error('public/data does not hold what it must.');
  return parsed.value;
}

it('writes in a worker of its own what would be written here', async () => {
  const { commit, line } = smallRecord();
  const input: SnapshotInput = {
    workspaceId: 'ws' as WorkspaceId,
    lines: [line],
    commits: [commit],
    people: {},
    catalog: {
      observability: await bundled('observability.json', parseObservability),
      checklist: await bundled('criteria.json', parseChecklist),
    },
    strategy: await bundled('strategies/DET0672.json', parseStrategy),
    controls: await bundled('controls.json', parseControls),
    scope: { on: '2026-06-30' as IsoDate, asOf: null, populations: null, checklist: null },
  };
  const snapshot = snapshotOf(input);
  const expected = documentsOf(snapshot).filter(isWrittenElsewhere);
  expect(expected).toHaveLength(4);

  const second = secondThread('bytes');
  const elsewhere = second.start(input);
  expect((await elsewhere.gaps())?.gaps).toEqual(gapsOfSnapshot(snapshot));
  for (const { path, render } of expected) {
    // oxlint-disable-next-line no-await-in-loop -- they come one after the other
    const written = await elsewhere.document(path);
    // oxlint-disable-next-line no-await-in-loop -- as above
    expect(written?.sha256, path).toBe(await documentHash(render()));
    expect(new TextDecoder().decode(written?.bytes ?? new Uint8Array()), path).toBe(render());
  }
  second.end();
});
