import type { Candidate } from '#/domain/planning/gap.ts';
import { setProposalIn, takeIn } from '#/domain/planning/scenario/toggle-proposal.ts';
import { dispatchToRecord } from '#/state/use-dispatch.ts';
import { useRecord, useScenario } from '#/state/use-scenario.ts';
import { Button } from '#/ui/button.tsx';

/** Takes a gap's proposed change into the open scenario, or out of it; nothing where none is open. */
export function TakeInButton({ gap }: { readonly gap: Candidate }) {
  const record = useRecord();
  const scenario = useScenario();
  if (scenario === null) return null;
  const isIn = scenario.proposals[gap.id]?.isIn === true;
  return (
    <Button
      size="s"
      variant="primary"
      onClick={() => dispatchToRecord(isIn ? setProposalIn(scenario, gap.id, false) : takeIn(record, scenario, [gap]))}
    >
      {isIn ? `Take out of “${scenario.name}”` : `Take into “${scenario.name}”`}
    </Button>
  );
}
