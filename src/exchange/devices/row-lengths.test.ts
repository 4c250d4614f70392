import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { readDevices } from '#/exchange/devices/read-devices.ts';
import { inputOfBytes } from '#/exchange/tables/table-input.ts';

const bytesOf = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

async function endOf(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readDevices([inputOfBytes('a.csv', bytes)]);
  if (read.ok) return 'read';
  return read.error.kind === 'ends_in_row' ? `cut in ${String(read.error.line)}` : read.error.kind;
}

const HEAD = 'Serial number,OS,Ownership,Supervised';
const ROW = 'SN1,iOS,Corporate,True';

describe('a file that was cut off', () => {
  it('is refused where its last row is not whole', async () => {
    expect(await endOf(bytesOf('intune_devices_export.csv').subarray(0, 3_000))).toMatch(/^cut in \d+$/);
  });

  it('is refused where only its last cell is missing', async () => {
    expect(await endOf(`${HEAD}\n${ROW}\nSN2,iOS,Corporate`)).toBe('cut in 3');
  });

  it.each([
    ['without a line break at its end', `${HEAD}\n${ROW}\nSN2,iOS,Corporate,True`],
    ['whose last line is short and ended', `${HEAD}\n${ROW}\nSN2,iOS,Corporate\n`],
    ['whose last line is short and ended by a carriage return', `${HEAD}\r${ROW}\rSN2,iOS,Corporate\r`],
    ['that has another row as short', `${HEAD}\nSN2,iOS,Corporate\n${ROW}\nSN3,iOS,Corporate`],
    ['with one row, which nothing shows to be short', `${HEAD}\nSN2,iOS,Corporate`],
    ['with spaces after its last line break', `${HEAD}\n${ROW}\n${ROW}\n  `],
    ['whose headings are a cell longer than its rows', `${HEAD},\n${ROW}\n${ROW}`],
  ])('is not taken for one: %s', async (_, content) => {
    expect(await endOf(content)).toBe('read');
  });
});
