import { useState } from 'react';

import type { Candidate } from '#/domain/planning/gap.ts';
import { proposalOf } from '#/domain/planning/scenario/toggle-proposal.ts';
import { addScenario, editScenario } from '#/domain/workspace/commands/scenario-commands.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import { newId } from '#/state/new-id.ts';
import { dispatchToRecord } from '#/state/use-dispatch.ts';
import { useOpenScenario, useRecord } from '#/state/use-scenario.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { TextField } from '#/ui/text-field.tsx';

export interface ScenarioDialogProps {
  /** The one to rename, as it was when the dialog opened; `null` begins a new one and opens it. */
  readonly scenario: Scenario | null;
  /** Proposed changes that a new one begins with. */
  readonly gaps: readonly Candidate[];
  /** What is tried out already and stays in, where a scenario is open. */
  readonly from: Scenario | null;
  readonly onClose: () => void;
}

/** Name and note of a scenario. */
export function ScenarioDialog({ scenario, gaps, from, onClose }: ScenarioDialogProps) {
  const record = useRecord();
  const open = useOpenScenario();
  const [name, setName] = useState(scenario?.name ?? freeName(record.scenarios.values()));
  const [note, setNote] = useState(scenario?.note ?? '');
  const [tried, setTried] = useState(false);
  // Another tab may rename it meanwhile: only what was changed here is recorded, and over a new name not unseen.
  const called = scenario === null ? undefined : record.scenarios.get(scenario.id)?.name;
  const save = () => {
    setTried(true);
    if (name.trim() === '') return;
    onClose();
    if (scenario !== null) {
      dispatchToRecord(
        editScenario(record, scenario.id, {
          ...(name.trim() === scenario.name ? {} : { name: name.trim() }),
          ...(note === scenario.note ? {} : { note }),
        }),
      );
      return;
    }
    const id = newId('scenario');
    const proposals = Object.fromEntries(gaps.map((gap) => [gap.id, proposalOf(record, gap)]));
    const made = addScenario(record, id, {
      name,
      note,
      edits: from?.edits ?? {},
      proposals: { ...from?.proposals, ...proposals },
    });
    if (dispatchToRecord(made)) open(id);
  };
  return (
    <Dialog
      title={scenario === null ? 'New scenario' : 'Rename the scenario'}
      opened
      size="s"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={save}>
            {scenario === null ? 'Begin and open' : 'Save'}
          </Button>
        </>
      }
    >
      {scenario === null ? <p>{beginning(gaps.length, from)}</p> : null}
      <TextField
        label="Name"
        value={name}
        maxLength={200}
        description={
          called === undefined || called === scenario?.name
            ? undefined
            : `Meanwhile it was called “${called}” elsewhere.`
        }
        error={tried && name.trim() === '' ? 'Give it a name to tell it by.' : undefined}
        onCommit={setName}
      />
      <TextField label="Note" multiline value={note} maxLength={4000} onCommit={setNote} />
    </Dialog>
  );
}

function beginning(gaps: number, from: Scenario | null): string {
  const what = from === null ? 'It begins as the record is today' : `It begins with all of “${from.name}”`;
  const more = gaps === 0 ? '' : ` and the ${gaps === 1 ? 'chosen change' : `${gaps} chosen changes`}`;
  return `${what}${more}. Whatever you change while it is open stays in it: the record is not touched.`;
}

function freeName(scenarios: Iterable<Scenario>): string {
  const taken = new Set([...scenarios].map(({ name }) => name));
  let count = taken.size + 1;
  while (taken.has(`Scenario ${count}`)) count += 1;
  return `Scenario ${count}`;
}
