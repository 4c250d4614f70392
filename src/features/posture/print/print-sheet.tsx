import { useEffect } from 'react';

import { pageOf } from '../page-of.ts';
import { usePageInput } from '../use-page-input.ts';
import { whenPrinted } from './when-printed.ts';

/** Nothing on the screen. Once every figure of the page is worked out, printing it prints its sheet. */
export function PrintSheet() {
  const input = usePageInput();
  useEffect(() => (input === null ? undefined : whenPrinted(() => pageOf(input))), [input]);
  return <span hidden data-sheet={input === null ? 'coming' : 'ready'} />;
}
