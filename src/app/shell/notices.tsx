import { X } from 'lucide-react';

import { dismissNotice, useNotices, type Notice } from '#/state/notices.ts';
import { Button } from '#/ui/button.tsx';
import { IconButton } from '#/ui/icon-button.tsx';

import styles from './notices.module.css';

/** Messages from anywhere, at the edge of the screen. They wait to be dismissed: nobody has to read fast. */
export function Notices() {
  const notices = useNotices();
  return (
    <section className={styles.notices} aria-label="Messages" aria-live="polite">
      {notices.map((notice) => (
        <Message key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function Message({ notice }: { readonly notice: Notice }) {
  const { id, tone, what, why, todo, action } = notice;
  const dismiss = () => dismissNotice(id);
  return (
    <div className={styles.notice} data-tone={tone}>
      <div className={styles.words}>
        <p className={styles.what}>{what}</p>
        <p>
          {why} {todo}
        </p>
      </div>
      {action === undefined ? null : (
        <Button
          size="s"
          onClick={() => {
            dismiss();
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label="Dismiss" icon={<X />} size="s" onClick={dismiss} />
    </div>
  );
}
