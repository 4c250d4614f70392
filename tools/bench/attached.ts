/** Files of evidence in the page's own store, as if they had been attached, and the ledger that speaks of them. */
import type { Page } from '@playwright/test';

import type { ActorId } from '#/domain/ids.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import type { Op } from '#/domain/ledger/commit.ts';
import type { Ledger } from './edits.ts';

export interface StoredFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** Noise, which no packing makes smaller. The page must have been opened on its origin. */
export function storeFiles(page: Page, count: number, bytes: number): Promise<readonly StoredFile[]> {
  return page.evaluate(
    async (size) => {
      const opening = window.indexedDB.open('telltale-attachments', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('files', { keyPath: 'sha256' }));
      await new Promise((resolve, reject) => {
        opening.addEventListener('success', resolve);
        opening.addEventListener('error', reject);
      });
      const files: { sha256: string; bytes: number }[] = [];
      for (let number = 0; number < size.count; number++) {
        const content = new Uint8Array(size.bytes);
        // The browser gives no more at once.
        for (let at = 0; at < content.length; at += 65_536) crypto.getRandomValues(content.subarray(at, at + 65_536));
        // oxlint-disable-next-line no-await-in-loop -- memory holds one file
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
        const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
        const transaction = opening.result.transaction('files', 'readwrite');
        transaction.objectStore('files').put({ sha256, content: new Blob([content]), storedAt: Date.now() });
        // oxlint-disable-next-line no-await-in-loop -- as above
        await new Promise((resolve, reject) => {
          transaction.addEventListener('complete', resolve);
          transaction.addEventListener('error', reject);
        });
        files.push({ sha256, bytes: content.length });
      }
      opening.result.close();
      return files;
    },
    { count, bytes },
  );
}

/** The lines of a ledger with an item for each file after them. */
export function withFiles({ commits, lines }: Ledger, files: readonly StoredFile[]): readonly string[] {
  const on = '2026-06-01';
  const ops = files.flatMap(({ sha256, bytes }, at): readonly Op[] => {
    const id = `e-bench-${String(at)}`;
    const file = { name: `export-${String(at + 1)}.bin`, type: 'application/octet-stream', bytes, on };
    return [
      { at: ['evidence', id, 'title'], to: `Export ${String(at + 1)}` },
      { at: ['evidence', id, 'number'], to: at + 1 },
      { at: ['evidence', id, 'date'], to: on },
      { at: ['evidence', id, `attachments.${sha256}`], to: file },
    ];
  });
  const last = Math.max(...commits.slice(-1).map(({ at }) => Date.parse(at)), 0);
  return [...lines, sealCommit({ label: 'Added evidence', ops }, EMPTY_HEAD, 'filer' as ActorId, last + 60_000).line];
}
