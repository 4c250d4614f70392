import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parseIsoDate } from '#/domain/dates.ts';
import { acceptIntake } from '#/domain/intake/accept-intake.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import { acceptedByDefault } from '#/domain/intake/intake-plan.ts';
import { proposeMatches } from '#/domain/intake/match-incoming.ts';
import { planIntake } from '#/domain/intake/plan-intake.ts';
import { tell } from '#/domain/ledger/told.fixture.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { groupDevices } from '#/exchange/devices/group-devices.ts';
import { csvOf, mustRead } from '#/exchange/devices/must-read.fixture.ts';
import { toIncoming } from '#/exchange/devices/to-incoming.ts';
import { inputOfBytes, type TableInput } from '#/exchange/tables/table-input.ts';

const NEW_SOURCE = { kind: 'new', name: 'Microsoft Intune' } as const;

async function incomingOf(...inputs: readonly TableInput[]): Promise<Incoming> {
  const { reading } = await mustRead(inputs);
  return toIncoming(
    reading,
    groupDevices(reading, { modes: new Map(), by: ['ownership'], leaveOutOlderThan: null }),
    NEW_SOURCE,
  );
}

function accept(workspace: Workspace, incoming: Incoming) {
  const plan = planIntake(workspace, incoming, proposeMatches(workspace, incoming));
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  let made = 10 * workspace.populations.size;
  return acceptIntake(
    workspace,
    incoming,
    plan.value,
    acceptedByDefault(plan.value),
    (prefix) => `${prefix}-${String(made++)}`,
  );
}

const HEADERS = ['Device ID', 'Last check-in', 'OS', 'Ownership', 'Supervised'];
const rowsOf = (name: string, count: number, ...words: readonly string[]) =>
  Array.from({ length: count }, (_, at) => [`${name}-${String(at)}`, ...words]);

/** 96 supervised company iPhones, 4 that are not, 20 personal ones; 90 % seen within the week. */
const EXPORT = csvOf('intune.csv', [
  HEADERS,
  ...rowsOf('a', 96, '2026-11-24 08:00:00', 'iOS/iPadOS', 'Corporate', 'True'),
  ...rowsOf('b', 4, '2026-11-24 08:00:00', 'iOS/iPadOS', 'Corporate', 'False'),
  ...rowsOf('c', 20, '2026-11-10 08:00:00', 'Android (personally-owned work profile)', 'Personal', 'False'),
]);

function directory(...rows: readonly (readonly string[])[]): TableInput {
  return csvOf('entra.csv', [['deviceId', 'operatingSystem', 'approximateLastSignInDateTime', 'isManaged'], ...rows]);
}

