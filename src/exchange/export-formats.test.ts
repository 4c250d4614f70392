import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { aboutExport } from '#/exchange/export-about.ts';
import { EXPORT_FORMATS, writeExport, type ExportFile } from '#/exchange/export-formats.ts';
import { sampleSnapshot } from '#/exchange/snapshot.fixture.ts';

/** What a reader of the file could find: of a ZIP the text of all that is in it. */
function textOf({ type, bytes }: ExportFile): string {
  if (type === 'text/html' || type === 'application/json') return strFromU8(bytes);
  return Object.values(unzipSync(bytes))
    .map((file) => strFromU8(file))
    .join('\n');
}

describe('an exported file says of which populations and which part of the checklist it is', () => {
  const [first] = sampleSnapshot().workspace.populations.keys();
  const populations = first === undefined ? [] : [first];
  for (const checklist of [
    { by: 'criteria', ids: ['M3', 'D1.1'] },
    { by: 'controls', ids: ['pci-dss-4.0.1:10.5.1'] },
  ] as const) {
    const snapshot = sampleSnapshot({ populations, checklist });
    const { scope } = aboutExport(snapshot);
    for (const format of EXPORT_FORMATS)
      it(`${format}, by ${checklist.by}`, () => {
        expect(scope).toContain('M3.1');
        expect(textOf(writeExport(snapshot, format))).toContain(scope);
      });
  }
});
