import { useMemo, useState } from 'react';

import styles from '#/features/history/history.module.css';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import { populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { ComboField } from '#/ui/combo-field.tsx';

const ALL = 'all';

interface Props {
  /** Id of what it concerns, or `all`. */
  readonly value: string;
  readonly onCommit: (object: string) => void;
}

/** A population, a source, an action or an item of evidence, found by its name. */
export function ObjectFilter({ value, onCommit }: Props) {
  const workspace = useWorkspace();
  const [unknown, setUnknown] = useState('');
  const objects = useMemo(() => objectsOf(workspace), [workspace]);
  const chosen = objects.find(({ id }) => id === value);
  const choose = (text: string) => {
    const name = text.trim();
    const found = objects.find((object) => object.name === name);
    setUnknown(name === '' || found !== undefined ? '' : name);
    if (name === '') onCommit(ALL);
    else if (found !== undefined) onCommit(found.id);
  };
  return (
    <>
      <ComboField
        label="About"
        hideLabel
        value={chosen?.name ?? (value === ALL ? '' : 'something removed since')}
        placeholder="Whatever it concerns"
        options={objects.map(({ name, kind }) => ({ value: name, hint: kind }))}
        onCommit={choose}
      />
      {unknown === '' ? null : (
        <output className={styles.unknown}>
          Nothing in the record is called “{unknown}”. Choose one of the list, or empty the field.
        </output>
      )}
    </>
  );
}

interface HistoryObject {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

function objectsOf(workspace: Workspace): readonly HistoryObject[] {
  return [
    ...populationsInOrder(workspace).map(({ id, name }) => ({ id, name, kind: 'population' })),
    ...sourcesInOrder(workspace).map(({ id, name }) => ({ id, name, kind: 'source' })),
    ...[...workspace.actions.values()].map(({ id, title }) => ({ id, name: title, kind: 'action' })),
    ...[...workspace.evidence.values()].map(({ id, title }) => ({
      id,
      name: `${evidenceNumberOf(workspace, id)} ${title}`,
      kind: 'evidence',
    })),
  ];
}
