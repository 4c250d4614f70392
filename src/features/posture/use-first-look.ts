import { useState } from 'react';

import { rememberSeen, wasSeen } from '#/data/session-storage.ts';

const NOTE = 'proof-bar';

/** Whether the proof bar is yet to be explained to who looks at it in this browser, and a way to say that it is clear. */
export function useFirstLook(): readonly [isFirst: boolean, dismiss: () => void] {
  const [isFirst, setFirst] = useState(() => !wasSeen(NOTE));
  return [
    isFirst,
    () => {
      rememberSeen(NOTE);
      setFirst(false);
    },
  ];
}
