import { expect, it } from 'vitest';

import type { DeviceAnswer, DeviceRequest } from '#/workers/devices.worker.ts';

const ROWS = 100_000;

function exported(): File {
  const kinds = ['Android (fully managed),Corporate,False', 'iOS/iPadOS,Corporate,True', 'Windows,Corporate,False'];
  const lines = Array.from(
    { length: ROWS },
    (_, row) =>
      `id-${String(row)},SN${String(row)},2026-11-24 10:00:00,${kinds[row % 3] ?? ''},user${String(row)}@a.example`,
  );
  const header = 'Device ID,Serial number,Last check-in,OS,Ownership,Supervised,Primary user UPN';
  return new File([`\uFEFF${header}\r\n`, lines.join('\r\n')], 'intune.csv');
}

/** All answers up to the last one. */
function ask(worker: Worker, request: DeviceRequest): Promise<readonly DeviceAnswer[]> {
  return new Promise((resolve, reject) => {
    const answers: DeviceAnswer[] = [];
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<DeviceAnswer>) => {
      answers.push(data);
      if (data.kind !== 'progress') resolve(answers);
    });
    worker.postMessage(request);
  });
}

it('reads a large file off the main thread, tells how far it is, and gives back what is not used', async () => {
  const worker = new Worker(new URL('devices.worker.ts', import.meta.url), { type: 'module' });
  const file = exported();
  const answers = await ask(worker, { kind: 'read', files: [file], mappings: [], today: '2026-11-24' as never });
  const fractions = answers.flatMap((answer) => (answer.kind === 'progress' ? [answer.fraction] : []));
  expect(fractions.length).toBeGreaterThan(3);
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  expect(fractions.at(-1)).toBe(1);
  const last = answers.at(-1);
  expect(last).toMatchObject({ kind: 'read', reading: { devices: 66_667, files: [{ rows: ROWS }] } });
  expect(JSON.stringify(last)).not.toContain('@');
  const [ignored] = await ask(worker, { kind: 'ignored', file: 0 });
  worker.terminate();
  expect(ignored?.kind === 'ignored' ? ignored.csv.split('\r\n').slice(1, 2) : null).toEqual([
    '4,"Not Android, iOS or iPadOS"',
  ]);
});
