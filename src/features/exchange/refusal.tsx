import type { ReactNode } from 'react';

import type { Words } from '#/state/describe-error.ts';
import { Banner } from '#/ui/banner.tsx';

/** What went wrong with a file: what happened, why it matters, what to do. */
export function Refusal({ words, actions }: { readonly words: Words; readonly actions?: ReactNode }) {
  return (
    <Banner tone="bad" title={words.what} actions={actions}>
      {words.why} <b>{words.todo}</b>
    </Banner>
  );
}
