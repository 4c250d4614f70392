import { create } from 'zustand';

import type { Words } from '#/state/describe-error.ts';

export interface Notice extends Words {
  readonly id: number;
  readonly tone: 'bad' | 'info' | 'good';
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Notices {
  readonly notices: readonly Notice[];
}

const useStore = create<Notices>(() => ({ notices: [] }));
let count = 0;

/** Shows a message until it is dismissed. At most three, the oldest makes way. */
export function notify(notice: Omit<Notice, 'id'>): void {
  count += 1;
  const made = { ...notice, id: count };
  useStore.setState(({ notices }) => ({
    notices: [...notices.filter(({ what }) => what !== made.what), made].slice(-3),
  }));
}

export function dismissNotice(id: number): void {
  useStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

export function useNotices(): readonly Notice[] {
  return useStore((state) => state.notices);
}
