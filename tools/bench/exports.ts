/** Every export of a record of the largest size promised: milliseconds and megabytes a format, as one JSON object. */
import { performance } from 'node:perf_hooks';

import { bundledCatalog, bundledControls, bundledStrategy } from '#/cli/bundled-data.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import { EXPORT_FORMATS, writeExport } from '#/exchange/export-formats.ts';
import { snapshotOf } from '#/exchange/export-snapshot.ts';

import { ledgerOfEdits } from './edits.ts';
import { EVALUATED_ON } from './large-workspace.ts';
import { rounded } from './statistics.ts';

const POPULATIONS = 1_000;
const SOURCES = 10;
const COMMITS = 20_000;
const MEGABYTE = 1_000_000;

const { lines } = ledgerOfEdits(COMMITS, POPULATIONS, SOURCES);
const [catalog, strategy, controls] = [bundledCatalog(), bundledStrategy(), bundledControls()];

function timed<Value>(work: () => Value): readonly [value: Value, ms: number] {
  const started = performance.now();
  const value = work();
  return [value, performance.now() - started];
}

/** As a worker does it: from the raw lines, anew for each file. */
function snapshotMs() {
  return timed(() => {
    const chain = verifyChain(lines);
    if (!chain.ok) throw new Error(chain.error.problem.kind);
    return snapshotOf({
      workspaceId: 'bench' as WorkspaceId,
      lines,
      commits: chain.value.commits,
      people: {},
      catalog,
      strategy,
      controls,
      scope: { on: EVALUATED_ON, asOf: null, populations: null, checklist: null },
    });
  });
}

const formats: Record<string, { readonly ms: number; readonly megabytes: number }> = {};
for (const format of EXPORT_FORMATS) {
  const [snapshot, readMs] = snapshotMs();
  const [{ bytes }, writeMs] = timed(() => writeExport(snapshot, format));
  formats[format] = { ms: rounded(readMs + writeMs), megabytes: rounded(bytes.length / MEGABYTE) };
}
const [, readMs] = snapshotMs();
console.log(
  JSON.stringify({
    populations: POPULATIONS,
    sources: SOURCES,
    commits: lines.length,
    readMs: rounded(readMs),
    formats,
  }),
);
