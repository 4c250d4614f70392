import styles from '#/features/exchange/exchange.module.css';
import { DropZone } from '#/features/exchange/bring-in/drop-zone.tsx';
import { KnownFiles } from '#/features/exchange/bring-in/known-files.tsx';
import { usePageDrop } from '#/features/exchange/bring-in/use-page-drop.ts';
import { useCanEdit } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { PageHeader } from '#/ui/page-header.tsx';

function take(): void {
  // Reading follows with the readers.
}

/** Everything that comes in and goes out. */
export function ExchangeScreen() {
  const canEdit = useCanEdit();
  const isOver = usePageDrop(take, canEdit);
  return (
    <>
      <PageHeader title="Exchange">
        <p className={styles.about}>
          Everything that comes in and goes out. Files are read in this browser and sent nowhere; nothing changes until
          you have seen what would, and accepted it.
        </p>
      </PageHeader>
      <Card title="Bring in">
        <DropZone onFiles={take} isOver={isOver}>
          Device exports of your UEM, an inventory sheet, or a DeTT&amp;CT file.
        </DropZone>
        <KnownFiles />
      </Card>
    </>
  );
}
