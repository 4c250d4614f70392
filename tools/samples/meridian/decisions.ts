/** Structural limits that were decided on, gaps that were left open, and the workspace's own settings. */
import type { AcceptanceId, PopulationId } from '#/domain/ids.ts';
import { acceptGap, type AcceptanceFields } from '#/domain/workspace/commands/acceptance-commands.ts';
import { decideLimit } from '#/domain/workspace/commands/limit-commands.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';

import { day, step, type StoryPerson, type Step } from '../story.ts';
import { AMARA, DAVID, HANNA } from './people.ts';
import {
  BYOD_ANDROIDS,
  BYOD_IPHONES,
  CLINICIANS,
  CONSULTANTS,
  CONTRACTORS,
  MAIL_IPHONES,
  MANAGERS,
  NURSES,
  SCANNERS,
  VISITORS,
} from './populations.ts';

const CISO = 'Ruth Calloway, CISO';
const MEDICAL_DIRECTOR = 'Dr Samuel Adeyemi, medical director';

function accepted(
  at: string,
  by: StoryPerson,
  population: PopulationId,
  limit: string,
  reason: string,
  approver: string,
  expires: string,
): Step {
  return step(at, by, (ws) =>
    decideLimit(ws, population, limit, { decision: 'accept', reason, approver, expires: day(expires) }),
  );
}

const LIMITS: readonly Step[] = [
  accepted(
    '2026-04-23T10:31',
    HANNA,
    BYOD_IPHONES,
    'L15',
    'Personal applications stay invisible: that is what we promised staff. Clinical data stays in managed apps.',
    CISO,
    '2027-04-22',
  ),
  accepted(
    '2026-04-23T10:36',
    HANNA,
    BYOD_IPHONES,
    'L11',
    'No device-wide tunnel on personal iPhones. Reviewed when the per-app addendum is decided.',
    CISO,
    '2026-12-05',
  ),
  accepted(
    '2026-04-23T10:42',
    HANNA,
    BYOD_ANDROIDS,
    'L01',
    'Nothing outside the work profile is recorded.',
    CISO,
    '2027-04-22',
  ),
  accepted(
    '2026-04-23T10:45',
    HANNA,
    BYOD_ANDROIDS,
    'L06',
    'Join on the enrolment-specific id instead of the serial number.',
    CISO,
    '2027-04-22',
  ),
  accepted(
    '2026-06-03T14:45',
    AMARA,
    VISITORS,
    'L21',
    'Visiting clinicians reach the portal only; no patient records are stored on the phone.',
    MEDICAL_DIRECTOR,
    '2027-05-31',
  ),
  accepted(
    '2026-06-03T14:49',
    AMARA,
    CONTRACTORS,
    'L21',
    'Facilities ticketing only, by conditional access.',
    CISO,
    '2027-05-31',
  ),
  accepted(
    '2026-07-14T12:05',
    AMARA,
    MAIL_IPHONES,
    'L20',
    'Mail and calendar only; attachments cannot leave the managed app.',
    CISO,
    '2027-07-13',
  ),
  accepted(
    '2026-09-22T09:28',
    AMARA,
    SCANNERS,
    'L23',
    'Shift plan names who held a scanner; kept for 90 days by pharmacy.',
    'Head of pharmacy',
    '2027-03-31',
  ),
  step('2026-08-24T15:20', AMARA, (ws) =>
    decideLimit(ws, CLINICIANS, 'L12', {
      decision: 'compensate',
      reason: 'The tunnel names no application; the weekly app list and session host narrow it down.',
      approver: CISO,
      expires: day('2027-08-31'),
    }),
  ),
  step('2026-08-24T15:26', AMARA, (ws) =>
    decideLimit(ws, CLINICIANS, 'L17', {
      decision: 'accept',
      reason: 'Pinned apps are seen by host only; the exempt list is reviewed each quarter.',
      approver: CISO,
      expires: day('2027-02-28'),
    }),
  ),
  step('2026-09-28T15:48', AMARA, (ws) =>
    decideLimit(ws, NURSES, 'L02', {
      decision: 'lift',
      reason: 'The gateway refuses QUIC, so sessions fall back to TCP and are logged.',
      approver: CISO,
      expires: day('2027-09-30'),
    }),
  ),
  step('2026-10-19T14:20', AMARA, (ws) =>
    decideLimit(ws, MANAGERS, 'L22', {
      decision: 'compensate',
      reason: 'Video meetings bypass the tunnel; the bypass list is logged and owned.',
      approver: CISO,
      expires: day('2027-04-30'),
    }),
  ),
  step('2026-10-19T14:31', AMARA, (ws) =>
    decideLimit(ws, CONSULTANTS, 'L14', {
      decision: 'undecided',
      reason: 'Supervision would lift it, but the phones belong to the practices. Proposal due in January.',
    }),
  ),
];

