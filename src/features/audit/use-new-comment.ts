import { useState } from 'react';

import { actorName } from '#/data/session-storage.ts';
import { commentOn } from '#/domain/workspace/commands/comment-commands.ts';
import type { Comment } from '#/domain/workspace/entities.ts';
import { newId } from '#/state/new-id.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

/** A comment that is being written: its fields, and `record`, which keeps it with the number as it stands. */
export function useNewComment() {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const dispatch = useDispatch();
  const [text, setText] = useState('');
  const [by, setBy] = useState(actorName);
  const [tried, setTried] = useState(false);
  return {
    words: {
      value: text,
      error: tried && text.trim() === '' ? 'Write what there is to say.' : undefined,
      onCommit: setText,
    },
    writer: { value: by, onCommit: setBy },
    /** `null`: no number is chosen yet. True once it is recorded; the next one begins empty. */
    record: (about: Pick<Comment, 'subject' | 'subjectName' | 'figure'> | null): boolean => {
      setTried(true);
      if (about === null || text.trim() === '') return false;
      if (!dispatch(commentOn(workspace, newId('comment'), { ...about, text, by, on }))) return false;
      setText('');
      setTried(false);
      return true;
    },
  };
}
