import { createContext, type ReactNode } from 'react';

export interface CommentMarkProps {
  /** Key that comments on the number are kept under. */
  readonly subject: string;
  /** What it is called: "Visibility of Nurses". */
  readonly name: string;
  /** The number as it is shown, where its subject alone does not say. */
  readonly figure?: string | undefined;
  /** Shows nothing while there are none: for a list whose numbers are commented on elsewhere. */
  readonly onlyWithComments?: boolean;
}

/** Draws the mark of a number. Given once, around all screens; `null`: not loaded, or numbers have none. */
export const CommentMarkContext = createContext<((mark: CommentMarkProps) => ReactNode) | null>(null);
