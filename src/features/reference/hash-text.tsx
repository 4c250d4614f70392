import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';

import { IconButton } from '#/ui/icon-button.tsx';

import styles from './hash-text.module.css';

const SHORT = 12;
const COPIED_MS = 1_500;

export interface HashTextProps {
  /** What it is the hash of, for the name of the button. */
  readonly of: string;
  readonly sha256: string;
  readonly whole?: boolean;
}

/** A SHA-256, short or whole, always copied whole. */
export function HashText({ of, sha256, whole = false }: HashTextProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <span className={styles.hash}>
      <code title={sha256}>{whole ? sha256 : `${sha256.slice(0, SHORT)}…`}</code>
      <IconButton
        label={copied ? 'Copied' : `Copy the SHA-256 of ${of}`}
        icon={copied ? <Check size={14} /> : <Copy size={14} />}
        size="s"
        onClick={() => {
          navigator.clipboard.writeText(sha256).then(
            () => setCopied(true),
            // Without permission the text can still be selected by hand.
            () => setCopied(false),
          );
        }}
      />
    </span>
  );
}
