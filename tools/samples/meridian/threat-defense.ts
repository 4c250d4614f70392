/**
 * March to May: Defender reaches nearly every enrolled phone and the score stays where it was. The cells say why: it
 * records a destination only for a connection that it judged malicious, and a relay through a trusted service is not
 * judged malicious. What it does give (user, device, posture) the UEM gave already.
 */
import type { Facet } from '#/domain/catalog/vocabulary.ts';
import { exactly, type Range } from '#/domain/range.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';

import { cells, graded } from '../cells.ts';
import { day, step, type Step } from '../story.ts';
import { AMARA, JONAS } from './people.ts';
import {
  BYOD,
  BYOD_ANDROIDS,
  BYOD_IPHONES,
  CLINICIANS,
  CONSULTANTS,
  MAIL_ONLY,
  MANAGERS,
  NURSES,
  SCANNERS,
  UNMANAGED,
} from './populations.ts';
import { DEFENDER } from './sources.ts';

const NO_FLOWS = 'Sent to us only for connections it judged malicious (limit L19); test of 12 May: no record.';
const JUDGED_ONLY: Partial<Record<Facet, { level: Range; reason: string }>> = {
  app_identity: { level: exactly(0), reason: 'Names no application for a connection it judged benign.' },
  dest_domain: { level: exactly(0), reason: NO_FLOWS },
  dest_ip: { level: exactly(0), reason: NO_FLOWS },
  timing: { level: exactly(0), reason: NO_FLOWS },
  url: { level: exactly(0), reason: NO_FLOWS },
  app_state: { level: exactly(0), reason: 'Does not report foreground or background use.' },
};

export const THREAT_DEFENSE_STEPS: readonly Step[] = [
  step('2026-02-10T14:20', JONAS, (ws) =>
    editCoverage(ws, cells(DEFENDER, CLINICIANS, NURSES, MANAGERS, CONSULTANTS, ...BYOD), { state: 'planned' }),
  ),
  step('2026-02-10T14:24', JONAS, (ws) =>
    editCoverage(ws, cells(DEFENDER, SCANNERS, ...MAIL_ONLY, ...UNMANAGED), { state: 'absent' }),
  ),
  step('2026-03-16T16:10', JONAS, (ws) =>
    editCoverage(ws, cells(DEFENDER, CLINICIANS), {
      state: 'partial',
      share: [0.12, 0.12],
      quality: graded(4, 4, 4),
      capability: JUDGED_ONLY,
      evidenceDate: day('2026-03-16'),
      note: 'Pilot in two hospitals.',
    }),
  ),
  step('2026-04-10T16:45', JONAS, (ws) =>
    editCoverage(ws, cells(DEFENDER, CLINICIANS, NURSES), {
      state: 'partial',
      share: [0.55, 0.55],
      quality: graded(4, 4, 4),
      capability: JUDGED_ONLY,
      evidenceDate: day('2026-04-10'),
    }),
  ),
  step('2026-04-30T17:20', JONAS, (ws) =>
    editCoverage(ws, cells(DEFENDER, MANAGERS), {
      state: 'present',
      share: [0.92, 0.92],
      quality: graded(4, 4, 4),
      capability: JUDGED_ONLY,
      evidenceDate: day('2026-04-30'),
    }),
  ),
  step('2026-05-08T15:32', JONAS, (ws) =>
    editCoverage(ws, cells(DEFENDER, BYOD_ANDROIDS, BYOD_IPHONES), {
      state: 'partial',
      share: [0.55, 0.65],
      quality: graded(3, 4, 4),
      capability: JUDGED_ONLY,
      evidenceDate: day('2026-05-08'),
      note: 'People install it themselves; a third have not.',
    }),
  ),
  step('2026-05-15T16:58', JONAS, (ws) =>
    editCoverage(ws, cells(DEFENDER, CLINICIANS, NURSES), {
      state: 'present',
      share: [0.94, 0.94],
      evidenceDate: day('2026-05-15'),
      note: 'Reports posture and threats. A file pushed to a consumer storage service on 12 May left no record.',
    }),
  ),
  step('2026-05-15T17:04', JONAS, (ws) =>
    editCoverage(ws, cells(DEFENDER, CONSULTANTS), {
      state: 'present',
      share: [0.71, 0.71],
      quality: graded(3, 4, 4),
      capability: JUDGED_ONLY,
      evidenceDate: day('2026-05-15'),
    }),
  ),
  step('2026-08-19T10:26', AMARA, (ws) =>
    editCoverage(ws, cells(DEFENDER, CLINICIANS, NURSES, MANAGERS), { evidenceDate: day('2026-08-18') }),
  ),
];
