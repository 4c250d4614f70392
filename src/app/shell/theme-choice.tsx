import { useTheme } from '#/state/session-store.ts';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

const THEMES = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

export function ThemeChoice() {
  const [theme, setTheme] = useTheme();
  return <SegmentedControl label="Theme" value={theme} options={THEMES} onChange={setTheme} />;
}
