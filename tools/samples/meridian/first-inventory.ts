/** January to March: asking each team what they have. Every answer narrows the range; none of it is new telemetry. */
import { editCoverage, setFamilyNone } from '#/domain/workspace/commands/coverage-commands.ts';

import { cells, graded } from '../cells.ts';
import { day, step, type Step } from '../story.ts';
import { AMARA, JONAS, MARCO, PRIYA } from './people.ts';
import {
  BYOD,
  BYOD_ANDROIDS,
  BYOD_IPHONES,
  CLINICIANS,
  CONSULTANTS,
  CONTRACTORS,
  MAIL_ONLY,
  MANAGERS,
  NURSES,
  SCANNERS,
  UNMANAGED,
  VISITORS,
} from './populations.ts';
import { APP_LIST, ENTRA, FIREWALL, INTUNE, MOBICONTROL, UMBRELLA, ZEEK } from './sources.ts';

const MANAGEMENT: readonly Step[] = [
  step('2026-01-28T10:05', JONAS, (ws) =>
    editCoverage(ws, cells(INTUNE, CLINICIANS), {
      state: 'present',
      share: [0.97, 0.97],
      quality: graded(4, 4, 4),
      evidenceDate: day('2026-01-28'),
    }),
  ),
  step('2026-01-28T10:12', JONAS, (ws) =>
    editCoverage(ws, cells(INTUNE, CONSULTANTS), {
      state: 'present',
      share: [0.93, 0.93],
      quality: graded(3, 4, 4),
      evidenceDate: day('2026-01-28'),
    }),
  ),
  step('2026-01-28T10:19', JONAS, (ws) =>
    editCoverage(ws, cells(INTUNE, MANAGERS), {
      state: 'present',
      share: [0.95, 0.95],
      quality: graded(4, 4, 4),
      switches: { android_network_logging: 'off' },
      evidenceDate: day('2026-01-28'),
    }),
  ),
  step('2026-01-28T10:30', JONAS, (ws) =>
    editCoverage(ws, cells(INTUNE, BYOD_ANDROIDS), {
      state: 'present',
      share: [0.9, 0.9],
      quality: graded(3, 4, 4),
      switches: { android_network_logging: 'off' },
      evidenceDate: day('2026-01-28'),
    }),
  ),
  step('2026-01-28T10:41', JONAS, (ws) =>
    editCoverage(ws, cells(INTUNE, BYOD_IPHONES), {
      state: 'present',
      share: [0.88, 0.88],
      quality: graded(3, 4, 4),
      evidenceDate: day('2026-01-28'),
    }),
  ),
  step('2026-01-28T10:55', JONAS, (ws) =>
    editCoverage(ws, cells(INTUNE, ...MAIL_ONLY), {
      state: 'partial',
      share: [0.6, 0.9],
      quality: graded(2, 3, 3),
      evidenceDate: day('2026-01-28'),
      note: 'App protection status only; phones that never opened the mail app do not report.',
    }),
  ),
  step('2026-01-28T11:04', JONAS, (ws) =>
    editCoverage(ws, cells(INTUNE, NURSES, SCANNERS, ...UNMANAGED), { state: 'absent' }),
  ),
  step('2026-01-29T08:48', JONAS, (ws) =>
    editCoverage(ws, cells(MOBICONTROL, NURSES), {
      state: 'present',
      share: [0.98, 0.98],
      quality: graded(4, 3, 3),
      switches: { android_network_logging: 'off' },
      evidenceDate: day('2026-01-29'),
    }),
  ),
  step('2026-01-29T08:55', JONAS, (ws) =>
    editCoverage(ws, cells(MOBICONTROL, SCANNERS), {
      state: 'present',
      share: [0.96, 0.96],
      quality: graded(4, 3, 3),
      switches: { android_network_logging: 'off' },
      evidenceDate: day('2026-01-29'),
    }),
  ),
  step('2026-01-29T09:02', JONAS, (ws) =>
    editCoverage(ws, cells(MOBICONTROL, CLINICIANS, MANAGERS, CONSULTANTS, ...BYOD, ...MAIL_ONLY, ...UNMANAGED), {
      state: 'absent',
    }),
  ),
];

const APPS: readonly Step[] = [
  step('2026-01-29T13:20', JONAS, (ws) =>
    editCoverage(ws, cells(APP_LIST, CLINICIANS, CONSULTANTS), {
      state: 'present',
      share: [0.93, 0.93],
      quality: graded(3, 2, 4),
      evidenceDate: day('2026-01-29'),
      note: 'Refreshed weekly.',
    }),
  ),
  step('2026-01-29T13:28', JONAS, (ws) =>
    editCoverage(ws, cells(APP_LIST, MANAGERS, ...BYOD), {
      state: 'present',
      share: [0.85, 0.92],
      quality: graded(3, 2, 4),
      evidenceDate: day('2026-01-29'),
      note: 'Managed applications only.',
    }),
  ),
  step('2026-01-29T13:36', JONAS, (ws) =>
    editCoverage(ws, cells(APP_LIST, NURSES, SCANNERS, ...UNMANAGED), { state: 'absent' }),
  ),
];

