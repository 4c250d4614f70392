/** The checklist as it was answered, first in March, again in June and after the gateway. Much is still unknown. */
import type { PopulationId } from '#/domain/ids.ts';
import { answerCriterion } from '#/domain/workspace/commands/answer-commands.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';

import { day, step, type StoryPerson, type Step } from '../story.ts';
import { AMARA, DAVID, HANNA, JONAS, MARCO, PRIYA } from './people.ts';
import { BYOD_ANDROIDS, BYOD_IPHONES, CLINICIANS, CONSULTANTS, MANAGERS, NURSES, SCANNERS } from './populations.ts';

interface Said {
  readonly note?: string;
  /** For "not applicable" and where a derived answer is overridden. */
  readonly reason?: string;
  readonly for?: PopulationId;
}

function answered(at: string, by: StoryPerson, criterion: string, value: AnswerValue, said: Said = {}): Step {
  return step(at, by, (ws) =>
    answerCriterion(ws, criterion, said.for ?? null, {
      value,
      ...(said.reason === undefined ? {} : { reason: said.reason }),
      ...(said.note === undefined ? {} : { note: said.note }),
      ...(value === 'met' || value === 'partial' ? { evidenceDate: day(at.slice(0, 10)) } : {}),
    }),
  );
}

const MARCH: readonly Step[] = [
  answered('2026-03-11T13:05', MARCO, 'D1.4', 'not_met', { note: 'Network and endpoint teams each hold half.' }),
  answered('2026-03-11T13:09', MARCO, 'D2.1', 'not_met'),
  answered('2026-03-11T13:12', MARCO, 'D2.2', 'not_met'),
  answered('2026-03-11T13:14', MARCO, 'D2.4', 'not_met'),
  answered('2026-03-11T13:17', MARCO, 'D3.1', 'not_met'),
  answered('2026-03-11T13:19', MARCO, 'D3.3', 'partial', { note: 'Sign-ins and alerts share a timeline for users.' }),
  answered('2026-03-11T13:24', MARCO, 'D3.5', 'not_met', { note: 'Every rule for phones is a reputation feed.' }),
  answered('2026-03-11T13:30', MARCO, 'D4.1', 'not_met'),
  answered('2026-03-11T13:33', MARCO, 'D4.4', 'not_met'),
  answered('2026-03-12T09:40', JONAS, 'M1.2', 'partial', { note: 'Enforced for iOS, report-only for Android.' }),
  answered('2026-03-12T09:44', JONAS, 'M1.3', 'partial'),
  answered('2026-03-12T09:47', JONAS, 'M1.4', 'met', { note: 'Inactive for 60 days: retired every Monday.' }),
  answered('2026-03-12T10:10', AMARA, 'M2.1', 'partial', { note: 'Policy of 2024 says "cloud services" only.' }),
  answered('2026-03-12T10:14', AMARA, 'M2.2', 'not_met'),
  answered('2026-03-12T10:20', AMARA, 'M5.1', 'not_met'),
  answered('2026-03-12T10:22', AMARA, 'M5.3', 'not_met'),
  answered('2026-03-12T10:25', AMARA, 'M5.5', 'not_met'),
  answered('2026-03-18T15:02', MARCO, 'M3.2', 'partial', { note: 'Firewall archive restored in 40 hours.' }),
  answered('2026-03-18T15:05', MARCO, 'M3.3', 'partial', { note: 'Roles are reviewed; the store is not immutable.' }),
  answered('2026-03-18T15:11', MARCO, 'M4.3', 'partial', {
    note: 'Token revocation in ten minutes; retire by ticket.',
  }),
  answered('2026-03-18T15:14', MARCO, 'M4.4', 'not_met'),
];

const SUMMER: readonly Step[] = [
  answered('2026-04-23T11:20', HANNA, 'M3.4', 'met', { note: 'DPIA-2026-031 and the works council agreement.' }),
  answered('2026-04-23T11:26', HANNA, 'T3.5', 'met', { for: BYOD_IPHONES, note: 'Agreement MH-2026-07.' }),
  answered('2026-04-23T11:27', HANNA, 'T3.5', 'met', { for: BYOD_ANDROIDS, note: 'Agreement MH-2026-07.' }),
  answered('2026-05-19T10:52', AMARA, 'T2.3', 'not_met', {
    for: CLINICIANS,
    note: 'Firewall keeps allowed sessions on Wi-Fi only; nothing on mobile data.',
  }),
  answered('2026-06-03T15:00', MARCO, 'D5.1', 'partial', {
    reason: 'The rule sees exact enough counts, but the sign-in report still mixes shared kiosks in.',
  }),
  answered('2026-06-16T13:36', AMARA, 'D2.1', 'partial', {
    note: 'Storage, messaging and paste; no code hosting yet.',
  }),
  answered('2026-06-16T13:41', AMARA, 'D4.2', 'partial', { note: 'Bypass list exists, half of it without an owner.' }),
  answered('2026-06-16T13:52', AMARA, 'M2.3', 'partial'),
  answered('2026-06-24T10:31', JONAS, 'T1.2', 'met', { note: '93 % checked in within seven days.' }),
  answered('2026-06-24T10:36', JONAS, 'T4.3', 'partial', { note: 'Top 200 applications vetted.' }),
  answered('2026-06-24T10:40', JONAS, 'T4.5', 'not_met'),
  answered('2026-06-24T10:44', JONAS, 'T5.1', 'partial', { note: '78 % of mobile sign-ins carry a device id.' }),
  answered('2026-07-14T12:30', JONAS, 'M1.2', 'met', { note: 'Android enforced since 13 July.' }),
  answered('2026-07-21T08:50', JONAS, 'T1.3', 'partial', {
    reason: 'Compliance changes arrive; application changes from MobiControl do not yet.',
  }),
];

