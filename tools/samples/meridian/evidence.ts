/**
 * Dated items and what they prove. An export that is drawn again takes the place of the one before, which stays. Some were
 * never renewed: their claims stand on the lower bound less and less.
 */
import { answerIdOf, coverageIdOf, type EvidenceId, type PopulationId, type SourceId } from '#/domain/ids.ts';
import { addEvidence, replaceEvidence } from '#/domain/workspace/commands/evidence-commands.ts';
import type { EvidenceKind } from '#/domain/workspace/record-vocabulary.ts';

import { day, step, type StoryPerson, type Step } from '../story.ts';
import { ANDROID_LOGGING, GATEWAY_CLINICIANS, GATEWAY_NURSES, ROLL_OUT_DEFENDER, ROSTER } from './actions.ts';
import { AMARA, DAVID, HANNA, JONAS, MARCO, PRIYA } from './people.ts';
import {
  BYOD_ANDROIDS,
  BYOD_IPHONES,
  CLINICIANS,
  CONSULTANTS,
  MAIL_ANDROIDS,
  MAIL_IPHONES,
  MANAGERS,
  NURSES,
  SCANNERS,
} from './populations.ts';
import { APP_LIST, DEFENDER, ENTRA, FIREWALL, INTUNE, MOBICONTROL, UMBRELLA, ZEEK, ZSCALER } from './sources.ts';

const RECORDS = 'https://records.meridian-health.example/mobile/';

function filed(
  at: string,
  by: StoryPerson,
  id: string,
  kind: EvidenceKind,
  title: string,
  date: string,
  supports: readonly string[],
  { note = '', replaces = null }: { readonly note?: string; readonly replaces?: string | null } = {},
): Step {
  return step(at, by, (ws) => {
    const fields = {
      title,
      kind,
      date: day(date),
      link: `${RECORDS}${id}`,
      supports: [...supports],
      note,
      collectedBy: by.name,
    };
    return replaces === null
      ? addEvidence(ws, id as EvidenceId, fields)
      : replaceEvidence(ws, replaces as EvidenceId, id as EvidenceId, fields);
  });
}

function cell(source: SourceId, ...populations: readonly PopulationId[]): readonly string[] {
  return populations.map((population) => `coverage:${coverageIdOf(population, source)}`);
}

const ENROLLED = [CLINICIANS, CONSULTANTS, MANAGERS, BYOD_IPHONES, BYOD_ANDROIDS];

