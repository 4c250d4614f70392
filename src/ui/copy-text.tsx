import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';

import styles from './copy-text.module.css';
import { IconButton } from './icon-button.tsx';

const COPIED_MS = 1_500;

export interface CopyTextProps {
  /** What it is, for the name of the button. */
  readonly of: string;
  readonly text: string;
  /** How many characters are shown; all of them where it is left out. */
  readonly shown?: number;
}

/** A hash, a seed or a command: shown short or whole, always copied whole. */
export function CopyText({ of, text, shown }: CopyTextProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <span className={styles.copy}>
      <code title={text}>{shown === undefined ? text : `${text.slice(0, shown)}…`}</code>
      <IconButton
        label={copied ? 'Copied' : `Copy ${of}`}
        icon={copied ? <Check size={14} /> : <Copy size={14} />}
        size="s"
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => setCopied(true),
            // Without permission the text can still be selected by hand.
            () => setCopied(false),
          );
        }}
      />
    </span>
  );
}
