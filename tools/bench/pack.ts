/** An evidence pack of the largest size promised, made and checked in Node: prints one JSON object. */
import { createHash, randomFillSync } from 'node:crypto';
import { performance } from 'node:perf_hooks';

import { bundledCatalog, bundledControls, bundledStrategy } from '#/cli/bundled-data.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { recordedAttachments } from '#/exchange/pack/recorded-attachments.ts';
import { makeSigningKey } from '#/exchange/pack/signer.ts';
import { verifyPack } from '#/exchange/pack/verify/verify-pack.ts';
import { writePack } from '#/exchange/pack/write-pack.ts';

import { withFiles } from './attached.ts';
import { ledgerOfEdits } from './edits.ts';
import { EVALUATED_ON } from './large-workspace.ts';
import { rounded } from './statistics.ts';

const POPULATIONS = 1_000;
const SOURCES = 10;
const COMMITS = 20_000;
const ATTACHMENTS = 10;
const ATTACHMENT_BYTES = 20_000_000;

const catalog = bundledCatalog();
const strategy = bundledStrategy();
const controls = bundledControls();
const contents = new Map(
  Array.from({ length: ATTACHMENTS }, () => randomFillSync(new Uint8Array(ATTACHMENT_BYTES))).map((content) => [
    createHash('sha256').update(content).digest('hex'),
    new Blob([content]),
  ]),
);
const lines = withFiles(
  ledgerOfEdits(COMMITS, POPULATIONS, SOURCES),
  Array.from(contents, ([sha256, { size }]) => ({ sha256, bytes: size })),
);
const input = {
  workspace: 'bench' as WorkspaceId,
  lines,
  people: {},
  withPeople: false,
  scope: { on: EVALUATED_ON, asOf: null, populations: null, checklist: null },
  catalog,
  strategy,
  controls,
  attachments: ({ workspace }: ExportSnapshot) => recordedAttachments(workspace, contents),
  software: 'bench',
  key: await makeSigningKey(),
};

let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().heapUsed);
}, 100);
const started = performance.now();
const startedCpu = process.cpuUsage();
const blobs: Blob[] = [];
const steps = new Map<string, number>();
let step = { path: '', at: started };
const made = await writePack(
  input,
  (piece) => blobs.push(new Blob([new Uint8Array(piece)])),
  ({ path }) => {
    if (path === step.path) return;
    const now = performance.now();
    steps.set(step.path, now - step.at);
    step = { path, at: now };
  },
);
if (!made.ok) throw new Error(made.error.kind);
const makeMs = performance.now() - started;
const zip = new Blob(blobs);
const makeCpuMs = cpuMsSince(startedCpu);
const verifying = performance.now();
const verifyingCpu = process.cpuUsage();
const { verdict, checks } = await verifyPack(zip, { catalog, strategy, controls, expectedKey: null }, () => undefined);
const verifyMs = performance.now() - verifying;
const verifyCpuMs = cpuMsSince(verifyingCpu);
clearInterval(watch);

console.log(
  JSON.stringify({
    populations: POPULATIONS,
    cells: POPULATIONS * SOURCES,
    commits: COMMITS,
    attachmentMb: (ATTACHMENTS * ATTACHMENT_BYTES) / 1e6,
    packMb: rounded(zip.size / 1e6),
    makeMs: Math.round(makeMs),
    verifyMs: Math.round(verifyMs),
    // What it takes of processors, whatever else they are doing.
    makeCpuMs,
    verifyCpuMs,
    peakHeapMb: Math.round(peak / 1e6),
    verdict,
    failed: checks.filter(({ status }) => status === 'failed').map(({ id }) => id),
    slowestFiles: Object.fromEntries(
      [...steps]
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, 6)
        .map(([path, ms]) => [path, Math.round(ms)]),
    ),
  }),
);

function cpuMsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000);
}
