/** Kept texts of what packs say of themselves, one a version: those that were handed over have to be read for ever. */
import { expect, it } from 'vitest';

import { aboutText, readAbout } from '#/exchange/pack/about.ts';

const HASH = 'a'.repeat(64);
const COMMON = `"workspace": "northwind",
  "name": "Northwind Logistics",
  "company": "Northwind Logistics Ltd",
  "on": "2026-11-20",
  "asOf": null,
  "populations": null,
  "software": "Telltale 0.1.0",
  "writer": "${HASH}",
  "withPeople": true,
  "ledger": {
    "lines": 137,
    "head": "${HASH}"
  },
  "rules": {
    "checklist": "${HASH}",
    "ceilings": "${HASH}"
  },
  "strategy": {
    "id": "DET0672",
    "release": "19.1",
    "version": "1.0",
    "modified": "2025-10-21",
    "sha256": "${HASH}",
    "objects": []
  }`;

/** As it was before version 3, with the clock of whoever made it. */
const DATED = COMMON.replace('"software"', '"madeAt": "2026-11-24T09:00:00.000Z",\n  "software"');

const V1 = `{
  "telltale": "evidence-pack",
  "v": 1,
  ${DATED}
}
`;
const V2 = `{
  "telltale": "evidence-pack",
  "v": 2,
  ${DATED},
  "checklist": {
    "by": "controls",
    "ids": [
      "nist-csf-2.0",
      "nist-800-53r5:CM-8(3)"
    ]
  }
}
`;

const V3 = `{
  "telltale": "evidence-pack",
  "v": 3,
  ${COMMON}
}
`;

it.each([
  { version: 1, text: V1, reach: 'last_change', checklist: null },
  { version: 3, text: V3, reach: 'ledger', checklist: null },
  {
    version: 2,
    text: V2,
    reach: 'last_change',
    checklist: { by: 'controls', ids: ['nist-csf-2.0', 'nist-800-53r5:CM-8(3)'] },
  },
])('version $version is read, and written as it was', ({ text, reach, checklist }) => {
  const read = readAbout(text);
  if (read.kind !== 'about') throw new Error(JSON.stringify(read));
  expect(read.about.checklist).toEqual(checklist);
  expect(read.about.ledger).toEqual({ lines: 137, head: HASH, reach });
  expect(aboutText(read.about)).toBe(text);
});

it('a later version is told from one that is broken', () => {
  expect(readAbout(V2.replace('"v": 2', '"v": 4'))).toEqual({ kind: 'newer' });
  expect(readAbout(V2.replace('CM-8(3)', '<b>'))).toMatchObject({ kind: 'unreadable' });
});
