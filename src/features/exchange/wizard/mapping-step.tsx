import styles from '#/features/exchange/wizard/mapping-step.module.css';
import { Card } from '#/ui/card.tsx';
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
}

const NONE = '';

/** Which column says what, for a file whose headers nobody taught Telltale. */
export function MappingStep({ file, headers, roles, mapping, onMap }: MappingStepProps) {
  const options = [
    { value: NONE, label: 'No column says it' },
    ...headers.filter((header) => header !== NONE).map((header) => ({ value: header, label: header })),
  ];
  return (
    <Card title={file} hint={`${headers.length} columns`}>
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
    </Card>
  );
}
