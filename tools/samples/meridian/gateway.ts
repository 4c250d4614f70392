/** June to November: phones are sent through a gateway that logs allowed sessions. This is what moves the score. */
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { editPopulation } from '#/domain/workspace/commands/population-commands.ts';

import { cells, graded } from '../cells.ts';
import { day, step, type Step } from '../story.ts';
import { AMARA, MARCO, PRIYA } from './people.ts';
import { CLINICIANS, CONSULTANTS, MANAGERS, NURSES, SCANNERS, UNMANAGED } from './populations.ts';
import { UMBRELLA, ZSCALER } from './sources.ts';

const FULL_TUNNEL = { full_device_tunnel: 'on' } as const;

export const GATEWAY_STEPS: readonly Step[] = [
  step('2026-02-10T15:46', PRIYA, (ws) =>
    editCoverage(ws, cells(ZSCALER, CLINICIANS, NURSES, MANAGERS, CONSULTANTS), { state: 'planned' }),
  ),
  step('2026-02-10T15:50', PRIYA, (ws) =>
    editCoverage(ws, cells(ZSCALER, SCANNERS, ...UNMANAGED), { state: 'absent' }),
  ),
  step('2026-07-06T16:14', PRIYA, (ws) =>
    editCoverage(ws, cells(ZSCALER, CLINICIANS), {
      state: 'partial',
      share: [0.12, 0.12],
      quality: graded(5, 5, 5),
      switches: FULL_TUNNEL,
      evidenceDate: day('2026-07-06'),
      note: 'Pilot: surgery and intensive care.',
    }),
  ),
  step('2026-07-27T16:40', PRIYA, (ws) =>
    editCoverage(ws, cells(ZSCALER, CLINICIANS), { share: [0.55, 0.55], evidenceDate: day('2026-07-27') }),
  ),
  step('2026-08-24T15:05', PRIYA, (ws) => editPopulation(ws, CLINICIANS, { networkPath: 'full_tunnel' })),
  step('2026-08-31T09:30', PRIYA, (ws) =>
    editCoverage(ws, cells(ZSCALER, NURSES), {
      state: 'partial',
      share: [0.08, 0.08],
      quality: graded(5, 5, 5),
      switches: FULL_TUNNEL,
      evidenceDate: day('2026-08-31'),
    }),
  ),
  step('2026-09-14T16:22', PRIYA, (ws) =>
    editCoverage(ws, cells(ZSCALER, NURSES), { share: [0.46, 0.46], evidenceDate: day('2026-09-14') }),
  ),
  step('2026-09-28T15:34', PRIYA, (ws) => editPopulation(ws, NURSES, { networkPath: 'full_tunnel' })),
  step('2026-10-06T10:18', MARCO, (ws) =>
    editCoverage(ws, cells(ZSCALER, CLINICIANS), {
      evidenceDate: day('2026-10-05'),
      note: 'Session share measured off the hospital network: 90 % over seven days.',
    }),
  ),
  step('2026-10-19T14:03', PRIYA, (ws) =>
    editCoverage(ws, cells(ZSCALER, MANAGERS), {
      state: 'partial',
      share: [0.25, 0.45],
      quality: graded(4, 5, 5),
      switches: { work_profile_tunnel: 'on' },
      evidenceDate: day('2026-10-19'),
      note: 'Work profile only. The gateway counts users, not phones, so the share is a range.',
    }),
  ),
  step('2026-06-09T09:12', PRIYA, (ws) =>
    editCoverage(ws, cells(UMBRELLA, CONSULTANTS), {
      state: 'unknown',
      note: 'Ask the practices: some may run their own resolver.',
    }),
  ),
  step('2026-11-03T11:08', AMARA, (ws) =>
    editCoverage(ws, cells(ZSCALER, NURSES), { evidenceDate: day('2026-11-02') }),
  ),
];
