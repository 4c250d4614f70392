import { useMemo } from 'react';

import classes from '#/features/inventory/bulk/bulk.module.css';
import { CapabilityChoices, facetsInReach } from '#/features/inventory/bulk/capability-choices.tsx';
import type { CellChoices } from '#/features/inventory/bulk/cell-choices.ts';
import { LEAVE } from '#/features/inventory/bulk/choice.ts';
import { ChoiceField } from '#/features/inventory/bulk/choice-field.tsx';
import { gradeWords, inWords, shareWords, textWords } from '#/features/inventory/bulk/now-words.ts';
import { parseIsoDate } from '#/domain/dates.ts';
import { QUALITY_DIMENSIONS, SWITCHES, type Switch } from '#/domain/catalog/vocabulary.ts';
import type { CellAddress } from '#/domain/workspace/commands/coverage-commands.ts';
import { commonOf } from '#/domain/workspace/common-values.ts';
import { usedDeviceSets } from '#/domain/workspace/device-sets.ts';
import { COVERAGE_STATES } from '#/domain/workspace/record-vocabulary.ts';
import { familyReach } from '#/domain/workspace/family-reach.ts';
import { QUALITY_LABELS, STATE_LABELS, SWITCH_LABELS } from '#/domain/workspace/labels.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { ComboField } from '#/ui/combo-field.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { formatDate } from '#/ui/format.ts';
import { NumberField } from '#/ui/number-field.tsx';
import { RangeField } from '#/ui/range-field.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface CellFieldsProps {
  readonly cells: readonly CellAddress[];
  readonly choices: CellChoices;
  readonly onChoose: (some: Partial<CellChoices>) => void;
}

const STATES = COVERAGE_STATES.map((value) => ({
  value,
  label: `${STATE_LABELS[value].glyph} ${STATE_LABELS[value].label}`,
}));
const ON_OFF = [
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off' },
] as const;

