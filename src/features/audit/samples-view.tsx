import { useState } from 'react';

import styles from '#/features/audit/audit.module.css';
import { DrawDialog } from '#/features/audit/draw-dialog.tsx';
import { SampleCard } from '#/features/audit/sample-card.tsx';
import { useCanAudit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';

/** Samples, the newest first. */
export function SamplesView() {
  const { samples } = useWorkspace();
  const canAudit = useCanAudit();
  const [isDrawing, setDrawing] = useState(false);
  const all = [...samples.values()].toReversed();
  const draw = canAudit ? (
    <Button variant="primary" onClick={() => setDrawing(true)}>
      Draw a sample
    </Button>
  ) : null;
  return (
    <section className={styles.view} aria-label="Samples">
      {all.length === 0 ? (
        <EmptyState title="No sample was drawn yet" actions={draw}>
          A sample is drawn by a seed from the claims of the record, or from a list of sessions or devices that you
          drop. Whoever has the same list and the seed draws the same items, here or in a shell.
        </EmptyState>
      ) : (
        <>
          <div className={styles.filters}>{draw}</div>
          <ul className={styles.list}>
            {all.map((sample) => (
              <li key={sample.id}>
                <SampleCard sample={sample} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isDrawing ? <DrawDialog onClose={() => setDrawing(false)} /> : null}
    </section>
  );
}