function left(at: string, by: StoryPerson, id: string, fields: Omit<AcceptanceFields, 'decidedOn'>): Step {
  return step(at, by, (ws) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a plain id by construction.
    acceptGap(ws, id as AcceptanceId, { ...fields, decidedOn: day(at.slice(0, 10)) }),
  );
}

/** Gaps left open on purpose: one for long, one that ends soon, one whose time is over. */
const LEFT_OPEN: readonly Step[] = [
  left('2026-04-24T09:12', HANNA, 'acc-byod-legal', {
    population: BYOD_IPHONES,
    subject: `${BYOD_IPHONES}~legal`,
    title: 'Not permitted on Staff BYOD iPhones',
    reason: 'The works council has not agreed to network records on personal iPhones. Taken up with the addendum.',
    approver: CISO,
    expires: day('2027-04-22'),
  }),
  left('2026-05-06T14:05', AMARA, 'acc-contractors-mode', {
    population: CONTRACTORS,
    subject: `${CONTRACTORS}~ceiling`,
    title: 'Out of reach on Contractor Androids',
    reason: 'Contractors keep their own phones; what they open is limited to scheduling.',
    approver: CISO,
    expires: day('2026-10-31'),
  }),
  left('2026-07-16T11:40', AMARA, 'acc-visitors-mode', {
    population: VISITORS,
    subject: `${VISITORS}~ceiling`,
    title: 'Out of reach on Visiting clinician iPhones',
    reason:
      'Visiting clinicians are enrolled by their own hospitals. Asked again when the visiting contract is renewed.',
    approver: MEDICAL_DIRECTOR,
    expires: day('2026-12-31'),
  }),
];

const SETTINGS: readonly Step[] = [
  step('2026-01-19T09:15', AMARA, (ws) =>
    editSettings(ws, {
      name: 'Meridian Health',
      organisation: 'Meridian Health group',
      owner: 'Ruth Calloway',
      retentionProfile: 'pci-dss-4.0.1',
      currency: 'EUR',
      frozenOn: day('2026-11-20'),
    }),
  ),
  step('2026-02-24T16:30', AMARA, (ws) => editSettings(ws, { targetScore: 60, targetDate: day('2026-12-31') })),
  step('2026-10-07T11:20', AMARA, (ws) => editSettings(ws, { targetScore: 50, targetDate: day('2027-03-31') })),
  step('2026-11-16T17:02', AMARA, (ws) =>
    editSettings(ws, {
      decisionAsked:
        'Support the works-council addendum at the meeting of 15 December: a per-app tunnel for clinical apps on ' +
        'enrolled personal iPhones (30 days of work, no personal traffic recorded). Without it, 2,750 phones stay ' +
        'without any network record.',
    }),
  ),
  step('2026-11-18T10:10', DAVID, (ws) =>
    decideLimit(ws, BYOD_IPHONES, 'L16', {
      decision: 'compensate',
      reason: 'On-device reports are named in the investigation procedure as evidence with consent.',
      approver: CISO,
      expires: day('2027-11-18'),
    }),
  ),
];

export const DECISION_STEPS = [...LIMITS, ...LEFT_OPEN, ...SETTINGS];
