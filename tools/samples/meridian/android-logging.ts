/** July: the nurses' phones start to log connections with the package name, which no iPhone can. */
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { editSource } from '#/domain/workspace/commands/source-commands.ts';

import { cells } from '../cells.ts';
import { day, step, type Step } from '../story.ts';
import { AMARA, JONAS, MARCO } from './people.ts';
import { NURSES, SCANNERS } from './populations.ts';
import { MOBICONTROL } from './sources.ts';

export const ANDROID_LOGGING_STEPS: readonly Step[] = [
  step('2026-06-18T13:44', MARCO, (ws) => editSource(ws, MOBICONTROL, { siem: 'yes' })),
  step('2026-07-21T08:36', JONAS, (ws) =>
    editCoverage(ws, cells(MOBICONTROL, NURSES), {
      quality: { fields: [5, 5], timeliness: [3, 3], consistency: [4, 4] },
      note: 'Network log names the package of each connection; uploads wait for Wi-Fi, so up to a day late.',
    }),
  ),
  step('2026-09-22T09:15', AMARA, (ws) =>
    editCoverage(ws, cells(MOBICONTROL, SCANNERS), {
      evidenceDate: day('2026-09-21'),
      note: 'Network logging is held back until the kiosk image of spring 2027.',
    }),
  ),
];
