import { FileInput } from 'lucide-react';

import styles from '#/features/exchange/exchange.module.css';
import { KnownFiles } from '#/features/exchange/bring-in/known-files.tsx';
import { ReadingProgress } from '#/features/exchange/bring-in/reading-progress.tsx';
import { startReading, stopReading } from '#/features/exchange/bring-in/start-reading.ts';
import { usePageDrop } from '#/ui/use-page-drop.ts';
import type { Flow } from '#/features/exchange/flow/exchange-flow.ts';
import { Refusal } from '#/features/exchange/refusal.tsx';
import { useSetAsOf } from '#/state/use-as-of.ts';
import { useProducts } from '#/state/use-catalog.ts';
import { useCanEdit, useLedger } from '#/state/use-workspace.ts';
import { Banner } from '#/ui/banner.tsx';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { DropZone } from '#/ui/drop-zone.tsx';

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.zip,.yaml,.yml,text/csv,application/yaml';

/** Where files come in: chosen, dropped, being read, or refused. */
export function BringIn({ flow }: { readonly flow: Flow }) {
  const { id } = useLedger();
  const canEdit = useCanEdit();
  const products = useProducts();
  const take = (files: readonly File[]) => void startReading(id, files, products);
  const isOver = usePageDrop(take, canEdit && flow.at === 'rest');
  return (
    <Card title="Bring in">
      {canEdit ? (
        <div className={styles.in}>
          {flow.at === 'rest' && flow.refusal !== null ? <Refusal words={flow.refusal} /> : null}
          {flow.at === 'reading' ? (
            <ReadingProgress progress={flow.progress} onCancel={() => stopReading(id)} />
          ) : (
            <DropZone
              icon={FileInput}
              title="Drop files anywhere on this page"
              overTitle="Let go to read it"
              isOver={isOver}
              button="Choose files"
              inputLabel="Files to import"
              accept={ACCEPTED}
              multiple
              onFiles={take}
            >
              Device exports of your UEM and identity provider, an inventory sheet, or a DeTT&amp;CT file.
            </DropZone>
          )}
          <KnownFiles />
        </div>
      ) : (
        <OnlyNow isWaiting={flow.at === 'wizard'} />
      )}
    </Card>
  );
}

function OnlyNow({ isWaiting }: { readonly isWaiting: boolean }) {
  const setAsOf = useSetAsOf();
  return (
    <Banner tone="info" title="This is the past" actions={<Button onClick={() => setAsOf(null)}>Back to now</Button>}>
      You are reading the record as of an earlier date, and history is not rewritten. What goes out below is the record
      of that day; to bring something in, go back to now.
      {isWaiting ? ' The import that you began is waiting for you there.' : ''}
    </Banner>
  );
}
