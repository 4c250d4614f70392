/** What each export says of itself: of what, as of when, by which versions, and what its numbers do not mean. */
import { PROVENANCE } from '#/domain/catalog/provenance.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';

export interface ExportAbout {
  readonly workspace: string;
  readonly organisation: string;
  /** In words: all populations, or their names; and the part of the checklist, where it is not all of it. */
  readonly scope: string;
  /** Ids of the criteria in scope; `null` for the whole checklist. */
  readonly criteria: readonly string[] | null;
  /** The day on which evidence is aged. */
  readonly on: IsoDate;
  /** The past that is shown; `null` for the record as it stands. */
  readonly asOf: IsoDate | null;
  /** ISO 8601, UTC; `null` where nothing is recorded. */
  readonly lastChangeAt: string | null;
  /** SHA-256 of the lines of the ledger, each with a line feed after it; `null` where nothing is recorded. */
  readonly ledgerHead: string | null;
  readonly versions: {
    /** Of the visibility model. */
    readonly model: string;
    readonly attack: string;
    readonly strategy: string;
    /** SHA-256 of the strategy's raw ATT&CK object. */
    readonly strategySha256: string;
    /** SHA-256 of the checklist and of the ceilings by which everything was worked out. */
    readonly checklistSha256: string;
    readonly ceilingsSha256: string;
    readonly retentionProfile: string;
  };
  readonly limits: readonly string[];
  /** Whose grading it is, and the notice that the terms of ATT&CK ask for. */
  readonly notices: readonly string[];
}

const NAMED = 12;

const OWN_GRADING =
  'Ceilings, checklist and priorities are Telltale’s own grading, not MITRE’s: ATT&CK publishes no detection text for DET0672 and no mitigations for T1481.';

export function aboutExport(snapshot: ExportSnapshot): ExportAbout {
  const { workspace, catalog, rules, strategy, on, asOf, lastChangeAt, head } = snapshot;
  const { name, organisation, retentionProfile } = workspace.settings;
  const profile = catalog.checklist.retentionProfiles.find(({ id }) => id === retentionProfile);
  return {
    workspace: name,
    organisation,
    scope: scopeInWords(snapshot),
    criteria: snapshot.checklist === null ? null : [...catalog.checklist.criteria.keys()],
    on,
    asOf,
    lastChangeAt,
    ledgerHead: head,
    versions: {
      model: PROVENANCE.model,
      attack: strategy.release,
      strategy: `${strategy.id} ${strategy.version}`,
      strategySha256: strategy.sha256,
      checklistSha256: rules.checklist,
      ceilingsSha256: rules.ceilings,
      retentionProfile: profile?.name ?? retentionProfile,
    },
    limits: strategy.limits,
    notices: [OWN_GRADING, strategy.attribution],
  };
}

function scopeInWords(snapshot: ExportSnapshot): string {
  const part = checklistInWords(snapshot);
  return part === null ? populationsInWords(snapshot) : `${populationsInWords(snapshot)}; ${part}`;
}

/** `null` for the whole checklist. */
function checklistInWords({ checklist, catalog, controls }: ExportSnapshot): string | null {
  if (checklist === null) return null;
  const criteria = listOf([...catalog.checklist.criteria.keys()]) || 'no criterion';
  if (checklist.by === 'criteria') return `criteria ${criteria}`;
  const wanted = new Set(checklist.ids);
  const frameworks = Map.groupBy(controls, ({ framework }) => framework);
  const named = [...frameworks].map(([framework, own]) => {
    const isWhole = own.some(({ key, id }) => wanted.has(key.slice(0, -id.length - 1)));
    return isWhole ? framework : `${framework} ${listOf(own.map(({ id }) => id))}`;
  });
  return `criteria that touch ${named.join(', ') || 'no control'}: ${criteria}`;
}

function populationsInWords({ populations, workspace }: ExportSnapshot): string {
  const names = populationsInOrder(workspace).map(({ name }) => name);
  if (populations === null) return `all populations (${String(names.length)})`;
  return listOf(names) || 'no population';
}

function listOf(names: readonly string[]): string {
  const more = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(more > 0 ? [`${String(more)} more`] : [])].join(', ');
}
