import { useCallback, useState } from 'react';

/** Makes the same words new to a screen reader, which says only what changed. */
const AGAIN = '\u00A0';

/** News for a live region that nobody sees. The function that says them stays the same. */
export function useAnnouncement(): readonly [said: string, say: (news: string) => void] {
  const [said, setSaid] = useState('');
  const say = useCallback((news: string) => setSaid((before) => (before === news ? news + AGAIN : news)), []);
  return [said, say];
}
