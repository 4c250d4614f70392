import type { WorkspaceId } from '#/domain/ids.ts';

import type { Story } from '../story.ts';
import { ACTION_STEPS } from './actions.ts';
import { ANDROID_LOGGING_STEPS } from './android-logging.ts';
import { ANSWER_STEPS } from './answers.ts';
import { DECISION_STEPS } from './decisions.ts';
import { EVIDENCE_STEPS } from './evidence.ts';
import { FIRST_INVENTORY_STEPS } from './first-inventory.ts';
import { GATEWAY_STEPS } from './gateway.ts';
import { PEOPLE } from './people.ts';
import { PERSONAL_DEVICE_STEPS } from './personal-devices.ts';
import { POPULATION_STEPS } from './populations.ts';
import { SLIP_STEPS } from './slips.ts';
import { SOURCE_STEPS } from './sources.ts';
import { THREAT_DEFENSE_STEPS } from './threat-defense.ts';

/** A hospital group that bought threat defense first, saw nothing move, and then sent its phones through a gateway. */
export const MERIDIAN: Story = {
  workspace: 'sample-meridian-health' as WorkspaceId,
  file: 'meridian-health.telltale.jsonl',
  people: PEOPLE,
  steps: [
    ...DECISION_STEPS,
    ...POPULATION_STEPS,
    ...SOURCE_STEPS,
    ...FIRST_INVENTORY_STEPS,
    ...THREAT_DEFENSE_STEPS,
    ...GATEWAY_STEPS,
    ...ANDROID_LOGGING_STEPS,
    ...PERSONAL_DEVICE_STEPS,
    ...ACTION_STEPS,
    ...EVIDENCE_STEPS,
    ...ANSWER_STEPS,
    ...SLIP_STEPS,
  ],
};
