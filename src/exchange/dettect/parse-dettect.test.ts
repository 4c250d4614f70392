import { describe, expect, test } from 'vitest';

import { componentNamed } from '#/exchange/dettect/components.ts';
import { QUALITY, NOTHING, file, read, reasons, errors, refused } from '#/exchange/dettect/dettect-text.fixture.ts';

describe('a file that DeTT&CT users wrote', () => {
  test('systems are populations, products are sources, five dimensions are coverage', () => {
    const { incoming, health } = read(file([{ comment: 'ticket 12' }]));
    expect(health).toEqual([]);
    expect(incoming).toEqual({
      origin: 'their.yaml',
      completeness: { kind: 'partial' },
      populations: [{ key: 'nurses/ios', fields: { name: 'Nurses', platform: 'ios' } }],
      sources: [
        { key: 'proxy:zscaler', fields: { name: 'Zscaler', family: 'proxy', product: 'Zscaler', siem: 'yes' } },
      ],
      coverage: [
        {
          population: 'nurses/ios',
          source: 'proxy:zscaler',
          patch: {
            state: 'partial',
            share: [0.75, 0.99],
            quality: { fields: [3, 3], timeliness: [2, 2], consistency: [1, 1], retention: [5, 5] },
            evidenceDate: '2026-01-31',
            note: 'ticket 12',
          },
        },
      ],
      families: [],
    });
  });

  test('five zeros are taken as not known, never as an absence', () => {
    const text = file([{ quality: NOTHING }]);
    expect(read(text).incoming.coverage).toEqual([]);
    expect(reasons(text)).toContain('taken as not known');
  });

  test('one zero leaves its dimension open', () => {
    const [cell] = read(file([{ quality: QUALITY.replace('device_completeness: 4', 'device_completeness: 0') }]))
      .incoming.coverage;
    expect(cell?.patch).toMatchObject({ state: 'present' });
    expect(cell?.patch).not.toHaveProperty('share');
  });

  test('data components of one product are one cell that says what they say together', () => {
    const other = QUALITY.replace('device_completeness: 4', 'device_completeness: 2').replace(
      'timeliness: 2',
      'timeliness: 5',
    );
    const { coverage } = read(
      file([
        { name: 'Application State', products: '[Lookout for Work]' },
        { name: 'OS API Execution', products: '[Lookout for Work]', quality: other, connected: '2026-03-01' },
      ]),
    ).incoming;
    expect(coverage).toHaveLength(1);
    expect(coverage[0]?.patch).toMatchObject({
      share: [0.25, 0.99],
      quality: { timeliness: [2, 5], consistency: [1, 1] },
      evidenceDate: '2026-03-01',
    });
  });

  test('several products of one entry: how much each gives stays open', () => {
    const text = file([{ products: '[Zscaler, Zeek]' }]);
    const { coverage } = read(text).incoming;
    expect(coverage.map(({ source, patch }) => [source, patch.share, patch.quality])).toEqual([
      ['proxy:zscaler', [0, 0.99], undefined],
      ['tls:zeek', [0, 0.99], undefined],
    ]);
    expect(reasons(text)).toContain('How much each of Zscaler, Zeek gives');
  });

  test('without a product the data component tells the family', () => {
    const { sources } = read(file([{ name: 'User Account Authentication', products: '[]' }])).incoming;
    expect(sources).toMatchObject([
      { fields: { family: 'identity', name: 'User Account Authentication, product not named' } },
    ]);
  });

  test('a system of all platforms is two populations, and that is said', () => {
    const text = file([{ to: '[all]' }], { systems: '[{applicable_to: Staff, platform: all}]' });
    const { incoming } = read(text);
    expect(incoming.populations.map(({ fields }) => [fields.name, fields.platform])).toEqual([
      ['Staff', 'android'],
      ['Staff (iOS)', 'ios'],
    ]);
    expect(incoming.coverage).toHaveLength(2);
    expect(reasons(text)).toContain('comes in twice');
  });

  test('of an enterprise file what is not mobile is left out by name', () => {
    const text = file(
      [{ to: '[Servers]' }, { name: 'Windows Registry Key Modification', to: '[all]', products: '[Sysmon]' }],
      {
        domain: 'enterprise-attack',
        systems: '[{applicable_to: Servers, platform: [Windows, Linux]}]',
      },
    );
    expect(refused(text)).toMatchObject({
      kind: 'nothing_mobile',
      leftOut: expect.arrayContaining([{ what: '"Servers"', why: 'Its platform is not Android or iOS.' }]),
    });
    const mixed = text.replace('systems: [', 'systems: [{applicable_to: Nurses, platform: [Android]}, ');
    expect(read(mixed).incoming.populations).toHaveLength(1);
    expect(reasons(mixed)).toContain('"Servers": Its platform is not Android or iOS.');
    expect(reasons(mixed)).toContain('enterprise-attack');
  });

  test('a data component of the other platform is left out by name', () => {
    expect(reasons(file([{ name: 'File Deletion' }]))).toContain('File Deletion of Nurses');
  });

  test('a misspelt data component is a warning here; DeTT&CT passes over it', () => {
    const text = file([{ name: 'Network Trafic Content', products: '[]' }]);
    expect(read(text).health).toMatchObject([{ severity: 'warning', where: 'Network Trafic Content', line: 7 }]);
    expect(reasons(text)).toContain('No data component of ATT&CK Mobile has this name');
  });

  test('the old name of a renamed component still counts', () => {
    expect(componentNamed('Permissions Requests')?.id).toBe('DC0114');
    expect(componentNamed('Permissions Request')?.id).toBe('DC0116');
  });

  test('keys of their own and exceptions are named', () => {
    const text = `${file([{ extra: 'ticket: 77' }]).replace('exceptions: []', 'exceptions: [{technique_id: T1481}]')}owner: me\n`;
    expect(reasons(text)).toMatch(/"ticket"[^]*"owner"[^]*Exception T1481/);
  });

  test.each([
    [
      'a byte order mark and Windows line ends',
      (text: string) => new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
    ],
    ['UTF-16', (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['a time stamp as the Editor writes it', (text: string) => text.replace('2026-01-31', '2026-01-31T00:00:00.000Z')],
    [
      'an anchor and its alias',
      (text: string) =>
        text
          .replace('products: [Zscaler]', 'products: &p [Zscaler]')
          .replace('exceptions: []', 'exceptions: []\nnotes: *p'),
    ],
  ])('%s changes nothing', (_, change) => {
    expect(read(change(file([{}]))).incoming.coverage).toEqual(read(file([{}])).incoming.coverage);
  });
});

describe("DeTT&CT's own checks, with lines", () => {
  test.each([
    ['a quoted date', file([{ connected: "'2026-01-31'" }]), 11, 'stands in quotes'],
    ['a date that is none', file([{ connected: 'soon' }]), 11, 'must be a day'],
    ['a quoted version', file([]).replace('1.1', '"1.1"'), 1, 'must be a number'],
    ['an unknown system', file([{ to: '[Doctors]' }]), 9, 'not among the systems'],
    ['all with others', file([{ to: '[all, Nurses]' }]), 9, 'stands alone'],
    ['a system twice in one data source', file([{ to: '[Nurses, Nurses]' }]), 9, 'two entries'],
    ['a missing key', file([{}]).replace("        comment: ''\n", ''), 9, 'comment is missing'],
    ['products that are no list', file([{ products: 'Zscaler' }]), 12, 'products must be a list'],
    ['an empty product', file([{ products: '[null]' }]), 12, 'empty item'],
    ['a quality of 6', file([{ quality: QUALITY.replace('5', '6') }]), 15, 'it must be 0 to 5'],
    ['a quality of 2.5', file([{ quality: QUALITY.replace('5', '2.5') }]), 15, 'whole number'],
    ['a missing dimension', file([{ quality: '{timeliness: 1}' }]), 15, 'lacks device_completeness'],
    ['yes as text', file([{}]).replace('analytics: true', 'analytics: "true"'), 13, 'true or false'],
    [
      'a strange platform',
      file([], { systems: '[{applicable_to: A, platform: [Symbian]}]' }),
      5,
      'no platform of mobile-attack',
    ],
    ['no platform', file([], { systems: '[{applicable_to: A, platform: []}]' }), 5, 'no platform'],
    ['a system called all', file([], { systems: '[{applicable_to: All, platform: [iOS]}]' }), 5, 'every system'],
    [
      'names that differ by case',
      file([], { systems: '[{applicable_to: A, platform: [iOS]}, {applicable_to: a, platform: [iOS]}]' }),
      5,
      'twice',
    ],
    ['a strange domain', file([], { domain: 'space-attack' }), 4, 'no domain'],
    [
      'an exception that is no technique',
      file([]).replace('exceptions: []', 'exceptions: [{technique_id: T1481x}]'),
      7,
      'not a technique id',
    ],
  ])('%s', (_, text, line, says) => {
    const found = errors(text);
    expect(found.map((finding) => finding.says).join('\n')).toContain(says);
    expect(found.map((finding) => finding.line)).toContain(line);
  });

  test('a healthy file has nothing to say, and DeTT&CT forgives a single system without a list', () => {
    expect(read(file([{}])).health).toEqual([]);
    expect(errors(file([], { systems: '[{applicable_to: A, platform: ios}]' }))).toEqual([]);
  });

  test.each([
    ['Executive iPhones', 'Executive iPads', 1],
    ['COPE Android', 'COBO Android', 1],
    ['Clinician phones', 'Clinician tablets', 0],
  ])('%s and %s', (a, b, warnings) => {
    const systems = `[{applicable_to: ${a}, platform: [iOS]}, {applicable_to: ${b}, platform: [iOS]}]`;
    const { health } = read(file([], { systems }));
    expect(health.filter(({ says }) => says.includes('typing error'))).toHaveLength(warnings);
  });

  test('a quoted date is explained and still read', () => {
    expect(read(file([{ connected: "'2026-01-31'" }])).incoming.coverage[0]?.patch.evidenceDate).toBe('2026-01-31');
  });
});
