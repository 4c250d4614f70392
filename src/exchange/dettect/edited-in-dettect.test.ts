/** A file of ours that somebody worked on in DeTT&CT's Editor, or damaged, before it came back. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyInventory } from '#/domain/intake/any-inventory.fixture.ts';
import { proposeMatches } from '#/domain/intake/match-incoming.ts';
import { planIntake } from '#/domain/intake/plan-intake.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { aWorkspace, day } from '#/domain/scoring/workspace-builder.fixture.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { bundledStrategy } from '#/exchange/dettect/bundled-strategy.fixture.ts';
import { parseDettect } from '#/exchange/dettect/parse-dettect.ts';
import { renderDettect } from '#/exchange/dettect/render-dettect.ts';

const { analytics } = bundledStrategy();
const { retentionProfiles } = bundledCatalog().checklist;

const workspace = aWorkspace({
  populations: [
    { id: 'nurses', name: 'Nurses', platform: 'ios', mode: 'supervised', devices: [100, 120] },
    { id: 'doctors', name: 'Doctors', platform: 'android', mode: 'cope' },
  ],
  sources: [
    { id: 'swg', name: 'Gateway', family: 'proxy', product: 'Zscaler' },
    { id: 'zeek', name: 'Zeek', family: 'tls' },
    { id: 'idp', name: 'Okta', family: 'identity', siem: 'yes' },
  ],
  cells: [
    {
      population: 'nurses',
      source: 'idp',
      state: 'present',
      share: [0.9, 0.95],
      quality: { fields: [4, 4] },
      evidenceDate: day('2026-01-31'),
      note: 'Ticket 5',
    },
    { population: 'doctors', source: 'swg', state: 'present', share: [1, 1] },
    { population: 'doctors', source: 'zeek', state: 'present', share: [0.5, 0.5] },
  ],
});
const text = renderDettect(workspace, analytics, retentionProfiles).text;

function back(edited: string) {
  if (edited === text) throw new Error('The test edits nothing.');
  const read = parseDettect(edited, 'own.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const plan = planIntake(workspace, read.value.incoming, proposeMatches(workspace, read.value.incoming));
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const changes = plan.value.changes.filter(({ kind }) => kind !== 'same');
  return {
    changes: changes.map(({ kind, name, fields }) => [
      kind,
      name,
      Object.fromEntries(fields.map(({ field, to }) => [field, to])),
    ]),
    leftOut: read.value.leftOut.map(({ what, why }) => `${what}: ${why}`).join('\n'),
  };
}

/** Replaces inside one data source only. */
function within(dataSource: string, from: string | RegExp, to: string): string {
  const start = text.indexOf(`data_source_name: "${dataSource}"`);
  return text.slice(0, start) + text.slice(start).replace(from, to);
}

describe('what was changed in the Editor comes in as a change', () => {
  test('a quality, and completeness as the band that it names', () => {
    const edited = within('User Account Authentication', 'device_completeness: 4', 'device_completeness: 5').replace(
      'data_field_completeness: 4',
      'data_field_completeness: 2',
    );
    expect(back(edited)).toEqual({
      changes: [['changed', 'Okta on Nurses', { share: [1, 1], 'quality.fields': [2, 2] }]],
      leftOut: '',
    });
  });

  test('a quality set to 0 is not known any more', () => {
    const { changes } = back(
      within('User Account Authentication', 'data_field_completeness: 4', 'data_field_completeness: 0'),
    );
    expect(changes).toEqual([['changed', 'Okta on Nurses', { 'quality.fields': undefined }]]);
  });

  test('a date, as the Editor writes it', () => {
    const { changes } = back(within('User Account Authentication', '2026-01-31', '2026-03-01T00:00:00.000Z'));
    expect(changes).toEqual([['changed', 'Okta on Nurses', { evidenceDate: '2026-03-01' }]]);
  });

  test('the note behind our own words in a comment', () => {
    const { changes } = back(text.replace('of devices. Ticket 5"', 'of devices. Ticket 6"'));
    expect(changes).toEqual([['changed', 'Okta on Nurses', { note: 'Ticket 6' }]]);
  });

  test('the name of a system', () => {
    const { changes } = back(
      text.replaceAll('- "Nurses"', '- "Nurses EU"').replace('applicable_to: "Nurses"', 'applicable_to: "Nurses EU"'),
    );
    expect(changes).toEqual([['changed', 'Nurses', { name: 'Nurses EU' }]]);
  });

  test('a system that was deleted is proposed as gone', () => {
    const without = text.replace(/ {2}- applicable_to: "Doctors"\n[^]*?(?=data_sources)/, '');
    expect(back(without).changes).toContainEqual(['gone', 'Doctors', {}]);
  });

  test('an entry that was added is a source of its own', () => {
    const added = text.replace(
      'data_sources:',
      `data_sources:
  - data_source_name: Application State
    data_source:
      - {applicable_to: [Doctors], date_registered: null, date_connected: null, products: [Lookout], available_for_data_analytics: false, comment: '', data_quality: {device_completeness: 5, data_field_completeness: 0, timeliness: 0, consistency: 0, retention: 0}}`,
    );
    expect(back(added).changes).toEqual([
      ['new', 'Lookout', { name: 'Lookout', family: 'mtd', product: 'Lookout' }],
      ['new', 'Lookout on Doctors', { state: 'present', share: [1, 1] }],
    ]);
  });

  test('a change that several sources could have made is left out by name', () => {
    const edited = within('Network Traffic Content', 'device_completeness: 5', 'device_completeness: 1');
    expect(back(edited)).toMatchObject({
      changes: [],
      leftOut: expect.stringContaining('Several sources stand behind'),
    });
  });
});