const AFTER_THE_GATEWAY: readonly Step[] = [
  answered('2026-08-25T10:32', MARCO, 'D1.1', 'partial', {
    for: CLINICIANS,
    reason: 'Twenty sessions drawn: 15 complete, five without an application. The rule would say not met.',
  }),
  answered('2026-08-25T10:38', MARCO, 'T2.3', 'met', {
    for: CLINICIANS,
    note: 'Allowed sessions found within minutes.',
  }),
  answered('2026-08-26T09:20', PRIYA, 'T2.2', 'met', { for: CLINICIANS }),
  answered('2026-08-26T09:26', PRIYA, 'T2.6', 'met', { for: CLINICIANS, note: '97 of 100 sessions joined.' }),
  answered('2026-08-26T09:31', PRIYA, 'T3.4', 'partial', {
    for: CLINICIANS,
    note: 'QUIC refused; ECH decided, untested.',
  }),
  answered('2026-09-09T10:42', MARCO, 'M4.4', 'met', { note: 'Roster 88214; mobile is in the first line.' }),
  answered('2026-09-16T14:11', MARCO, 'D2.2', 'partial', {
    note: 'Eighteen days for clinicians; nurses still to come.',
  }),
  answered('2026-09-16T14:14', MARCO, 'D2.3', 'partial', { note: 'Bytes and hour of day; no background state.' }),
  answered('2026-09-16T14:18', MARCO, 'D2.4', 'met', { note: 'Three parameters, owned by the detection team.' }),
  answered('2026-09-16T14:25', MARCO, 'D3.1', 'partial', { note: 'Gateway sessions joined with compliance state.' }),
  answered('2026-09-16T14:29', MARCO, 'D3.4', 'met', { note: 'Entity timeline, 14 days.' }),
  answered('2026-09-29T09:41', PRIYA, 'T2.2', 'met', { for: NURSES, note: 'Bypass test of 28 September.' }),
  answered('2026-09-29T09:45', PRIYA, 'T2.3', 'met', { for: NURSES }),
  answered('2026-09-29T09:50', PRIYA, 'T2.6', 'met', { for: NURSES }),
  answered('2026-10-08T11:02', MARCO, 'D4.1', 'partial', { note: 'Hunt on iOS; a scheduled rule on Android.' }),
  answered('2026-10-08T11:08', MARCO, 'D4.4', 'partial', { note: 'One-way relay on both platforms, 6 October.' }),
  answered('2026-10-08T11:15', MARCO, 'D3.5', 'partial'),
  answered('2026-10-20T13:40', HANNA, 'D5.3', 'partial', { note: 'Pinned share measured on iPhones only.' }),
  answered('2026-10-29T14:26', MARCO, 'M5.1', 'met', { note: 'Version 1.0, reviewed 27 October.' }),
  answered('2026-10-29T14:30', MARCO, 'M5.3', 'met'),
  answered('2026-10-29T14:34', MARCO, 'M5.4', 'partial', { note: 'Abuse contacts of six providers out of nine.' }),
  answered('2026-11-05T15:13', AMARA, 'M2.1', 'met', { note: 'Policy 3.0 of 2 November names the service classes.' }),
  answered('2026-11-05T15:18', AMARA, 'M2.2', 'partial', { note: 'Tenant restriction on company phones.' }),
  answered('2026-11-05T15:24', AMARA, 'D4.3', 'partial', { note: 'Instance id for storage; not for messaging.' }),
  answered('2026-11-05T15:31', AMARA, 'T2.2', 'not_applicable', {
    for: SCANNERS,
    reason: 'Scanners have no path but hospital Wi-Fi: no SIM, and the only known network is locked.',
  }),
  answered('2026-11-05T15:36', AMARA, 'T2.2', 'partial', { for: MANAGERS, note: 'Users can pause the tunnel.' }),
  answered('2026-11-05T15:40', AMARA, 'T2.3', 'unknown', { for: CONSULTANTS }),
  answered('2026-11-10T10:05', MARCO, 'D4.2', 'met', { note: '31 bypasses, each with owner and expiry.' }),
  answered('2026-11-18T10:40', DAVID, 'D1.4', 'partial', {
    note: 'Walk-through took two hours; the goal is 30 minutes.',
  }),
  answered('2026-11-18T10:47', DAVID, 'E4.3', 'met', { note: 'Reviewed by internal audit.' }),
];

export const ANSWER_STEPS = [...MARCH, ...SUMMER, ...AFTER_THE_GATEWAY];
