/** What real work looks like: a slip of the pen put right, and a hasty edit taken back. */
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { editPopulation } from '#/domain/workspace/commands/population-commands.ts';

import { cells } from '../cells.ts';
import { step, takeBack, type Step } from '../story.ts';
import { AMARA, PRIYA } from './people.ts';
import { CLINICIANS, SCANNERS } from './populations.ts';
import { ZSCALER } from './sources.ts';

export const SLIP_STEPS: readonly Step[] = [
  step('2026-01-21T08:15', AMARA, (ws) => editPopulation(ws, SCANNERS, { name: 'Pharmacy scanners' })),
  // 99 % was the share of installed clients, not of tunnelled phones.
  step('2026-08-03T10:02', PRIYA, (ws) => editCoverage(ws, cells(ZSCALER, CLINICIANS), { share: [0.99, 0.99] })),
  takeBack('2026-08-03T10:05', PRIYA),
];