export const EVIDENCE_STEPS: readonly Step[] = [
  filed('2026-01-28T11:20', JONAS, 'uem-devices-2026-01', 'export', 'Intune device export, January', '2026-01-28', [
    ...cell(INTUNE, ...ENROLLED),
  ]),
  filed('2026-02-18T14:30', PRIYA, 'zeek-sensors-2026-02', 'configuration', 'Zeek sensor placement', '2026-02-18', [
    ...cell(ZEEK, CLINICIANS, SCANNERS),
  ]),
  filed('2026-03-05T12:00', PRIYA, 'resolver-sample-2026-03', 'export', 'Resolver query sample', '2026-03-05', [
    ...cell(UMBRELLA, CLINICIANS, SCANNERS),
  ]),
  filed(
    '2026-04-23T11:05',
    HANNA,
    'works-council-2026-07',
    'attestation',
    'Works council agreement MH-2026-07',
    '2026-04-22',
    [...cell(ZSCALER, BYOD_IPHONES, BYOD_ANDROIDS, MAIL_IPHONES, MAIL_ANDROIDS), 'criterion:T3.5', 'criterion:M3.4'],
  ),
  filed(
    '2026-05-13T09:18',
    AMARA,
    'relay-test-defender-2026-05',
    'test_result',
    'Relay test against Defender: no record',
    '2026-05-12',
    [`action:${ROLL_OUT_DEFENDER}`, ...cell(DEFENDER, CLINICIANS, NURSES)],
    {
      note: 'A harmless file went out to a consumer storage service from one iPhone and one Android; neither left a record.',
    },
  ),
  filed(
    '2026-05-06T10:20',
    JONAS,
    'uem-devices-2026-05',
    'export',
    'Intune device export, May',
    '2026-05-05',
    [...cell(INTUNE, ...ENROLLED), ...cell(APP_LIST, CLINICIANS, CONSULTANTS, MANAGERS)],
    { replaces: 'uem-devices-2026-01' },
  ),
  filed('2026-05-11T13:10', MARCO, 'sign-in-export-2026-05', 'export', 'Entra sign-in export, May', '2026-05-11', [
    ...cell(ENTRA, CLINICIANS, NURSES, MANAGERS, CONSULTANTS, BYOD_IPHONES, BYOD_ANDROIDS),
  ]),
  filed('2026-07-20T15:32', JONAS, 'network-log-sample-2026-07', 'export', 'Android network log sample', '2026-07-20', [
    `action:${ANDROID_LOGGING}`,
    ...cell(MOBICONTROL, NURSES),
  ]),
  filed(
    '2026-08-05T09:44',
    JONAS,
    'uem-devices-2026-08',
    'export',
    'Intune device export, August',
    '2026-08-04',
    [...cell(INTUNE, CLINICIANS, CONSULTANTS, MANAGERS, BYOD_IPHONES), ...cell(APP_LIST, CLINICIANS, CONSULTANTS)],
    { replaces: 'uem-devices-2026-05' },
  ),
  filed(
    '2026-08-10T11:12',
    MARCO,
    'sign-in-export-2026-08',
    'export',
    'Entra sign-in export, August',
    '2026-08-10',
    [...cell(ENTRA, CLINICIANS, NURSES, MANAGERS, CONSULTANTS, BYOD_IPHONES, BYOD_ANDROIDS)],
    { replaces: 'sign-in-export-2026-05' },
  ),
  filed('2026-08-24T14:40', MARCO, 'gateway-sessions-2026-08', 'export', 'Twenty gateway sessions', '2026-08-24', [
    `action:${GATEWAY_CLINICIANS}`,
    ...cell(ZSCALER, CLINICIANS),
    `answer:${answerIdOf('D1.1', CLINICIANS)}`,
    `answer:${answerIdOf('T2.3', CLINICIANS)}`,
  ]),
  filed('2026-09-10T09:06', MARCO, 'on-call-roster-2026-09', 'ticket', 'On-call roster, change 88214', '2026-09-09', [
    `action:${ROSTER}`,
    `answer:${answerIdOf('M4.4', null)}`,
  ]),
  filed(
    '2026-09-28T15:10',
    PRIYA,
    'bypass-test-2026-09',
    'test_result',
    'Lockdown bypass test on field nurse phones',
    '2026-09-28',
    [`action:${GATEWAY_NURSES}`, ...cell(ZSCALER, NURSES), `answer:${answerIdOf('T2.2', NURSES)}`],
  ),
  filed(
    '2026-10-28T10:50',
    JONAS,
    'uem-devices-2026-10',
    'export',
    'Intune device export, October',
    '2026-10-27',
    [...cell(INTUNE, CLINICIANS, CONSULTANTS, MANAGERS), ...cell(APP_LIST, CLINICIANS, MANAGERS)],
    { replaces: 'uem-devices-2026-08' },
  ),
  filed(
    '2026-11-10T13:40',
    MARCO,
    'sign-in-export-2026-11',
    'export',
    'Entra sign-in export, November',
    '2026-11-10',
    [...cell(ENTRA, CLINICIANS, NURSES, MANAGERS, CONSULTANTS, BYOD_IPHONES)],
    { replaces: 'sign-in-export-2026-08' },
  ),
  filed('2026-11-18T10:24', DAVID, 'audit-walk-2026-11', 'interview', 'Audit walk-through with the SOC', '2026-11-17', [
    `answer:${answerIdOf('D1.4', null)}`,
    `answer:${answerIdOf('E4.3', null)}`,
  ]),
  filed('2026-04-21T15:00', PRIYA, 'firewall-export-2026-04', 'export', 'Firewall session export', '2026-04-20', [
    ...cell(FIREWALL, CLINICIANS, SCANNERS, CONSULTANTS, MANAGERS),
  ]),
];
