import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';

import styles from '#/features/audit/audit.module.css';
import { IconButton } from '#/ui/icon-button.tsx';

const SHOWN = 16;
const COPIED_MS = 1_500;

interface CopyTextProps {
  /** What it is, for the name of the button. */
  readonly of: string;
  readonly text: string;
  readonly short?: boolean;
}

/** A seed, a hash or a command: shown short or whole, always copied whole. */
export function CopyText({ of, text, short = false }: CopyTextProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <span className={styles.copy}>
      <code title={text}>{short ? `${text.slice(0, SHOWN)}…` : text}</code>
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