describe('an edited comment that has no one place to go is left out, and the notes stay', () => {
  test('because several sources stand behind the entry', () => {
    expect(back(text.replace('Zeek: present, 50 % of devices."', 'Zeek: half of them, in Lyon."'))).toMatchObject({
      changes: [],
      leftOut: expect.stringMatching(/^The comment of .*: Several sources stand behind this entry/m) as string,
    });
  });

  test('because the note of the source is kept at another entry of it', () => {
    const mdm = aWorkspace({
      populations: [{ id: 'nurses', name: 'Nurses', platform: 'ios', mode: 'supervised' }],
      sources: [{ id: 'mdm', name: 'Intune', family: 'mdm' }],
      cells: [{ population: 'nurses', source: 'mdm', state: 'present', note: 'Ticket 5' }],
    });
    const own = renderDettect(mdm, analytics, retentionProfiles).text;
    const last = own.lastIndexOf('comment: "Intune');
    const edited = own.slice(0, last) + own.slice(last).replace('comment: "Intune', 'comment: "In Lyon. Intune');
    const read = parseDettect(edited, 'own.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.leftOut.map(({ why }) => why)).toEqual([
      'The note of this source is kept at another entry of it; change it there.',
    ]);
    expect(read.value.incoming.coverage[0]?.patch.note).toBe('Ticket 5');
  });
});

describe('what was damaged does no harm', () => {
  test.each([
    ['an id that is a path', /"id":"nurses"/, '"id":"../nurses"'],
    ['text that is no JSON', /telltale: '\{"name":"Nurses[^\n]*/, 'telltale: what is this'],
    ['a value that cannot be', /"devices":\[100,120\]/, '"devices":[-5,1]'],
    ['a field nobody knows', /"devices":\[100,120\]/, '"admin":true'],
    ['a prototype key', /"devices":\[100,120\]/, '"__proto__":{"admin":true}'],
    ['cells that are no list', /telltale_cells: '[^\n]*/, 'telltale_cells: gone'],
  ])('%s', (_, from, to) => {
    const read = parseDettect(text.replace(from, to), 'own.yaml');
    expect(read.ok && read.value.leftOut.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  test('whatever is cut, doubled or swapped, the parser answers and what it answers can be planned', () => {
    fc.assert(
      fc.property(
        anyInventory,
        fc.array(fc.record({ at: fc.nat(), length: fc.nat(40), to: fc.string({ maxLength: 12 }) }), {
          minLength: 1,
          maxLength: 6,
        }),
        (any, cuts) => {
          const own = renderDettect(any, analytics, retentionProfiles).text;
          const damaged = cuts.reduce((now, { at, length, to }) => {
            const start = at % (now.length + 1);
            return now.slice(0, start) + to + now.slice(start + length);
          }, own);
          isPlannable(any, damaged);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('any text at all is answered', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.string({
            unit: fc.constantFrom(
              '-',
              ' ',
              '\n',
              ':',
              '{',
              '[',
              '*',
              '&',
              'a',
              '"',
              "'",
              '!',
              '|',
              '>',
              '?',
              '%',
              '#',
              ',',
            ),
            maxLength: 60,
          }),
        ),
        (any) => {
          parseDettect(any, 'any.yaml');
          parseDettect(
            `version: 1.1\nfile_type: data-source-administration\nsystems: []\ndata_sources:\n${any}`,
            'any.yaml',
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** A file that is read gives an inventory that fits any workspace, or a plan that says why not; it never throws. */
function isPlannable(here: Workspace, file: string): void {
  const read = parseDettect(file, 'damaged.yaml');
  if (read.ok) planIntake(here, read.value.incoming, proposeMatches(here, read.value.incoming));
}
