import type { ReactNode } from 'react';

import styles from '#/features/exchange/wizard/mapping-step.module.css';
import { SelectField } from '#/ui/select-field.tsx';

/** Something that a column may say. */
export interface ColumnRole {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly isRequired: boolean;
}

export interface MappingStepProps {
  readonly file: string;
  readonly headers: readonly string[];
  readonly roles: readonly ColumnRole[];
  /** From the key of a role to the header that says it. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly onMap: (role: string, header: string | null) => void;
  /** `false`: it is mapped already, and shown folded. */
  readonly isOpen: boolean;
  readonly action: ReactNode;
}

const NONE = '';

/** Which column says what, for a file whose headers nobody taught Telltale. */
export function MappingStep({ file, headers, roles, mapping, onMap, isOpen, action }: MappingStepProps) {
  const options = [
    { value: NONE, label: 'No column says it' },
    ...headers.filter((header) => header !== NONE).map((header) => ({ value: header, label: header })),
  ];
  return (
    <details className={styles.mapper} open={isOpen}>
      <summary>
        Which column of <b>{file}</b> says what?
      </summary>
      <p className={styles.about}>
        Telltale remembers it for files with the same columns. Names, addresses and numbers of people are not needed.
      </p>
      <div className={styles.roles}>
        {roles.map(({ key, label, hint, isRequired }) => (
          <SelectField
            key={key}
            label={isRequired ? `${label} (needed)` : label}
            description={hint}
            value={mapping[key] ?? NONE}
            options={options}
            onCommit={(header) => onMap(key, header === NONE ? null : header)}
          />
        ))}
      </div>
      <div className={styles.action}>{action}</div>
    </details>
  );
}
