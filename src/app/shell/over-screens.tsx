/** Loaded once the first screen is shown (`use-over-screens.ts`). */
import { lazy, Suspense, type ReactNode } from 'react';

import { NumberMark } from '#/features/audit/number-mark.tsx';
import { openComments, useOpenedComments } from '#/features/audit/opened-comments.ts';
import { closeEvidenceForm, useEvidenceForm } from '#/state/evidence-form.ts';
import type { CommentMarkProps } from '#/ui/comment-mark-context.ts';

export { AsOfDialog } from './as-of-dialog.tsx';
export { Palette } from './palette.tsx';
export { ReadOnlyBanner } from './read-only-banner.tsx';

const CommentsDialog = lazy(async () => ({
  default: (await import('#/features/audit/comments-dialog.tsx')).CommentsDialog,
}));
const EvidenceForm = lazy(async () => ({
  default: (await import('#/features/evidence/evidence-form.tsx')).EvidenceForm,
}));

export function drawMark(mark: CommentMarkProps): ReactNode {
  return <NumberMark {...mark} />;
}

export function Dialogs() {
  const { commented } = useOpenedComments();
  const { opened, onDone } = useEvidenceForm();
  return (
    <Suspense fallback={null}>
      {commented === null ? null : <CommentsDialog commented={commented} onClose={() => openComments(null)} />}
      {opened === null ? null : (
        <EvidenceForm
          opened={opened}
          onClose={closeEvidenceForm}
          onDone={(id) => {
            closeEvidenceForm();
            onDone(id);
          }}
        />
      )}
    </Suspense>
  );
}