describe('device exports that are taken in', () => {
  it('move the criteria that hang on them', async () => {
    const incoming = await incomingOf(EXPORT);
    const { workspace } = tell([(ws) => accept(ws, incoming)]);
    const on = parseIsoDate('2026-11-25');
    if (on === null) throw new Error('no date');
    const { criteria } = scoreWorkspace(workspace, bundledCatalog(), on).organisation;
    expect(criteria.get('T1.1')).toMatchObject({ value: 'met', origin: 'derived' });
    expect(criteria.get('T1.6')).toMatchObject({ value: 'met', rule: expect.stringContaining('96 %') as string });
    // 100 of 120 devices within 7 days, all within 30.
    expect(criteria.get('T1.2')).toMatchObject({ value: 'partial', rule: expect.stringContaining('83 %') as string });
  });

  it('next month change counts and leave what people recorded', async () => {
    const first = await incomingOf(EXPORT);
    const told = tell([(ws) => accept(ws, first)]);
    const population = [...told.workspace.populations.values()].find(({ mode }) => mode === 'supervised');
    if (population === undefined) throw new Error('no population');
    const fewer = csvOf('intune.csv', [HEADERS, ...rowsOf('a', 90, '2026-12-24', 'iOS/iPadOS', 'Corporate', 'True')]);
    const next = await incomingOf(fewer);
    const { workspace } = tell([
      (ws) => accept(ws, first),
      (ws) => editPopulation(ws, population.id, { sensitivity: 3, region: 'EMEA' }),
      (ws) => accept(ws, next),
    ]);
    expect(workspace.populations.size).toBe(3);
    expect(workspace.populations.get(population.id)).toMatchObject({
      sensitivity: 3,
      region: 'EMEA',
      devices: [90, 90],
    });
  });

  it('of two systems together propose what either has no more, and nothing of a third', async () => {
    const jamf = (name: string, count: number) =>
      csvOf('jamf.csv', [
        ['JSS Mobile Device ID', 'UDID', 'Device Ownership Type', 'Managed', 'Supervised', 'Model', 'OS Version'],
        ...rowsOf(name, count).flatMap(([id = '']) => [
          [id, `udid-${id}`, 'Institutional', 'Managed', 'Supervised', 'iPad', '26.1'],
        ]),
      ]);
    const intune = csvOf('intune.csv', [HEADERS, ...rowsOf('a', 3, '2026-11-24', 'iOS/iPadOS', 'Corporate', 'True')]);
    const google = csvOf('gam.csv', [
      ['resourceId', 'deviceId', 'serialNumber', 'email', 'status', 'os', 'type', 'lastSync', 'privilege'],
      ['AFi1', 'g-1', 'GW1', '', 'APPROVED', 'Android 16', 'ANDROID', '2026-11-24T08:00:00Z', 'Device Owner'],
    ]);
    const [both, third] = [await incomingOf(EXPORT, jamf('j', 5)), await incomingOf(google)];
    const { workspace } = tell([(ws) => accept(ws, both), (ws) => accept(ws, third)]);
    const next = await incomingOf(jamf('j', 4), intune);
    expect(next.completeness).toEqual({ kind: 'whole', scopes: ['intune:', 'jamf:'] });
    const plan = planIntake(workspace, next, proposeMatches(workspace, next));
    const gone = plan.ok ? plan.value.changes.filter(({ kind }) => kind === 'gone') : [];
    expect(gone.map(({ name }) => name).toSorted()).toEqual([
      'Company iPhone and iPad, device enrollment',
      'Personal Android, work profile',
    ]);
    expect(plan.ok && gone.some(({ id }) => acceptedByDefault(plan.value).has(id))).toBe(false);
  });

  it('state nothing of check-ins where the export has none', async () => {
    const headers = HEADERS.filter((header) => header !== 'Last check-in');
    const { reading } = await mustRead(
      [csvOf('own.csv', [headers, ...rowsOf('a', 3, 'iOS/iPadOS', 'Corporate', 'True')])],
      { mappings: [{ headers, columns: { deviceId: 'Device ID', os: 'OS' } }] },
    );
    const incoming = toIncoming(
      reading,
      groupDevices(reading, { modes: new Map(), by: [], leaveOutOlderThan: null }),
      NEW_SOURCE,
    );
    expect(incoming.populations[0]?.fields).not.toHaveProperty('seenWithin7');
    expect(incoming.coverage[0]?.patch).not.toHaveProperty('quality');
  });

  it('of a directory state that nothing is enrolled which is not', async () => {
    const sample = new URL('fixtures/entra_exportDevices.csv', import.meta.url);
    const incoming = await incomingOf(inputOfBytes('entra.csv', readFileSync(sample)));
    expect(incoming.coverage.map(({ patch }) => patch.state)).toEqual(['partial', 'partial']);
  });

  it('of a directory alone propose no managed population for removal: it is not of those', async () => {
    const unmanaged = async (rows: readonly string[]) => {
      const { reading } = await mustRead([directory(...rows.map((id) => [id, 'Android', '2026-11-24', '']))]);
      const modes = new Map(
        reading.combinations.map(({ key, platform }) => [key, { platform, mode: 'unmanaged' }] as const),
      );
      return toIncoming(reading, groupDevices(reading, { modes, by: [], leaveOutOlderThan: null }));
    };
    const [managed, listed] = [await incomingOf(EXPORT), await unmanaged(['x', 'y'])];
    const { workspace } = tell([(ws) => accept(ws, managed), (ws) => accept(ws, listed)]);
    expect(workspace.populations.size).toBe(4);
    const goneAfter = (incoming: Incoming) => {
      const plan = planIntake(workspace, incoming, proposeMatches(workspace, incoming));
      return plan.ok ? plan.value.changes.filter(({ kind }) => kind === 'gone').map(({ name }) => name) : null;
    };
    expect(goneAfter(listed)).toEqual([]);
    // All of them are managed by now.
    const { reading } = await mustRead([directory(['x', 'Android', '2026-12-24', 'True'])]);
    const next = toIncoming(reading, groupDevices(reading, { modes: new Map(), by: [], leaveOutOlderThan: null }));
    expect(goneAfter(next)).toEqual(['Android, unmanaged']);
  });
});
