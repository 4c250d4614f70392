import { useDocument, type OpenState } from '#/state/document-store.ts';

export function useOpenState(): OpenState {
  return useDocument((document) => document.open);
}
