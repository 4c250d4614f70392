import { Card } from '#/ui/card.tsx';
import { Kbd } from '#/ui/kbd.tsx';

import styles from './keys-card.module.css';

const KEYS: readonly (readonly [string, readonly string[]])[] = [
  ['Search or run a command', ['Ctrl', 'K']],
  ['Undo', ['Ctrl', 'Z']],
  ['Redo', ['Ctrl', 'Shift', 'Z']],
  ['Keys of the inventory grid', ['?']],
  ['Cell: present, partial, planned, absent, not permitted, unknown', ['P', 'H', 'L', 'A', 'N', 'U']],
  ['Cell: its share, typed', ['0', '…', '9']],
  ['Checklist: met, partial, not met, not applicable', ['1', '…', '4']],
];

export function KeysCard() {
  return (
    <Card title="Keys" hint="⌘ instead of Ctrl on a Mac">
      <dl className={styles.keys}>
        {KEYS.map(([what, keys]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
