import { useDocument } from '#/state/document-store.ts';

/** Saves the ledger on screen, unsaved changes included, as a file. The way out when all else fails. */
export async function backUpOpenWorkspace(): Promise<void> {
  const { record } = useDocument.getState();
  if (record === null) return;
  const { backUpWorkspace } = await import('#/features/workspaces/back-up-workspace.ts');
  await backUpWorkspace(record.id);
}
