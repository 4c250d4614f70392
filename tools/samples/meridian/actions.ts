/** Thirteen pieces of work: some landed on time, one late, one overdue, one blocked, one dropped, two for next year. */
import type { ActionId, EvidenceId } from '#/domain/ids.ts';
import { addAction, editAction } from '#/domain/workspace/commands/action-commands.ts';
import { completeAction, type CompletionProof } from '#/domain/workspace/commands/complete-action.ts';

import { graded } from '../cells.ts';
import { day, step, type Step } from '../story.ts';
import { AMARA, HANNA, JONAS, MARCO, PRIYA } from './people.ts';
import { BYOD_IPHONES, CLINICIANS, CONSULTANTS, MANAGERS, NURSES, SCANNERS } from './populations.ts';
import { DEFENDER, MOBICONTROL, UMBRELLA, ZEEK, ZSCALER } from './sources.ts';

export const ROLL_OUT_DEFENDER = 'roll-out-defender' as ActionId;
export const GATEWAY_CLINICIANS = 'gateway-clinicians' as ActionId;
export const GATEWAY_NURSES = 'gateway-nurses' as ActionId;
const GATEWAY_MANAGERS = 'gateway-managers' as ActionId;
export const ANDROID_LOGGING = 'android-network-logging' as ActionId;
const KEEP_GATEWAY_LOGS = 'keep-gateway-logs-a-year' as ActionId;
const DNS_TO_SIEM = 'dns-and-zeek-to-sentinel' as ActionId;
const BYOD_TUNNEL = 'per-app-tunnel-byod-iphones' as ActionId;
const PROCEDURE = 'relay-procedure' as ActionId;
export const ROSTER = 'mobile-on-call-roster' as ActionId;
const SCANNER_LOGGING = 'scanner-network-logging' as ActionId;
const SUPERVISE_CONSULTANTS = 'supervise-consultant-iphones' as ActionId;
const BLOCK_STORAGE = 'block-consumer-storage' as ActionId;

/** What shows that it works was filed just before. */
function filed(id: string): CompletionProof {
  return { kind: 'existing', id: id as EvidenceId };
}

