import { useLens, useTheme } from '#/state/session-store.ts';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

import styles from './appearance-card.module.css';

export function AppearanceCard() {
  const [theme, setTheme] = useTheme();
  const [lens, setLens] = useLens();
  return (
    <>
      <div className={styles.choice}>
        <span>Theme</span>
        <SegmentedControl
          label="Theme"
          value={theme}
          options={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
            { value: 'system', label: 'System' },
          ]}
          onChange={setTheme}
        />
      </div>
      <div className={styles.choice}>
        <span>Lens</span>
        <SegmentedControl
          label="Lens"
          value={lens}
          options={[
            { value: 'executive', label: 'Executive' },
            { value: 'architect', label: 'Architect' },
            { value: 'auditor', label: 'Auditor' },
          ]}
          onChange={setLens}
        />
        <small>Where you land, and how dense it is.</small>
      </div>
    </>
  );
}
