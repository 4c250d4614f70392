import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { acceptIntake } from '#/domain/intake/accept-intake.ts';
import { anyInventory } from '#/domain/intake/any-inventory.fixture.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import { acceptedByDefault, type IntakePlan } from '#/domain/intake/intake-plan.ts';
import { proposeMatches } from '#/domain/intake/match-incoming.ts';
import { planIntake } from '#/domain/intake/plan-intake.ts';
import { tell } from '#/domain/ledger/told.fixture.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { COLUMNS_OF } from '#/exchange/sheet/to-incoming.ts';
import type { TableName } from '#/exchange/sheet/sheet-tables.ts';
import { COLLECTIONS } from '#/domain/workspace/entities.ts';
import { coverageSchema, populationSchema, sourceSchema } from '#/domain/workspace/inventory-schemas.ts';
import { parseSheet } from '#/exchange/sheet/parse-sheet.ts';
import { renderCsv } from '#/exchange/sheet/render-csv.ts';
import { renderXlsx } from '#/exchange/sheet/render-xlsx.ts';

const FORMATS = [
  ['inventory.csv', renderCsv],
  ['inventory.xlsx', renderXlsx],
] as const;

async function incomingFrom(bytes: Uint8Array, name: string): Promise<Incoming> {
  const reading = await parseSheet(bytes, name);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  expect(reading.value.leftOut).toEqual([]);
  return reading.value.incoming;
}

function planOf(workspace: Workspace, incoming: Incoming): IntakePlan {
  const plan = planIntake(workspace, incoming, proposeMatches(workspace, incoming));
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

const CATALOG = bundledCatalog();

/** The figures that people see, whatever the order of the records that they were summed from. */
function figuresOf(workspace: Workspace) {
  const { organisation, populations } = scoreWorkspace(workspace, CATALOG, ON);
  const { visibility, ceiling, proof, questions, readiness, level, devices, devicesInTheDark } = organisation;
  const shown = [...populations]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, score]) => [id, score.visibility, score.proof, score.questions, score.level, score.readiness]);
  const figures = [visibility, ceiling, proof, questions, readiness, level, devices, devicesInTheDark, shown];
  const rounded: unknown = JSON.parse(
    JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)),
  );
  return rounded;
}

describe.each(FORMATS)('%s', (name, render) => {
  it('that comes back as it left changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyInventory, async (workspace) => {
        const incoming = await incomingFrom(render(workspace), name);
        const { changes } = planOf(workspace, incoming);
        expect(incoming.completeness).toEqual({ kind: 'whole', scopes: null });
        expect(changes.filter(({ kind }) => kind !== 'same')).toEqual([]);
      }),
    );
  });

  it('makes an empty workspace score as the one it came from', async () => {
    await fc.assert(
      fc.asyncProperty(anyInventory, async (workspace) => {
        const incoming = await incomingFrom(render(workspace), name);
        const empty: Workspace = { ...emptyWorkspace(), settings: workspace.settings };
        const plan = planOf(empty, incoming);
        const draft = acceptIntake(empty, incoming, plan, acceptedByDefault(plan), (prefix) => prefix);
        const copy = tell([() => draft], undefined, { commits: [], lines: [], workspace: empty }).workspace;
        // Answers and evidence are no part of an inventory.
        const bare: Workspace = { ...workspace, answers: new Map(), evidence: new Map() };
        expect(figuresOf(copy)).toEqual(figuresOf(bare));
      }),
      { numRuns: 30 },
    );
  });
});

function withoutColumn(schema: { readonly entries: object }, table: TableName): readonly string[] {
  const words = new Set(COLUMNS_OF[table].flatMap(({ alsoKnownAs }) => alsoKnownAs));
  return Object.keys(schema.entries).filter((field) => !words.has(field));
}

describe('the columns', () => {
  it('leave out no field of a record: what has none would not come back', () => {
    expect(withoutColumn(populationSchema, 'populations')).toEqual([]);
    expect(withoutColumn(sourceSchema, 'sources')).toEqual([]);
    expect(withoutColumn(COLLECTIONS.families, 'families')).toEqual([]);
    // These have a column for each of their keys, and the two ids have columns of their own.
    const joined = ['population', 'source', 'capability', 'quality', 'switches'];
    expect(withoutColumn(coverageSchema, 'coverage')).toEqual(joined);
  });
});

describe('a damaged file', () => {
  it.each(FORMATS)('is refused or read, and never throws: %s', async (name, render) => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(anyInventory, damage, fc.nat(), async (workspace, changes, end) => {
        const bytes = render(workspace);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const cut = end % 3 === 0 ? bytes.slice(0, end % bytes.length) : bytes;
        expect(await parseSheet(cut, name)).toHaveProperty('ok');
      }),
    );
  });
});

describe('a workbook of ours', () => {
  it('has no cell that could be run, and says whose ATT&CK is', () => {
    fc.assert(
      fc.property(anyInventory, (workspace) => {
        const parts = unzipSync(renderXlsx(workspace));
        const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/'));
        expect(sheets).toHaveLength(6);
        for (const [, bytes] of sheets) expect(strFromU8(bytes)).not.toMatch(/<f[ >/]|<hyperlink|t="str"/u);
        expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(
          'MITRE ATT&amp;CK® is a registered trademark',
        );
      }),
      { numRuns: 20 },
    );
  });

  it('has the same bytes for the same workspace', () => {
    fc.assert(
      fc.property(anyInventory, (workspace) => {
        expect(renderXlsx(workspace)).toEqual(renderXlsx(workspace));
      }),
      { numRuns: 5 },
    );
  });
});
