import { describe, expect, it } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import { csvOf, mustRead } from '#/exchange/devices/must-read.fixture.ts';

const HEADERS = ['Device ID', 'OS', 'Ownership', 'Supervised', 'Device state', 'Managed by', 'Last check-in'];

async function daysOf(days: readonly string[], today: string | null) {
  const rows = days.map((day, at) => [`d${String(at)}`, 'iOS', `O${String(at)}`, 'True', 'Managed', 'Intune', day]);
  const { reading } = await mustRead([csvOf('a.csv', [HEADERS, ...rows])], { today: today as IsoDate | null });
  return {
    newest: reading.cells
      .map((cell) => cell.newestCheckIn ?? '')
      .toSorted()
      .at(-1),
    notes: reading.files[0]?.notes,
  };
}

describe('days that may be read either way', () => {
  it('are read month first where they would lie in the future day first', async () => {
    expect(await daysOf(['11/01/2026 08:00', '11/12/2026 08:00'], '2026-11-24')).toEqual({
      newest: '2026-11-12',
      notes: ['Days are read month first; read day first, some would lie in the future.'],
    });
  });

  it('are read day first where they would lie in the future month first', async () => {
    expect((await daysOf(['03/02/2026', '02/11/2025'], '2026-02-05')).notes?.[0]).toMatch(
      /^Days are read day first; re/,
    );
  });

  it.each(['2026-11-24', null])(
    'are read day first, and it is said, where nothing settles it (today %s)',
    async (today) => {
      expect(await daysOf(['03/04/2026', '05/04/2026'], today)).toEqual({
        newest: '2026-04-05',
        notes: ['Days are read day first; nothing in the file settles it.'],
      });
    },
  );

  it('are no question where one value settles it, or both readings are one', async () => {
    expect((await daysOf(['03/04/2026', '25/04/2026'], '2026-11-24')).notes).toEqual([]);
    expect((await daysOf(['04/04/2026'], '2026-11-24')).notes).toEqual([]);
    expect((await daysOf(['03/04/2026', '04/25/2026'], '2026-11-24')).notes).toEqual([
      'Its dates state the month first.',
    ]);
  });

  it('are read day first, and it is said, in a file that shows both orders', async () => {
    expect(await daysOf(['03/04/2026', '25/04/2026', '04/26/2026'], '2026-11-24')).toEqual({
      newest: '2026-04-26',
      notes: ['Its dates state both orders: those that may be read either way are read day first.'],
    });
  });

  it('are none with dots between, which always have the day first, and may have dashes', async () => {
    expect(await daysOf(['11.10.2026'], '2026-10-12')).toEqual({ newest: '2026-10-11', notes: [] });
    expect(await daysOf(['10-11-2026'], '2026-10-12')).toEqual({
      newest: '2026-10-11',
      notes: ['Days are read month first; read day first, some would lie in the future.'],
    });
  });
});
