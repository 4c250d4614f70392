import styles from '#/features/evidence/evidence.module.css';
import { useStored } from '#/features/evidence/use-stored.ts';
import { attachmentsOf, MOST_WORKSPACE_BYTES } from '#/domain/evidence/attachments.ts';
import { describeStorageError } from '#/state/describe-error.ts';
import { notify } from '#/state/notices.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { dropUnusedAttachments } from '#/state/workspaces-store.ts';
import { Button } from '#/ui/button.tsx';
import { bytesText } from '#/ui/bytes-text.ts';
import { formatNumber } from '#/ui/format.ts';

/** How much the files take, which of them this browser does not hold, and the way to free what nothing uses. */
export function StorageLine() {
  const workspace = useWorkspace();
  const files = attachmentsOf(workspace);
  const stored = useStored(files);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const missing = stored === null ? 0 : files.filter(({ sha256 }) => !stored.has(sha256)).length;
  return (
    <div className={styles.foot}>
      <span>
        {files.length === 0
          ? `No files yet; they may take ${bytesText(MOST_WORKSPACE_BYTES)} together.`
          : `${formatNumber(files.length)} ${files.length === 1 ? 'file' : 'files'}, ${bytesText(bytes)} of ${bytesText(MOST_WORKSPACE_BYTES)}.`}{' '}
        {missing === 0 ? null : `${formatNumber(missing)} of them are not in this browser.`}
      </span>
      {stored !== null && stored.size > 0 ? (
        <Button size="s" variant="quiet" onClick={() => void free()}>
          Free what nothing uses
        </Button>
      ) : null}
    </div>
  );
}

async function free(): Promise<void> {
  const freed = await dropUnusedAttachments();
  if (freed.ok) notify({ tone: 'info', ...freedInWords(freed.value) });
  else notify({ tone: 'bad', ...describeStorageError(freed.error) });
}

function freedInWords(bytes: number) {
  return bytes === 0
    ? {
        what: 'Nothing to free.',
        why: 'Every stored file belongs to an item, of now or of the past, or arrived within the last day.',
        todo: 'Nothing more is needed.',
      }
    : {
        what: `${bytesText(bytes)} freed.`,
        why: 'No ledger of this browser speaks of those files.',
        todo: 'Nothing more is needed.',
      };
}
