import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { RestoreButton } from '#/features/workspaces/restore-button.tsx';
import { useNotices } from '#/state/notices.ts';

let root: Root;

beforeEach(() => {
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  vi.restoreAllMocks();
  root.unmount();
  document.body.replaceChildren();
});

function Demo() {
  const notices = useNotices();
  return (
    <>
      <RestoreButton onRestored={() => undefined} />
      {notices.map(({ id, what }) => (
        <p key={id}>{what}</p>
      ))}
    </>
  );
}

test('what the browser cannot read, such as a folder, is said, and another file can be chosen', async () => {
  vi.spyOn(Blob.prototype, 'text').mockRejectedValue(new DOMException('not a file', 'NotFoundError'));
  flushSync(() => root.render(<Demo />));
  await page.getByLabelText('Backup file').upload(new File([''], 'a folder'));
  await expect.element(page.getByText('a folder could not be read.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Restore a file' })).toBeEnabled();
});
