/** Device exports in Node: prints one JSON object. The columns of an Intune export, all filled, as the console writes it. */
import type { DeviceReading } from '#/exchange/devices/device-reading.ts';
import { groupDevices } from '#/exchange/devices/group-devices.ts';
import { readDevices } from '#/exchange/devices/read-devices.ts';
import { inputOfBytes } from '#/exchange/tables/table-input.ts';
import { percentile } from './statistics.ts';

const ROWS = 100_000;
const RUNS = 5;
const HEADERS =
  'Device ID,Device name,Enrollment date,Last check-in,Azure AD Device ID,OS version,Azure AD registered,EAS activation ID,Serial number,Manufacturer,Model,EAS activated,IMEI,Last EAS sync time,EAS reason,EAS status,Compliance grace period expiration,Security patch level,Wi-Fi MAC,MEID,Subscriber carrier,Total storage,Free storage,Management name,Category,UserId,Primary user UPN,Primary user email address,Primary user display name,WiFiIPv4Address,WiFiSubnetID,Compliance,Managed by,Ownership,Device state,Intune registered,Supervised,Encrypted,OS,SkuFamily,JoinType,Phone number,Jailbroken,ICCID,EthernetMAC,CellularTechnology,ProcessorArchitecture,EID';
const KINDS = [
  ['Android (fully managed)', 'Corporate', 'False'],
  ['Android (personally-owned work profile)', 'Personal', 'False'],
  ['iOS/iPadOS', 'Corporate', 'True'],
  ['iOS/iPadOS', 'Personal', 'False'],
  ['Windows', 'Corporate', 'False'],
] as const;

const plain = largeExport((line) => line);
const quoted = largeExport((line) => `"${line.replaceAll(',', '","')}"`);
console.log(JSON.stringify({ rows: ROWS, ...(await figuresOf(plain)), allQuoted: await figuresOf(quoted) }));

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
    rowsPerSecond: Math.round(ROWS / (readMs / 1000)),
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

function largeExport(write: (line: string) => string): Uint8Array {
  const lines = [write(HEADERS)];
  for (let row = 0; row < ROWS; row++) lines.push(write(lineOf(row)));
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

function lineOf(row: number): string {
  const [os, ownership, supervised] = KINDS[row % KINDS.length] ?? KINDS[0];
  const number = String(row).padStart(12, '0');
  const day = String(1 + (row % 28)).padStart(2, '0');
  const month = row % 7 === 0 ? '07' : '11';
  return `2836c42c-0848-41e5-ba01-${number},DEV-${number},2026-03-11 18:12:00.0000000,2026-${month}-${day} 19:07:00.0000000,ebad7550-5776-4591-929b-${number},26.1,True,,SN${number},Apple,iPhone 15,False,35${number},0001-01-01 00:00:00.0000000,,,9999-12-31 23:59:59.0000000,2026-10-05,00:11:22:33:44:55,,Carrier,131072,87051,user_${number},Category ${String(row % 12)},c451077c-3498-44ca-a5b2-${number},user${number}@contoso.example,user${number}@contoso.example,User ${number},10.0.0.1,,${row % 5 === 0 ? 'Noncompliant' : 'Compliant'},Intune,${ownership},Managed,Registered,${supervised},True,${os},,Azure AD registered,,False,89${number},,,,`;
}