const FINISHED: readonly Step[] = [
  step('2026-02-12T16:02', JONAS, (ws) =>
    addAction(ws, ROLL_OUT_DEFENDER, {
      title: 'Roll Defender out to every enrolled phone',
      priority: 'M1',
      owner: 'Jonas Lindqvist',
      status: 'approved',
      start: day('2026-03-09'),
      due: day('2026-04-30'),
      effortDays: 45,
      criteria: ['T1.4'],
      changes: [
        { population: CLINICIANS, source: DEFENDER, state: 'present', share: [0.94, 0.94] },
        { population: NURSES, source: DEFENDER, state: 'present', share: [0.94, 0.94] },
      ],
    }),
  ),
  step('2026-03-09T09:00', JONAS, (ws) => editAction(ws, ROLL_OUT_DEFENDER, { status: 'in_progress', progress: 10 })),
  step('2026-04-13T09:21', JONAS, (ws) =>
    editAction(ws, ROLL_OUT_DEFENDER, {
      progress: 60,
      note: 'Battery complaints on older Androids; two weeks behind.',
    }),
  ),
  step('2026-05-15T17:10', JONAS, (ws) => completeAction(ws, ROLL_OUT_DEFENDER, day('2026-05-15'))),
  step('2026-05-19T10:44', AMARA, (ws) =>
    editAction(ws, ROLL_OUT_DEFENDER, {
      note:
        'Done two weeks late. Worth having for threats and posture, but visibility of web-service relay did not move: ' +
        'it records destinations only for connections it judged malicious. The next money goes to a gateway.',
    }),
  ),

  step('2026-06-01T14:20', PRIYA, (ws) =>
    addAction(ws, GATEWAY_CLINICIANS, {
      title: 'Send clinician iPhones through the gateway, always on',
      priority: 'M3',
      owner: 'Priya Raman',
      status: 'approved',
      start: day('2026-06-15'),
      due: day('2026-08-31'),
      effortDays: 60,
      criteria: ['T2.1', 'T2.3', 'D1.1'],
      changes: [
        {
          population: CLINICIANS,
          source: ZSCALER,
          state: 'present',
          share: [0.9, 0.9],
          switches: { full_device_tunnel: 'on' },
        },
      ],
    }),
  ),
  step('2026-06-15T08:30', PRIYA, (ws) => editAction(ws, GATEWAY_CLINICIANS, { status: 'in_progress', progress: 5 })),
  step('2026-07-27T16:48', PRIYA, (ws) => editAction(ws, GATEWAY_CLINICIANS, { progress: 55 })),
  step('2026-08-24T14:58', PRIYA, (ws) =>
    completeAction(ws, GATEWAY_CLINICIANS, day('2026-08-24'), filed('gateway-sessions-2026-08')),
  ),

  step('2026-06-01T14:28', PRIYA, (ws) =>
    addAction(ws, GATEWAY_NURSES, {
      title: 'Send field nurse Androids through the gateway, always on with lockdown',
      priority: 'M3',
      owner: 'Priya Raman',
      status: 'approved',
      start: day('2026-08-31'),
      due: day('2026-09-30'),
      effortDays: 35,
      criteria: ['T2.1', 'T2.2', 'D1.1'],
      changes: [
        {
          population: NURSES,
          source: ZSCALER,
          state: 'present',
          share: [0.88, 0.88],
          switches: { full_device_tunnel: 'on' },
        },
      ],
    }),
  ),
  step('2026-08-31T09:38', PRIYA, (ws) => editAction(ws, GATEWAY_NURSES, { status: 'in_progress', progress: 10 })),
  step('2026-09-14T16:30', PRIYA, (ws) => editAction(ws, GATEWAY_NURSES, { progress: 50 })),
  step('2026-09-28T15:26', PRIYA, (ws) =>
    completeAction(ws, GATEWAY_NURSES, day('2026-09-28'), filed('bypass-test-2026-09')),
  ),

  step('2026-06-18T13:52', JONAS, (ws) =>
    addAction(ws, ANDROID_LOGGING, {
      title: 'Switch on network logging on field nurse Androids',
      priority: 'M1',
      owner: 'Jonas Lindqvist',
      status: 'approved',
      start: day('2026-07-06'),
      due: day('2026-07-31'),
      effortDays: 6,
      criteria: ['T1.5'],
      changes: [
        {
          population: NURSES,
          source: MOBICONTROL,
          switches: { android_network_logging: 'on' },
        },
      ],
    }),
  ),
  step('2026-07-06T09:10', JONAS, (ws) => editAction(ws, ANDROID_LOGGING, { status: 'in_progress', progress: 30 })),
  step('2026-07-20T15:41', JONAS, (ws) =>
    completeAction(ws, ANDROID_LOGGING, day('2026-07-20'), filed('network-log-sample-2026-07')),
  ),

  step('2026-07-08T11:15', MARCO, (ws) =>
    addAction(ws, ROSTER, {
      title: 'Put mobile incidents on the SOC on-call roster',
      priority: 'M4',
      owner: 'Marco Bellini',
      status: 'in_progress',
      start: day('2026-07-13'),
      due: day('2026-09-11'),
      effortDays: 5,
      progress: 20,
      criteria: ['M4.4'],
    }),
  ),
  step('2026-09-09T10:30', MARCO, (ws) => completeAction(ws, ROSTER, day('2026-09-09'))),
];

