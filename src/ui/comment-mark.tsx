import { useContext } from 'react';

import { CommentMarkContext, type CommentMarkProps } from './comment-mark-context.ts';

/** Stands beside a number: how many comments it has, and the way to them. What draws it comes after the first screen. */
export function CommentMark(props: CommentMarkProps) {
  const draw = useContext(CommentMarkContext);
  return draw === null ? null : draw(props);
}