export function CellFields({ cells, choices, onChoose }: CellFieldsProps) {
  const workspace = useWorkspace();
  const { observability } = useCatalog();
  const today = useEvaluationDate();
  const rows = useMemo(
    () => cells.map(({ population, source }) => coverageOf(workspace, population, source)),
    [workspace, cells],
  );
  /** Only those that a ceiling of one of these cells depends on. */
  const switches = useMemo<readonly Switch[]>(() => {
    const relevant = new Set(
      cells.flatMap(({ population, source }) => {
        const record = workspace.populations.get(population);
        const family = workspace.sources.get(source)?.family;
        return record && family ? (familyReach(observability, record, family)?.requires ?? []) : [];
      }),
    );
    return SWITCHES.filter((each) => relevant.has(each));
  }, [workspace, cells, observability]);
  const facets = useMemo(() => facetsInReach(workspace, observability, cells), [workspace, observability, cells]);
  return (
    <div className={classes.choices}>
      <ChoiceField
        label="State"
        choice={choices.state}
        onChoose={(state) => onChoose({ state })}
        now={inWords(
          commonOf(rows, (cell) => cell?.state ?? 'unknown'),
          (state) => STATE_LABELS[state].label.toLowerCase(),
        )}
        initial="present"
        clearLabel="Back to unknown"
      >
        {(value, set) => <SelectField label="New state" hideLabel value={value} options={STATES} onCommit={set} />}
      </ChoiceField>
      <ChoiceField
        label="Share of devices"
        choice={choices.share}
        onChoose={(share) => onChoose({ share })}
        now={inWords(
          commonOf(rows, (cell) => cell?.share ?? null),
          shareWords,
        )}
        initial={null}
        clearLabel="Clear: not known"
      >
        {(value, set) => (
          <RangeField
            label="New share of devices"
            hideLabel
            value={value}
            min={0}
            max={100}
            scale={100}
            suffix="%"
            emptyLabel="90, or 30-70 if unsure"
            onCommit={set}
          />
        )}
      </ChoiceField>
      <ChoiceField
        label="Last seen to work"
        choice={choices.evidenceDate}
        onChoose={(evidenceDate) => onChoose({ evidenceDate })}
        now={inWords(
          commonOf(rows, (cell) => cell?.evidenceDate ?? null),
          (date) => (date === null ? 'no date' : formatDate(date)),
        )}
        initial={today}
        clearLabel="Clear: no evidence"
      >
        {(value, set) => (
          <DateField
            label="New date it was last seen to work"
            hideLabel
            value={value}
            max={today}
            onCommit={(text) => set(text === null ? null : parseIsoDate(text))}
          />
        )}
      </ChoiceField>
      {QUALITY_DIMENSIONS.map((dimension) => (
        <ChoiceField
          key={dimension}
          label={`Quality: ${QUALITY_LABELS[dimension].title.toLowerCase()}`}
          choice={choices.quality[dimension]}
          onChoose={(choice) => onChoose({ quality: { ...choices.quality, [dimension]: choice } })}
          now={inWords(
            commonOf(rows, (cell) => cell?.quality[dimension] ?? null),
            gradeWords,
          )}
          initial={null}
          clearLabel="Clear: not recorded"
        >
          {(value, set) => (
            <RangeField
              label={`New grade of ${QUALITY_LABELS[dimension].title.toLowerCase()}`}
              hideLabel
              value={value}
              min={0}
              max={5}
              emptyLabel="0-5"
              onCommit={set}
            />
          )}
        </ChoiceField>
      ))}
      <ChoiceField
        label="Searchable for"
        choice={choices.retentionDays}
        onChoose={(retentionDays) => onChoose({ retentionDays })}
        now={inWords(
          commonOf(rows, (cell) => cell?.retentionDays ?? null),
          (days) => (days === null ? 'as its source' : `${days} days`),
        )}
        initial={null}
        clearLabel="Clear: as its source"
      >
        {(value, set) => (
          <NumberField
            label="New days records can be searched for"
            hideLabel
            suffix="days"
            value={value}
            min={0}
            max={36_500}
            onCommit={set}
          />
        )}
      </ChoiceField>
      <ChoiceField
        label="Set of devices"
        choice={choices.deviceSet}
        onChoose={(deviceSet) => onChoose({ deviceSet })}
        now={inWords(
          commonOf(rows, (cell) => cell?.deviceSet ?? null),
          (name) => (name === null ? 'usual of its family' : textWords(name)),
        )}
        initial=""
        clearLabel="Usual set of its family"
      >
        {(value, set) => (
          <ComboField
            label="New set of devices"
            hideLabel
            value={value}
            options={usedDeviceSets(workspace).map((name) => ({ value: name }))}
            placeholder="enrolled, wi-fi only"
            maxLength={200}
            onCommit={set}
          />
        )}
      </ChoiceField>
      {switches.map((each) => (
        <ChoiceField
          key={each}
          label={SWITCH_LABELS[each]}
          choice={choices.switches[each] ?? LEAVE}
          onChoose={(choice) => onChoose({ switches: { ...choices.switches, [each]: choice } })}
          now={commonOf(rows, (cell) => cell?.switches[each] ?? 'unknown')}
          initial="on"
          clearLabel="Back to unknown"
        >
          {(value, set) => (
            <SelectField
              label={`${SWITCH_LABELS[each]}, new setting`}
              hideLabel
              value={value === 'unknown' ? 'on' : value}
              options={ON_OFF}
              onCommit={set}
            />
          )}
        </ChoiceField>
      ))}
      <CapabilityChoices
        facets={facets}
        rows={rows}
        choices={choices.capability}
        onChoose={(capability) => onChoose({ capability })}
      />
      <ChoiceField
        label="Note"
        choice={choices.note}
        onChoose={(note) => onChoose({ note })}
        now={inWords(
          commonOf(rows, (cell) => cell?.note ?? ''),
          textWords,
        )}
        initial=""
        clearLabel="Clear"
      >
        {(value, set) => <TextField label="New note" hideLabel value={value} maxLength={4000} onCommit={set} />}
      </ChoiceField>
    </div>
  );
}
