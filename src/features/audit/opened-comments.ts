import { create } from 'zustand';

import type { CommentMarkProps } from '#/ui/comment-mark-context.ts';

export type Commented = Pick<CommentMarkProps, 'subject' | 'name' | 'figure'>;

/** The number whose comments are open over the screen it stands on. */
export const useOpenedComments = create<{ readonly commented: Commented | null }>(() => ({ commented: null }));

export function openComments(commented: Commented | null): void {
  useOpenedComments.setState({ commented });
}
