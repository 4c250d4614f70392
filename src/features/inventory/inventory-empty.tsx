import { FileInput, Plus } from 'lucide-react';

import { useInventory } from '#/features/inventory/inventory-context.ts';
import classes from '#/features/inventory/inventory.module.css';
import { Button } from '#/ui/button.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';
import { Kbd } from '#/ui/kbd.tsx';
import { LinkButton } from '#/ui/link-button.tsx';

interface InventoryEmptyProps {
  readonly hasPopulation: boolean;
  readonly hasSource: boolean;
  readonly canEdit: boolean;
}

/** Three steps to a first score, with the one that is next as the only loud button. */
export function InventoryEmpty({ hasPopulation, hasSource, canEdit }: InventoryEmptyProps) {
  const { openDialog } = useInventory();
  if (!canEdit)
    return (
      <EmptyState title="Nothing had been recorded by then">Choose a later date to see the inventory grow.</EmptyState>
    );
  const step = !hasPopulation ? 1 : !hasSource ? 2 : 3;
  return (
    <EmptyState
      title="Three steps to a first score"
      actions={
        step === 1 ? (
          <LinkButton to="/exchange" icon={<FileInput />}>
            Or import the devices from your UEM
          </LinkButton>
        ) : undefined
      }
    >
      <ol className={classes.steps}>
        <li data-done={hasPopulation || undefined} aria-current={step === 1 ? 'step' : undefined}>
          <span>
            <b>Add a population</b> A group of devices managed alike, such as “Clinician iPhones, supervised, 2,400”.
          </span>
          <Button
            variant={step === 1 ? 'primary' : 'default'}
            icon={<Plus />}
            onClick={() => openDialog({ kind: 'population' })}
          >
            Add population
          </Button>
        </li>
        <li data-done={hasSource || undefined} aria-current={step === 2 ? 'step' : undefined}>
          <span>
            <b>Add a source</b> A product or log that could see something of it: the UEM, the firewall, the web proxy.
          </span>
          <Button
            variant={step === 2 ? 'primary' : 'default'}
            icon={<Plus />}
            onClick={() => openDialog({ kind: 'source' })}
          >
            Add source
          </Button>
        </li>
        <li aria-current={step === 3 ? 'step' : undefined}>
          <span>
            <b>Say what is there</b> In the cell where they meet press <Kbd>P</Kbd> for present, <Kbd>A</Kbd> for
            absent, and <Kbd>Enter</Kbd> to type the share of devices. The score moves as you type.
          </span>
        </li>
      </ol>
    </EmptyState>
  );
}
