import { useMemo } from 'react';

import type { DeviceReading } from '#/exchange/devices/device-reading.ts';
import { groupDevices } from '#/exchange/devices/group-devices.ts';
import { MANAGEMENT_KEY, toIncoming } from '#/exchange/devices/to-incoming.ts';
import {
  devicesOpen,
  groupingChoices,
  groupPreviews,
  proposalsLeft,
  rawCombinations,
} from '#/features/exchange/devices/device-views.ts';
import { managementMatch, managementOf } from '#/features/exchange/devices/management-source.ts';
import { RecognisedDevices } from '#/features/exchange/devices/recognised-devices.tsx';
import type { BroughtDevices } from '#/features/exchange/flow/brought.ts';
import type { Flow } from '#/features/exchange/flow/exchange-flow.ts';
import { send } from '#/features/exchange/flow/exchange-store.ts';
import { ReviewFrame } from '#/features/exchange/review/review-frame.tsx';
import { GroupsStep } from '#/features/exchange/wizard/groups-step.tsx';
import { ModesStep } from '#/features/exchange/wizard/modes-step.tsx';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';
import { formatNumber } from '#/ui/format.ts';

export interface DeviceWizardProps {
  readonly flow: Extract<Flow, { at: 'wizard' }>;
  readonly brought: BroughtDevices;
}

/** Device exports to populations: what was read, how it is managed, how it is grouped, then match and changes. */
export function DeviceWizard({ flow, brought }: DeviceWizardProps) {
  const { id } = useLedger();
  const { step, choices } = flow;
  const { reading } = brought;
  const { modes, by, leaveOutOlderThan } = choices;
  const grouping = useMemo(
    () => groupDevices(reading, { modes, by, leaveOutOlderThan }),
    [reading, modes, by, leaveOutOlderThan],
  );
  const workspace = useWorkspace();
  const chosenSource = choices.sources.get(MANAGEMENT_KEY);
  const incoming = useMemo(
    () => toIncoming(reading, grouping, managementOf(workspace, reading, chosenSource)),
    [reading, grouping, workspace, chosenSource],
  );
  const combinations = useMemo(() => rawCombinations(reading), [reading]);
  const proposals = proposalsLeft(combinations, modes);
  const open = devicesOpen(combinations, modes);
  return (
    <ReviewFrame
      flow={flow}
      incoming={incoming}
      isBlocked={reading.devices === 0}
      sources={(matches) => managementMatch(workspace, reading, matches)}
      isQuiet={step === 'modes' && proposals.size > 0}
      status={step === 'recognised' ? devicesInWords(reading) : step === 'modes' ? openInWords(open) : null}
    >
      {step === 'recognised' ? <RecognisedDevices brought={brought} /> : null}
      {step === 'modes' ? (
        <ModesStep
          combinations={combinations}
          choices={modes}
          onChoose={(key, choice) => send(id, { kind: 'modes_chosen', modes: new Map([[key, choice]]) })}
          onUseProposals={() => send(id, { kind: 'modes_chosen', modes: proposals })}
        />
      ) : null}
      {step === 'groups' ? (
        <GroupsStep
          options={groupingChoices(reading, by)}
          groups={groupPreviews(grouping.groups)}
          leftOut={grouping.leftOut}
          stale={grouping.stale}
          devices={reading.devices}
          leaveOutOlderThan={leaveOutOlderThan}
          onToggle={(field, isOn) => send(id, { kind: 'grouping_set', field, isOn })}
          onLeaveOut={(days) => send(id, { kind: 'stale_set', days })}
        />
      ) : null}
    </ReviewFrame>
  );
}

function devicesInWords({ devices, files }: DeviceReading): string {
  if (devices > 0) return `${formatNumber(devices)} ${devices === 1 ? 'device' : 'devices'} to import`;
  return files.some(({ format }) => format === null)
    ? 'Say what the columns mean, then read the file with them.'
    : 'There is no device to import.';
}

function openInWords(open: number): string {
  return open === 0
    ? 'Every device has an answer.'
    : `${formatNumber(open)} ${open === 1 ? 'device is open: it comes' : 'devices are open: they come'} in as “mode unknown”, which widens the score.`;
}
