import type { ReactNode } from 'react';

import type { Refused } from '#/features/exchange/flow/exchange-flow.ts';
import styles from '#/features/exchange/refusal.module.css';
import { Banner } from '#/ui/banner.tsx';
import { formatNumber } from '#/ui/format.ts';

const SHOWN = 100;

/** What went wrong with a file: what happened, why it matters, what to do, and each row it is about. */
export function Refusal({ words, actions }: { readonly words: Refused; readonly actions?: ReactNode }) {
  const { what, why, todo, details = [] } = words;
  return (
    <Banner tone="bad" title={what} actions={actions}>
      {why} <b>{todo}</b>
      {details.length === 0 ? null : (
        <ul className={styles.details}>
          {details.slice(0, SHOWN).map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
          {details.length > SHOWN ? <li>and {formatNumber(details.length - SHOWN)} more</li> : null}
        </ul>
      )}
    </Banner>
  );
}
