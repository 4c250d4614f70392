import { useCallback } from 'react';
import { create } from 'zustand';

import {
  rememberAppearance,
  rememberedAppearance,
  type Appearance,
  type Lens,
  type Theme,
} from '#/data/session-storage.ts';

const useAppearance = create<Appearance>(() => rememberedAppearance());

function change(patch: Partial<Appearance>): void {
  useAppearance.setState(patch);
  rememberAppearance(useAppearance.getState());
}

/** Where one lands and how dense it is. */
export function useLens(): readonly [Lens, (lens: Lens) => void] {
  const lens = useAppearance((state) => state.lens);
  return [lens, useCallback((next) => change({ lens: next }), [])];
}

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const theme = useAppearance((state) => state.theme);
  return [theme, useCallback((next) => change({ theme: next }), [])];
}