const SIGN_INS: readonly Step[] = [
  step('2026-02-03T09:10', MARCO, (ws) =>
    editCoverage(ws, cells(ENTRA, CLINICIANS, NURSES, MANAGERS, CONSULTANTS), {
      state: 'present',
      share: [0.97, 0.97],
      quality: graded(5, 5, 4),
      evidenceDate: day('2026-02-03'),
    }),
  ),
  step('2026-02-03T09:18', MARCO, (ws) =>
    editCoverage(ws, cells(ENTRA, ...BYOD, ...MAIL_ONLY), {
      state: 'present',
      share: [0.98, 0.98],
      quality: graded(4, 5, 4),
      evidenceDate: day('2026-02-03'),
    }),
  ),
  step('2026-02-03T09:27', MARCO, (ws) =>
    editCoverage(ws, cells(ENTRA, VISITORS, CONTRACTORS), {
      state: 'present',
      share: [1, 1],
      quality: graded(3, 5, 4),
      evidenceDate: day('2026-02-03'),
      note: 'User and "unmanaged" is all that a sign-in tells.',
    }),
  ),
  step('2026-02-03T09:33', MARCO, (ws) =>
    editCoverage(ws, cells(ENTRA, SCANNERS), {
      state: 'partial',
      share: [0, 0.25],
      quality: graded(2, 5, 4),
      evidenceDate: day('2026-02-03'),
      note: 'Shared-device sign-in is piloted in one pharmacy.',
    }),
  ),
];

const NETWORK: readonly Step[] = [
  step('2026-02-12T10:02', PRIYA, (ws) =>
    editCoverage(ws, cells(FIREWALL, CLINICIANS), {
      state: 'partial',
      share: [0.35, 0.6],
      deviceSet: 'hospital Wi-Fi',
      quality: graded(4, 5, 4),
      switches: { full_device_tunnel: 'off' },
      evidenceDate: day('2026-02-12'),
      note: 'Only while on hospital Wi-Fi; the share is an estimate from wireless controllers.',
    }),
  ),
  step('2026-02-12T10:11', PRIYA, (ws) =>
    editCoverage(ws, cells(FIREWALL, SCANNERS), {
      state: 'present',
      share: [0.98, 0.98],
      deviceSet: 'hospital Wi-Fi',
      quality: graded(4, 5, 4),
      switches: { full_device_tunnel: 'off' },
      evidenceDate: day('2026-02-12'),
    }),
  ),
  step('2026-02-12T10:20', PRIYA, (ws) =>
    editCoverage(ws, cells(FIREWALL, CONSULTANTS), {
      state: 'partial',
      share: [0.2, 0.5],
      deviceSet: 'hospital Wi-Fi',
      quality: graded(3, 5, 4),
      switches: { device_vpn_on_demand: 'off' },
      evidenceDate: day('2026-02-12'),
    }),
  ),
  step('2026-02-12T10:26', PRIYA, (ws) =>
    editCoverage(ws, cells(FIREWALL, MANAGERS), {
      state: 'partial',
      share: [0.3, 0.6],
      deviceSet: 'hospital Wi-Fi',
      quality: graded(3, 5, 4),
      switches: { work_profile_tunnel: 'off' },
      evidenceDate: day('2026-02-12'),
    }),
  ),
  step('2026-02-12T10:34', PRIYA, (ws) =>
    editCoverage(ws, cells(FIREWALL, NURSES, ...MAIL_ONLY, ...UNMANAGED), { state: 'absent' }),
  ),
  step('2026-02-18T14:05', PRIYA, (ws) =>
    editCoverage(ws, cells(ZEEK, CLINICIANS, SCANNERS), {
      state: 'partial',
      share: [0.35, 0.6],
      deviceSet: 'hospital Wi-Fi',
      quality: graded(4, 4, 3),
      switches: { full_device_tunnel: 'off' },
      evidenceDate: day('2026-02-18'),
      note: 'Two of three data centres have a sensor.',
    }),
  ),
  step('2026-02-18T14:13', PRIYA, (ws) =>
    editCoverage(ws, cells(ZEEK, NURSES, CONSULTANTS, ...MAIL_ONLY, ...UNMANAGED), { state: 'absent' }),
  ),
  step('2026-03-05T11:31', PRIYA, (ws) =>
    editCoverage(ws, cells(UMBRELLA, CLINICIANS), {
      state: 'present',
      share: [0.91, 0.91],
      quality: graded(4, 4, 3),
      switches: { dns_settings_or_proxy: 'off' },
      evidenceDate: day('2026-03-05'),
      note: 'The hospital resolver logs the query and the address, not the phone; the on-device agent is not deployed.',
    }),
  ),
  step('2026-03-05T11:40', PRIYA, (ws) =>
    editCoverage(ws, cells(UMBRELLA, SCANNERS), {
      state: 'present',
      share: [0.98, 0.98],
      quality: graded(4, 4, 3),
      switches: { enforced_private_dns: 'off' },
      evidenceDate: day('2026-03-05'),
    }),
  ),
  step('2026-03-05T11:46', PRIYA, (ws) =>
    editCoverage(ws, cells(UMBRELLA, NURSES, MANAGERS, ...UNMANAGED), { state: 'absent' }),
  ),
];

/** Said too early, and taken back: the budget request for an MTD product had already been approved. */
const SECOND_THOUGHTS: readonly Step[] = [
  step('2026-01-30T15:02', AMARA, (ws) => setFamilyNone(ws, 'mtd', true, 'No product in use today.')),
  step('2026-02-10T14:09', JONAS, (ws) => setFamilyNone(ws, 'mtd', false, 'Defender is ordered; recorded as planned.')),
  step('2026-01-30T15:06', AMARA, (ws) => setFamilyNone(ws, 'proxy', true, 'No gateway for phones today.')),
  step('2026-02-10T15:38', PRIYA, (ws) =>
    setFamilyNone(ws, 'proxy', false, 'Business case for a gateway is under way.'),
  ),
];

export const FIRST_INVENTORY_STEPS = [...MANAGEMENT, ...APPS, ...SIGN_INS, ...NETWORK, ...SECOND_THOUGHTS];
