import type { BroughtInventory } from '#/features/exchange/flow/brought.ts';
import type { Flow } from '#/features/exchange/flow/exchange-flow.ts';
import { ReviewFrame } from '#/features/exchange/review/review-frame.tsx';
import { Findings } from '#/features/exchange/wizard/findings.tsx';
import styles from '#/features/exchange/wizard/recognised-step.module.css';
import { Badge } from '#/ui/badge.tsx';
import { Card } from '#/ui/card.tsx';
import { formatNumber } from '#/ui/format.ts';

export interface InventoryWizardProps {
  readonly flow: Extract<Flow, { at: 'wizard' }>;
  readonly brought: BroughtInventory;
}

const FORMATS = { sheet: 'Inventory sheet', dettect: 'DeTT&CT data sources' } as const;

/** A sheet or a DeTT&CT file: what it holds, what of it is not used, then the match and the changes. */
export function InventoryWizard({ flow, brought }: InventoryWizardProps) {
  const { incoming, findings, file, format } = brought;
  const counts = [
    counted(incoming.populations.length, 'population', 'populations'),
    counted(incoming.sources.length, 'source', 'sources'),
    counted(incoming.coverage.length, 'cell of coverage', 'cells of coverage'),
  ];
  return (
    <ReviewFrame flow={flow} incoming={incoming}>
      <Card title={file} className={styles.file}>
        <p className={styles.format}>
          <Badge tone="accent">{FORMATS[format]}</Badge> <span>It holds {counts.join(', ')}.</span>
        </p>
        {findings.length === 0 ? <p>Everything in it is used.</p> : null}
      </Card>
      <Findings findings={findings} />
    </ReviewFrame>
  );
}

function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
