import { Paperclip } from 'lucide-react';
import { useEffect, useState, type DragEvent } from 'react';

import styles from '#/features/evidence/files.module.css';
import { useTakeIn } from '#/features/evidence/use-take-in.ts';
import { MOST_FILE_BYTES, type AttachedFile } from '#/domain/evidence/attachments.ts';
import { fileRoom, type FileRoom } from '#/state/take-in-files.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Banner } from '#/ui/banner.tsx';
import { bytesText } from '#/ui/bytes-text.ts';
import { FileChooser } from '#/ui/file-chooser.tsx';
import { JobProgress } from '#/ui/job-progress.tsx';

/** Chooses files, or drops them, and hands on what is hashed and stored. Says how much room there is. */
export function FileDrop({ onTaken }: { readonly onTaken: (files: readonly AttachedFile[]) => void }) {
  const { reading, problems, take, stop } = useTakeIn(onTaken);
  const [isOver, setIsOver] = useState(false);
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setIsOver(over);
  };
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        void take([...event.dataTransfer.files]);
      }}
    >
      {reading === null ? (
        <>
          <FileChooser
            label="Attach files"
            inputLabel="Files to attach"
            multiple
            size="s"
            icon={<Paperclip />}
            onFiles={(files) => void take(files)}
          />
          <span className={styles.faint}>
            or drop them here. SHA-256 is taken as they arrive. <Room />
          </span>
        </>
      ) : (
        <JobProgress title="Reading and hashing" {...reading} note={reading.name} cancel="Stop" onCancel={stop} />
      )}
      {problems.map(({ what, why, todo }) => (
        <Banner key={what} tone="bad" title={what}>
          {why} {todo}
        </Banner>
      ))}
    </div>
  );
}

/** The limit that is met first, told before it is hit. */
function Room() {
  const workspace = useWorkspace();
  const [room, setRoom] = useState<FileRoom | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void fileRoom(workspace).then(
      (found) => (isCurrent ? setRoom(found) : undefined),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [workspace]);
  const each = `Up to ${bytesText(MOST_FILE_BYTES)} each`;
  if (room === null) return <>{each}.</>;
  const isBrowserShort = room.browser !== null && room.browser < room.left;
  return (
    <>
      {each}; {bytesText(isBrowserShort ? (room.browser ?? 0) : room.left)} left in{' '}
      {isBrowserShort ? 'this browser' : 'this workspace'}.
    </>
  );
}
