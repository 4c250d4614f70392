import { useEffect, useMemo, useState } from 'react';

import { storedAttachments } from '#/data/idb/attachments.ts';
import type { AttachedFile } from '#/domain/evidence/attachments.ts';

/** Hashes of the files that this browser holds, read again whenever other files are asked about; `null` until known. */
export function useStored(files: readonly AttachedFile[]): ReadonlySet<string> | null {
  const [stored, setStored] = useState<ReadonlySet<string> | null>(null);
  const hashes = useMemo(() => files.map(({ sha256 }) => sha256).join(' '), [files]);
  useEffect(() => {
    if (hashes === '') return undefined;
    let isCurrent = true;
    void storedAttachments().then(
      (found) => (isCurrent && found.ok ? setStored(found.value) : undefined),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [hashes]);
  return stored;
}
