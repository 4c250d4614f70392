import { Monitor, Moon, Sun } from 'lucide-react';

import { useTheme } from '#/state/session-store.ts';
import { IconButton } from '#/ui/icon-button.tsx';

const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const;
const ICONS = { system: Monitor, light: Sun, dark: Moon };
const WORDS = { system: 'as the system', light: 'light', dark: 'dark' };

export function ThemeButton() {
  const [theme, setTheme] = useTheme();
  const Icon = ICONS[theme];
  return (
    <IconButton
      label={`Theme: ${WORDS[theme]}. Change to ${WORDS[NEXT[theme]]}`}
      icon={<Icon />}
      onClick={() => setTheme(NEXT[theme])}
    />
  );
}
