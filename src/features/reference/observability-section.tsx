import { ceilingTableOf } from '#/domain/catalog/read-observability.ts';
import { MODES_OF, PLATFORMS, type Platform } from '#/domain/catalog/vocabulary.ts';
import { MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { SegmentedControl } from '#/ui/segmented-control.tsx';
import { SelectField } from '#/ui/select-field.tsx';

import { CeilingDetail } from './ceiling-detail.tsx';
import { CeilingMatrix } from './ceiling-matrix.tsx';
import { LevelLegend } from './level-mark.tsx';
import styles from './observability-section.module.css';
import { Section } from './section.tsx';
import { useMatrixPlace } from './use-matrix-place.ts';

export function ObservabilitySection() {
  const { observability } = useCatalog();
  const { place, goTo } = useMatrixPlace();
  const { platform, mode, family, facet } = place;
  const table = ceilingTableOf(observability, platform, mode);
  if (table === null) return null;
  const ceiling = table[family][facet];
  const source = observability.sources[ceiling.source];
  return (
    <Section
      id="observability"
      lead="The most that each family of telemetry can show in a management mode, whatever is bought. The grades are ours: a cited page supports the fact behind a grade, not the grade."
    >
      <div className={styles.controls}>
        <SegmentedControl<Platform>
          label="Platform"
          value={platform}
          options={PLATFORMS.map((value) => ({ value, label: PLATFORM_LABELS[value] }))}
          onChange={(value) => goTo({ platform: value, mode: MODES_OF[value][0] })}
        />
        <div className={styles.mode}>
          <SelectField
            label="Management mode"
            hideLabel
            value={mode}
            options={MODES_OF[platform].map((value) => ({ value, label: MODE_LABELS[value] }))}
            onCommit={(value) => goTo({ mode: value })}
          />
        </div>
        <LevelLegend />
      </div>
      <div className={styles.area}>
        <div className={styles.browser}>
          <CeilingMatrix
            label={`Ceilings on ${PLATFORM_LABELS[platform]}, ${MODE_LABELS[mode]}`}
            table={table}
            family={family}
            facet={facet}
            onSelect={goTo}
          />
          <CeilingDetail family={family} facet={facet} ceiling={ceiling} source={source ?? null} />
        </div>
      </div>
    </Section>
  );
}
