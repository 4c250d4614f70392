import { rememberedMappings } from '#/data/column-mappings.ts';
import { isoDateOf } from '#/domain/dates.ts';
import { describeDeviceError } from '#/exchange/devices/describe-device-error.ts';
import { readInSession } from '#/features/exchange/devices/device-session.ts';
import type { FlowEvent } from '#/features/exchange/flow/exchange-flow.ts';

/** Reads device exports as one; `null` where it was stopped. */
export async function readDevices(
  files: readonly File[],
  signal: AbortSignal,
  tell: (event: FlowEvent) => void,
): Promise<FlowEvent | null> {
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  const answer = await readInSession(
    { files, mappings: rememberedMappings(), today: isoDateOf(Date.now()) },
    signal,
    ({ file, fraction, rows }) =>
      tell({
        kind: 'progressed',
        progress: { file: files[file]?.name ?? '', rows, bytes: fraction * totalBytes, totalBytes },
      }),
  );
  if (answer === null) return null;
  if (answer.kind === 'refused') return { kind: 'refused', words: describeDeviceError(answer.error) };
  return { kind: 'read', brought: { kind: 'devices', files, reading: answer.reading } };
}
