import { X } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';

import styles from '#/features/evidence/files.module.css';
import { PreviewDialog } from '#/features/evidence/preview-dialog.tsx';
import { useStored } from '#/features/evidence/use-stored.ts';
import type { AttachedFile } from '#/domain/evidence/attachments.ts';
import { bytesText } from '#/ui/bytes-text.ts';
import { visibleText } from '#/text/visible-text.ts';
import { IconButton } from '#/ui/icon-button.tsx';

interface Props {
  readonly files: readonly AttachedFile[];
  /** Takes one off; left out where nothing may be changed. */
  readonly onDrop?: ((sha256: string) => void) | undefined;
}

/** Files with size and hash. One that this browser does not hold says so. */
export function FileList({ files, onDrop }: Props) {
  const stored = useStored(files);
  const [opened, setOpened] = useState<AttachedFile | null>(null);
  return (
    <>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.sha256}>
            <div>
              <button type="button" className={styles.name} onClick={() => setOpened(file)}>
                {visibleText(file.name)}
              </button>{' '}
              <span className={styles.faint}>{bytesText(file.bytes)}</span>
              {stored !== null && !stored.has(file.sha256) ? (
                <span className={styles.missing}> not in this browser</span>
              ) : null}
              <code className={styles.hash}>{file.sha256}</code>
            </div>
            {onDrop === undefined ? null : (
              <IconButton
                size="s"
                label={`Take off ${visibleText(file.name)}`}
                icon={<X />}
                onClick={() => onDrop(file.sha256)}
              />
            )}
          </li>
        ))}
      </ul>
      {/* Out of the panel, whose headings go on below the list. */}
      {opened === null
        ? null
        : createPortal(<PreviewDialog file={opened} onClose={() => setOpened(null)} />, document.body)}
    </>
  );
}
