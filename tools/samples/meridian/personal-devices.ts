/** April: the works council draws the line on personal phones. A legal limit is recorded as one, never as a failure. */
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { editPopulation } from '#/domain/workspace/commands/population-commands.ts';

import { cells } from '../cells.ts';
import { step, type Step } from '../story.ts';
import { AMARA, HANNA, JONAS, MARCO } from './people.ts';
import {
  BYOD,
  BYOD_ANDROIDS,
  BYOD_IPHONES,
  CONTRACTORS,
  MAIL_ANDROIDS,
  MAIL_IPHONES,
  MAIL_ONLY,
  VISITORS,
} from './populations.ts';
import { FIREWALL, UMBRELLA, ZEEK, ZSCALER } from './sources.ts';

const AGREEMENT = 'Works council agreement MH-2026-07 of 22 April 2026, section 4';

export const PERSONAL_DEVICE_STEPS: readonly Step[] = [
  step('2026-04-23T09:40', HANNA, (ws) =>
    editCoverage(ws, [...cells(FIREWALL, ...BYOD), ...cells(UMBRELLA, ...BYOD), ...cells(ZEEK, ...BYOD)], {
      state: 'not_permitted',
      note: `${AGREEMENT}: no network records from personal phones.`,
    }),
  ),
  step('2026-04-23T09:46', HANNA, (ws) =>
    editCoverage(ws, cells(ZSCALER, ...BYOD, ...MAIL_ONLY), {
      state: 'not_permitted',
      note: `${AGREEMENT}: no inspection of traffic on personal phones, managed apps included, until an addendum is agreed.`,
    }),
  ),
  step('2026-04-23T09:52', HANNA, (ws) =>
    editCoverage(ws, cells(UMBRELLA, ...MAIL_ONLY), { state: 'not_permitted', note: AGREEMENT }),
  ),
  step('2026-04-23T10:04', HANNA, (ws) =>
    editPopulation(ws, BYOD_IPHONES, {
      privacyBasis: `${AGREEMENT}; privacy assessment DPIA-2026-031. Posture and managed apps only.`,
    }),
  ),
  step('2026-04-23T10:07', HANNA, (ws) =>
    editPopulation(ws, BYOD_ANDROIDS, {
      privacyBasis: `${AGREEMENT}; privacy assessment DPIA-2026-031. Work profile only.`,
    }),
  ),
  step('2026-04-23T10:10', HANNA, (ws) =>
    editPopulation(ws, MAIL_IPHONES, { privacyBasis: `${AGREEMENT}. App protection status only.` }),
  ),
  step('2026-04-23T10:12', HANNA, (ws) =>
    editPopulation(ws, MAIL_ANDROIDS, { privacyBasis: `${AGREEMENT}. App protection status only.` }),
  ),
  step('2026-03-24T09:25', JONAS, (ws) => editPopulation(ws, BYOD_IPHONES, { devices: [2750, 2750] })),
  step('2026-06-03T14:31', MARCO, (ws) => editPopulation(ws, VISITORS, { devices: [180, 390] })),
  step('2026-06-03T14:34', MARCO, (ws) => editPopulation(ws, CONTRACTORS, { devices: [140, 310] })),
  step('2026-07-14T11:50', AMARA, (ws) => editPopulation(ws, MAIL_IPHONES, { devices: [380, 450] })),
  step('2026-07-14T11:52', AMARA, (ws) => editPopulation(ws, MAIL_ANDROIDS, { devices: [290, 360] })),
];
