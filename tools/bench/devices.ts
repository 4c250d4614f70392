/** Device exports read in Node: prints one JSON object. */
import type { DeviceReading } from '#/exchange/devices/device-reading.ts';
import { groupDevices } from '#/exchange/devices/group-devices.ts';
import { readDevices } from '#/exchange/devices/read-devices.ts';
import { inputOfBytes } from '#/exchange/tables/table-input.ts';
import { EXPORT_ROWS, largeExport } from './large-export.ts';
import { percentile } from './statistics.ts';

const RUNS = 5;
const plain = largeExport();
const quoted = largeExport((line) => `"${line.replaceAll(',', '","')}"`);
console.log(JSON.stringify({ rows: EXPORT_ROWS, ...(await figuresOf(plain)), allQuoted: await figuresOf(quoted) }));

async function figuresOf(bytes: Uint8Array): Promise<object> {
  const reads: number[] = [];
  const groups: number[] = [];
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  let devices = 0;
  for (let run = 0; run < RUNS; run++) {
    globalThis.gc?.();
    const start = performance.now();
    const onProgress = () => (most = Math.max(most, process.memoryUsage().rss));
    // oxlint-disable-next-line no-await-in-loop -- runs must not share the processor
    const read = await readDevices([inputOfBytes('intune.csv', bytes)], { onProgress });
    reads.push(performance.now() - start);
    if (!read.ok) throw new Error(`The export was refused: ${read.error.kind}`);
    ({ devices } = read.value.reading);
    groups.push(timeGrouping(read.value.reading));
  }
  const readMs = percentile(reads, 0.5) ?? 0;
  return {
    devices,
    megabytes: Math.round(bytes.length / 1e6),
    readMs: Math.round(readMs),
    rowsPerSecond: Math.round(EXPORT_ROWS / (readMs / 1000)),
    regroupMs: Math.round((percentile(groups, 0.5) ?? 0) * 100) / 100,
    /** Above the file itself, which a page reads piece by piece from the disk. */
    peakMemoryMb: Math.round((most - before) / 1e6),
  };
}

function timeGrouping(reading: DeviceReading): number {
  const start = performance.now();
  groupDevices(reading, { modes: new Map(), by: ['ownership', 'category', 'compliance'], leaveOutOlderThan: 30 });
  return performance.now() - start;
}
