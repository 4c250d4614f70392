import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FAMILIES, MODES_OF } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import { anyInventory } from '#/domain/intake/any-inventory.fixture.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { ANNA } from '#/domain/ledger/told.fixture.ts';
import { inverseOf } from '#/domain/ledger/undo.ts';
import type { Result } from '#/domain/result.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { editPopulations } from '#/domain/workspace/commands/bulk-commands.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { copyCoverage } from '#/domain/workspace/commands/copy-coverage-commands.ts';
import { applyTemplate, type SetupSource } from '#/domain/workspace/commands/template-commands.ts';
import { placeKey, replaceText } from '#/domain/workspace/commands/replace-commands.ts';
import { NETWORK_PATHS, OWNERSHIPS, SENSITIVITIES } from '#/domain/workspace/record-vocabulary.ts';
import { findText, occurrencesIn } from '#/domain/workspace/find-text.ts';
import { familyReach, isOutOfReach } from '#/domain/workspace/family-reach.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import { TEMPLATES, type FamilySetup } from '#/domain/workspace/templates.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const { observability } = bundledCatalog();

const anyMode = fc.oneof(
  fc.constantFrom(...MODES_OF.ios).map((mode) => ({ platform: 'ios' as const, mode })),
  fc.constantFrom(...MODES_OF.android, 'unknown' as const).map((mode) => ({ platform: 'android' as const, mode })),
);

const query = fc.record({
  text: fc.constantFrom('p', 'P0', 's', '=1+1', 'two\nlines', '0', 'kiosks', 'İ', 'a;b'),
  matchCase: fc.boolean(),
  wholeWord: fc.boolean(),
});

function inView({ populations, sources, coverage }: Workspace) {
  const cells = new Map<string, unknown>();
  for (const row of coverage.values()) for (const cell of row.values()) cells.set(cell.id, cell);
  return { populations, sources, cells };
}

/** The workspace after the draft; on the way it is taken back once, and everything stands as before. */
function afterAndBack(workspace: Workspace, made: Result<CommitDraft, CommandError>): Workspace | null {
  if (!made.ok) {
    expect(made.error.kind).toBe('no_change');
    return null;
  }
  const { commit } = sealCommit(made.value, EMPTY_HEAD, ANNA, Date.UTC(2026, 0, 5));
  const after = applyCommit(workspace, commit);
  const back = inverseOf(after, commit, 'Undid') ?? expect.fail('nothing to take back');
  expect(inView(applyCommit(after, back))).toEqual(inView(workspace));
  return after;
}