const UNDER_WAY: readonly Step[] = [
  step('2026-09-29T10:02', PRIYA, (ws) =>
    addAction(ws, GATEWAY_MANAGERS, {
      title: 'Tunnel the work profile of manager phones',
      priority: 'M3',
      owner: 'Priya Raman',
      status: 'in_progress',
      approver: 'Amara Okafor',
      start: day('2026-10-05'),
      due: day('2026-12-31'),
      effortDays: 25,
      costOnce: 6_000,
      progress: 5,
      milestones: [
        { name: 'Pilot with twenty phones', due: day('2026-11-06'), done: false },
        { name: 'Half of the phones', due: day('2026-12-04'), done: false },
      ],
      criteria: ['T2.1'],
      changes: [
        {
          population: MANAGERS,
          source: ZSCALER,
          state: 'present',
          share: [0.9, 0.9],
          switches: { work_profile_tunnel: 'on' },
        },
      ],
    }),
  ),
  step('2026-11-09T15:20', PRIYA, (ws) =>
    editAction(ws, GATEWAY_MANAGERS, {
      progress: 35,
      milestones: [
        { name: 'Pilot with twenty phones', due: day('2026-11-06'), done: true },
        { name: 'Half of the phones', due: day('2026-12-04'), done: false },
      ],
    }),
  ),

  step('2026-09-07T13:30', MARCO, (ws) =>
    addAction(ws, KEEP_GATEWAY_LOGS, {
      title: 'Keep gateway logs for twelve months',
      priority: 'M3',
      owner: 'Marco Bellini',
      status: 'approved',
      start: day('2026-10-12'),
      due: day('2026-12-18'),
      approver: 'Amara Okafor',
      effortDays: 12,
      costPerYear: 9_500,
      criteria: ['M3.1'],
      changes: [
        { population: CLINICIANS, source: ZSCALER, retentionDays: 365 },
        { population: NURSES, source: ZSCALER, retentionDays: 365 },
        { population: MANAGERS, source: ZSCALER, retentionDays: 365 },
      ],
      note: 'PCI DSS asks for twelve months with three at hand; the gateway keeps six.',
    }),
  ),
  step('2026-10-14T09:48', MARCO, (ws) => editAction(ws, KEEP_GATEWAY_LOGS, { status: 'in_progress', progress: 15 })),
  step('2026-11-12T16:05', MARCO, (ws) => editAction(ws, KEEP_GATEWAY_LOGS, { progress: 40 })),

  step('2026-07-08T11:24', MARCO, (ws) =>
    addAction(ws, DNS_TO_SIEM, {
      title: 'Bring DNS and Zeek records into Sentinel with device names',
      priority: 'M4',
      owner: 'Priya Raman',
      status: 'in_progress',
      start: day('2026-08-03'),
      due: day('2026-10-31'),
      effortDays: 20,
      progress: 10,
      criteria: ['M4.1', 'T2.6'],
      changes: [
        { population: CLINICIANS, source: UMBRELLA, retentionDays: 365 },
        { population: SCANNERS, source: UMBRELLA, retentionDays: 365 },
        { population: SCANNERS, source: ZEEK, retentionDays: 365 },
      ],
    }),
  ),
  step('2026-10-02T10:12', PRIYA, (ws) => editAction(ws, DNS_TO_SIEM, { progress: 50 })),
  step('2026-11-06T09:33', PRIYA, (ws) =>
    editAction(ws, DNS_TO_SIEM, {
      progress: 60,
      note: 'Overdue: the parser loses the device name behind wireless NAT.',
    }),
  ),

  step('2026-09-30T11:00', AMARA, (ws) =>
    addAction(ws, BYOD_TUNNEL, {
      title: 'Per-app tunnel for clinical apps on personal iPhones',
      priority: 'M2',
      owner: 'Hanna Weiss',
      status: 'approved',
      start: day('2026-10-15'),
      due: day('2027-01-29'),
      approver: 'Amara Okafor',
      effortDays: 30,
      costPerYear: 18_000,
      milestones: [{ name: 'Works council decides', due: day('2026-12-15'), done: false }],
      progress: 10,
      criteria: ['M2.2', 'D5.5'],
      changes: [
        {
          population: BYOD_IPHONES,
          source: ZSCALER,
          state: 'present',
          share: [0.6, 0.8],
          quality: graded(4, 5, 5),
          switches: { per_app_vpn_or_relay: 'on' },
        },
      ],
    }),
  ),
  step('2026-10-20T13:26', HANNA, (ws) =>
    editAction(ws, BYOD_TUNNEL, {
      status: 'blocked',
      statusReason: 'Waits for the works council: managed apps only, no personal traffic.',
      note: 'Addendum filed on 16 October.',
    }),
  ),

  step('2026-08-12T10:40', MARCO, (ws) =>
    addAction(ws, PROCEDURE, {
      title: 'Write and rehearse the trusted-service relay procedure',
      priority: 'M5',
      owner: 'Marco Bellini',
      status: 'in_progress',
      start: day('2026-09-14'),
      due: day('2026-12-11'),
      effortDays: 15,
      progress: 10,
      milestones: [
        { name: 'Written and reviewed', due: day('2026-10-30'), done: false },
        { name: 'Rehearsed', due: day('2026-12-08'), done: false },
      ],
      criteria: ['M5.1', 'M5.2', 'M5.5'],
    }),
  ),
  step('2026-10-29T14:15', MARCO, (ws) =>
    editAction(ws, PROCEDURE, {
      progress: 65,
      note: 'Written and reviewed; the rehearsal is booked for 8 December.',
      milestones: [
        { name: 'Written and reviewed', due: day('2026-10-30'), done: true },
        { name: 'Rehearsed', due: day('2026-12-08'), done: false },
      ],
    }),
  ),
];

