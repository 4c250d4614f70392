import { useState } from 'react';

import type { CoverageFieldProps } from '#/features/inventory/details/coverage-field-props.ts';
import { USUAL_DEVICE_SET, usedDeviceSets } from '#/domain/workspace/device-sets.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

const USUAL = '';
const OTHER = '$other';

/**
 * Sources on the same set are nested and never counted twice; a new name for the same devices would raise the upper
 * bound, so the names already in use come first.
 */
export function DeviceSetField({ source, coverage, canEdit, edit }: CoverageFieldProps) {
  const workspace = useWorkspace();
  const [naming, setNaming] = useState(false);
  const family = workspace.sources.get(source)?.family ?? 'mdm';
  const usual = USUAL_DEVICE_SET[family];
  const used = usedDeviceSets(workspace).filter((name) => name !== usual);
  const current = coverage?.deviceSet ?? null;
  return (
    <>
      <SelectField
        label="Which devices it reaches"
        value={naming ? OTHER : (current ?? USUAL)}
        options={[
          { value: USUAL, label: `${usual} (usual for this family)` },
          ...used.map((name) => ({ value: name, label: name })),
          { value: OTHER, label: 'Another set…' },
        ]}
        description="Sources on the same set see the same devices; they are never counted twice."
        disabled={!canEdit}
        onCommit={(value) => {
          setNaming(value === OTHER);
          if (value !== OTHER) edit({ deviceSet: value === USUAL ? null : value });
        }}
      />
      {naming && (
        <TextField
          // "Another set" was just chosen: naming it is the next thing to do.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          label="Name of the set"
          placeholder="wi-fi only"
          value=""
          maxLength={200}
          onCommit={(name) => {
            if (name.trim() !== '') edit({ deviceSet: name.trim() });
            setNaming(false);
          }}
        />
      )}
    </>
  );
}