describe('many populations edited at once', () => {
  it('all say it afterwards, nothing else changed, and one undo takes it back', () => {
    const patch = fc.record(
      {
        where: anyMode,
        sensitivity: fc.constantFrom(...SENSITIVITIES),
        networkPath: fc.constantFrom(...NETWORK_PATHS),
        ownership: fc.constantFrom(...OWNERSHIPS),
        region: fc.constantFrom('', 'EMEA'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyInventory, patch, (workspace, { where = {}, ...rest }) => {
        const all = { ...where, ...rest };
        const ids = [...workspace.populations.keys()].slice(0, 2);
        const after = afterAndBack(workspace, editPopulations(workspace, ids, all)) ?? workspace;
        for (const [id, population] of workspace.populations)
          expect(after.populations.get(id)).toEqual(ids.includes(id) ? { ...population, ...all } : population);
      }),
    );
  });
});

describe('find and replace', () => {
  it('leaves none of it behind, touches only the fields it was given, and can be taken back', () => {
    fc.assert(
      fc.property(anyInventory, query, (workspace, sought) => {
        const hits = findText(workspace, sought);
        const made = replaceText(workspace, sought, '§');
        if (hits.length === 0) expect(made).toEqual({ ok: false, error: { kind: 'no_change' } });
        const after = afterAndBack(workspace, made) ?? workspace;
        expect(findText(after, sought)).toEqual([]);
        if (made.ok) {
          const touched = made.value.ops.map(({ at: [collection, id, field] }) => `${collection}/${id}/${field}`);
          expect(new Set(touched)).toEqual(new Set(hits.map(({ place }) => placeKey(place))));
        }
      }),
    );
  });

  it('replaces one place and leaves the others', () => {
    fc.assert(
      fc.property(anyInventory, query, (workspace, sought) => {
        const hits = findText(workspace, sought);
        const [first] = hits;
        fc.pre(first !== undefined);
        const made = replaceText(workspace, sought, '§', new Set([placeKey(first.place)]));
        const after = afterAndBack(workspace, made) ?? workspace;
        expect(findText(after, sought)).toEqual(hits.slice(1));
      }),
    );
  });

  it.each([
    ['a whole word only', 'EMEA, emea-2, EMEAs', { text: 'emea', matchCase: false, wholeWord: true }, [0, 6]],
    ['letters of any script as letters', 'кар карта', { text: 'кар', matchCase: true, wholeWord: true }, [0]],
    ['case where asked', 'Zscaler zscaler', { text: 'zscaler', matchCase: true, wholeWord: false }, [8]],
    ['a letter that grows in lower case', 'İİ Zürich', { text: 'zürich', matchCase: false, wholeWord: false }, [3]],
    ['no pattern', 'a+b (a.b)', { text: 'a.b', matchCase: false, wholeWord: false }, [5]],
    ['without overlap', 'aaaa', { text: 'aa', matchCase: false, wholeWord: false }, [0, 2]],
  ])('finds %s', (_, value, sought, at) => {
    expect(occurrencesIn(value, sought)).toEqual(at);
  });
});

describe('coverage copied onto other populations', () => {
  const choices = fc.record({ overwrite: fc.boolean(), withProof: fc.boolean() });

  it('is one step back, never touches the original, nor what was known where only the unknown is filled in', () => {
    fc.assert(
      fc.property(anyInventory, choices, (workspace, how) => {
        const [from, ...to] = [...workspace.populations.keys()];
        fc.pre(from !== undefined && to.length > 0);
        const after =
          afterAndBack(workspace, copyCoverage(workspace, observability, { from, to, ...how })) ?? workspace;
        expect(after.coverage.get(from)).toEqual(workspace.coverage.get(from));
        for (const id of to) {
          for (const [source, cell] of workspace.coverage.get(id) ?? []) {
            const now = coverageOf(after, id, source);
            if (!how.overwrite && cell.state !== 'unknown') expect(now).toEqual(cell);
            if (cell.state === 'not_permitted') expect(now).toEqual(cell);
            if (!how.withProof) expect(now).toMatchObject({ share: cell.share, evidenceDate: cell.evidenceDate });
          }
        }
      }),
    );
  });

  it('claims nothing where the mode of the target leaves nothing of the family', () => {
    fc.assert(
      fc.property(anyInventory, (workspace) => {
        const [from, to] = [...workspace.populations.keys()] as [PopulationId, PopulationId?];
        fc.pre(to !== undefined);
        const bare = {
          ...workspace,
          populations: new Map(workspace.populations).set(to, {
            ...(workspace.populations.get(to) ?? expect.fail('gone')),
            platform: 'ios',
            mode: 'unmanaged',
          }),
          coverage: new Map([...workspace.coverage].filter(([id]) => id !== to)),
        };
        const after =
          afterAndBack(bare, copyCoverage(bare, observability, { from, to: [to], overwrite: true, withProof: true })) ??
          bare;
        for (const cell of after.coverage.get(to)?.values() ?? []) {
          if (after.sources.get(cell.source)?.family === 'identity') continue;
          expect(['absent', 'not_permitted']).toContain(cell.state);
        }
      }),
    );
  });
});

describe('a set-up', () => {
  const setups = TEMPLATES.flatMap((template) =>
    FAMILIES.flatMap((family): [string, string, FamilySetup, ReturnType<typeof familyReach>][] => {
      const setup = template.families[family];
      return setup === undefined ? [] : [[template.name, family, setup, familyReach(observability, template, family)]];
    }),
  );

  it.each(setups)('%s claims of %s only what its mode can give', (_name, _family, { state, switches = {} }, reach) => {
    if (state === 'present' || state === 'partial') expect(isOutOfReach(reach)).toBe(false);
    expect(reach?.requires).toEqual(expect.arrayContaining(Object.keys(switches)));
  });

  it('makes sources and cells in one step, invents no share and no evidence, and keeps what is known', () => {
    const choice = fc.constantFrom<SetupSource['kind']>('all', 'new', 'skip');
    fc.assert(
      fc.property(
        anyInventory,
        fc.constantFrom(...TEMPLATES),
        fc.array(choice, { minLength: FAMILIES.length, maxLength: FAMILIES.length }),
        (workspace, template, kinds) => {
          const choices = new Map(
            FAMILIES.map((family, at): [(typeof FAMILIES)[number], SetupSource] => {
              const kind = kinds[at] ?? 'all';
              const id = `new-${family}` as SourceId;
              return [
                family,
                kind === 'new'
                  ? { kind, id, name: `New ${family}`, product: '' }
                  : { kind: kind === 'skip' ? kind : 'all' },
              ];
            }),
          );
          const ids = [...workspace.populations.keys()];
          const after = afterAndBack(workspace, applyTemplate(workspace, ids, template, choices)) ?? workspace;
          for (const id of ids) {
            for (const [source, now] of after.coverage.get(id) ?? []) {
              const was = coverageOf(workspace, id, source);
              if (was !== null && was.state !== 'unknown') expect(now).toEqual(was);
              expect(now.share).toEqual(was?.share ?? null);
              expect(now.evidenceDate).toEqual(was?.evidenceDate ?? null);
            }
          }
        },
      ),
    );
  });
});
