import type { PopulationId } from '#/domain/ids.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';

import { step, type Step } from '../story.ts';
import { AMARA } from './people.ts';

/** One population for each of the eleven platform and management mode pairs. */
export const CLINICIANS = 'clinician-iphones' as PopulationId;
export const NURSES = 'field-nurse-phones' as PopulationId;
export const SCANNERS = 'pharmacy-scanners' as PopulationId;
export const MANAGERS = 'manager-phones' as PopulationId;
export const CONSULTANTS = 'consultant-iphones' as PopulationId;
export const BYOD_IPHONES = 'staff-byod-iphones' as PopulationId;
export const BYOD_ANDROIDS = 'staff-byod-androids' as PopulationId;
export const MAIL_IPHONES = 'mail-only-iphones' as PopulationId;
export const MAIL_ANDROIDS = 'mail-only-androids' as PopulationId;
export const VISITORS = 'visiting-clinicians' as PopulationId;
export const CONTRACTORS = 'contractor-androids' as PopulationId;

export const BYOD = [BYOD_IPHONES, BYOD_ANDROIDS];
export const MAIL_ONLY = [MAIL_IPHONES, MAIL_ANDROIDS];
export const UNMANAGED = [VISITORS, CONTRACTORS];

export const POPULATION_STEPS: readonly Step[] = [
  step('2026-01-19T09:24', AMARA, (ws) =>
    addPopulation(ws, CLINICIANS, {
      name: 'Clinician iPhones',
      platform: 'ios',
      mode: 'supervised',
      devices: [3250, 3250],
      sensitivity: 3,
      networkPath: 'split',
      ownership: 'company',
      region: 'All hospitals',
      notes: 'Electronic health record, secure messaging and on-call paging.',
    }),
  ),
  step('2026-01-19T09:31', AMARA, (ws) =>
    addPopulation(ws, NURSES, {
      name: 'Field nurse phones',
      platform: 'android',
      mode: 'fully_managed',
      devices: [2050, 2050],
      sensitivity: 3,
      networkPath: 'none',
      ownership: 'company',
      region: 'Community care',
      notes: 'On mobile data all day; patient visits, medication records and photographs of wounds.',
    }),
  ),
  step('2026-01-19T09:38', AMARA, (ws) =>
    addPopulation(ws, SCANNERS, {
      name: 'Pharmacy scanenrs',
      platform: 'android',
      mode: 'dedicated',
      devices: [1240, 1240],
      sensitivity: 2,
      networkPath: 'office_only',
      ownership: 'company',
      region: 'All hospitals',
      notes: 'Shared by shift, hospital Wi-Fi only, one application on screen.',
    }),
  ),
  step('2026-01-19T09:47', AMARA, (ws) =>
    addPopulation(ws, MANAGERS, {
      name: 'Manager phones',
      platform: 'android',
      mode: 'cope',
      devices: [1380, 1380],
      sensitivity: 2,
      networkPath: 'split',
      ownership: 'company',
      region: 'All sites',
    }),
  ),
  step('2026-01-19T09:55', AMARA, (ws) =>
    addPopulation(ws, CONSULTANTS, {
      name: 'Consultant iPhones',
      platform: 'ios',
      mode: 'device_enrollment',
      devices: [1010, 1010],
      sensitivity: 3,
      networkPath: 'office_only',
      ownership: 'mixed',
      region: 'All hospitals',
      notes: 'Bought by the practice, enrolled by the consultant; never supervised.',
    }),
  ),
  step('2026-01-19T10:06', AMARA, (ws) =>
    addPopulation(ws, BYOD_IPHONES, {
      name: 'Staff BYOD iPhones',
      platform: 'ios',
      mode: 'user_enrollment',
      devices: [2400, 3100],
      sensitivity: 2,
      networkPath: 'none',
      ownership: 'personal',
      region: 'All sites',
    }),
  ),
  step('2026-01-19T10:12', AMARA, (ws) =>
    addPopulation(ws, BYOD_ANDROIDS, {
      name: 'Staff BYOD Androids',
      platform: 'android',
      mode: 'byod_wp',
      devices: [1490, 1490],
      sensitivity: 2,
      networkPath: 'none',
      ownership: 'personal',
      region: 'All sites',
    }),
  ),
  step('2026-01-19T10:20', AMARA, (ws) =>
    addPopulation(ws, MAIL_IPHONES, {
      name: 'Mail-only iPhones',
      platform: 'ios',
      mode: 'mam_only',
      devices: [300, 600],
      sensitivity: 1,
      networkPath: 'none',
      ownership: 'personal',
      region: 'All sites',
    }),
  ),
  step('2026-01-19T10:24', AMARA, (ws) =>
    addPopulation(ws, MAIL_ANDROIDS, {
      name: 'Mail-only Androids',
      platform: 'android',
      mode: 'mam_only',
      devices: [250, 500],
      sensitivity: 1,
      networkPath: 'none',
      ownership: 'personal',
      region: 'All sites',
    }),
  ),
  step('2026-01-19T10:35', AMARA, (ws) =>
    addPopulation(ws, VISITORS, {
      name: 'Visiting clinician iPhones',
      platform: 'ios',
      mode: 'unmanaged',
      devices: [150, 800],
      sensitivity: 2,
      networkPath: 'none',
      ownership: 'personal',
      region: 'All hospitals',
      notes: 'Known from sign-ins only; the count is a guess until the sign-in report is built.',
    }),
  ),
  step('2026-01-19T10:41', AMARA, (ws) =>
    addPopulation(ws, CONTRACTORS, {
      name: 'Contractor Androids',
      platform: 'android',
      mode: 'unmanaged',
      devices: [100, 600],
      sensitivity: 2,
      networkPath: 'none',
      ownership: 'personal',
      region: 'Facilities and IT contractors',
    }),
  ),
];
