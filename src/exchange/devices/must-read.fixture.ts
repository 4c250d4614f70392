import { readDevices, type DevicesRead, type ReadDevicesOptions } from '#/exchange/devices/read-devices.ts';
import { inputOfBytes, type TableInput } from '#/exchange/tables/table-input.ts';

export async function mustRead(inputs: readonly TableInput[], options?: ReadDevicesOptions): Promise<DevicesRead> {
  const read = await readDevices(inputs, options);
  if (!read.ok) throw new Error(`Refused: ${JSON.stringify(read.error)}`);
  return read.value;
}

/** A CSV file of these rows, the header first. */
export function csvOf(name: string, rows: readonly (readonly string[])[]): TableInput {
  const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  return inputOfBytes(name, new TextEncoder().encode(quoted.join('\r\n')));
}
