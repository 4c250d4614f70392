import { useEffect, useState, type ReactNode } from 'react';

import { CommentMarkContext } from '#/ui/comment-mark-context.ts';

const load = () => import('./over-screens.tsx');

/** Gives numbers of every screen their marks, and screens their dialogs, once the first one is shown. */
export function WithMarks({ children }: { readonly children: ReactNode }) {
  const [over, setOver] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  useEffect(() => {
    // Where it cannot be loaded the screens stand without it, and the next visit tries again.
    void load().then(setOver, () => undefined);
  }, []);
  return (
    <CommentMarkContext value={over?.drawMark ?? null}>
      {children}
      {over === null ? null : <over.Dialogs />}
    </CommentMarkContext>
  );
}