const DROPPED: readonly Step[] = [
  step('2026-05-20T15:10', AMARA, (ws) =>
    addAction(ws, BLOCK_STORAGE, {
      title: 'Block consumer storage services on hospital Wi-Fi',
      priority: 'M2',
      owner: 'Priya Raman',
      status: 'proposed',
      start: day('2026-07-01'),
      due: day('2026-09-30'),
      effortDays: 8,
      criteria: ['M2.2'],
    }),
  ),
  step('2026-07-02T16:32', AMARA, (ws) =>
    editAction(ws, BLOCK_STORAGE, {
      status: 'dropped',
      statusReason:
        'Referring practices send images through these services; logging them serves us better than blocking.',
    }),
  ),
];

const NEXT_YEAR: readonly Step[] = [
  step('2026-09-22T09:40', JONAS, (ws) =>
    addAction(ws, SCANNER_LOGGING, {
      title: 'Switch on network logging with the new scanner image',
      priority: 'M1',
      owner: 'Jonas Lindqvist',
      status: 'approved',
      start: day('2027-02-01'),
      due: day('2027-03-26'),
      approver: 'Amara Okafor',
      effortDays: 10,
      dependsOn: [DNS_TO_SIEM],
      criteria: ['T1.5'],
      changes: [{ population: SCANNERS, source: MOBICONTROL, switches: { android_network_logging: 'on' } }],
    }),
  ),
  step('2026-11-12T10:22', AMARA, (ws) =>
    addAction(ws, SUPERVISE_CONSULTANTS, {
      title: 'Offer practices supervised iPhones with a tunnel on demand',
      priority: 'M1',
      owner: 'Amara Okafor',
      status: 'proposed',
      start: day('2027-02-15'),
      due: day('2027-06-30'),
      effortDays: 40,
      costOnce: 32_000,
      costPerYear: 14_000,
      dependsOn: [GATEWAY_MANAGERS],
      criteria: ['T1.6', 'T2.1'],
      modes: [{ population: CONSULTANTS, mode: 'supervised' }],
      changes: [
        {
          population: CONSULTANTS,
          source: ZSCALER,
          state: 'present',
          share: [0.5, 0.8],
          quality: graded(4, 5, 5),
          switches: { device_vpn_on_demand: 'on' },
        },
      ],
    }),
  ),
];

export const ACTION_STEPS = [...FINISHED, ...UNDER_WAY, ...DROPPED, ...NEXT_YEAR];
