import { useDocument, type SaveState } from '#/state/document-store.ts';

/** Whether everything on screen is on disk. */
export function useSaveState(): SaveState {
  return useDocument((document) => document.save);
}
