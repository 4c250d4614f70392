/** The files of a pack that follow from its ledger. The same ledger and scope give the same bytes, so they can be checked. */
import type { Catalog, Strategy } from '#/domain/catalog/catalog.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { People } from '#/exchange/backup/backup-file.ts';
import type { PackAbout } from '#/exchange/pack/about.ts';
import { claimsText } from '#/exchange/pack/claims.ts';
import type { PackFacts } from '#/exchange/pack/facts.ts';
import { SCORES } from '#/exchange/pack/layout.ts';
import { registerCsv } from '#/exchange/pack/register-csv.ts';
import { evidenceReport } from '#/exchange/report/evidence-report.ts';

export interface DocumentInput {
  readonly facts: PackFacts;
  readonly about: PackAbout;
  readonly commits: readonly Commit[];
  readonly people: People;
  readonly catalog: Catalog;
  readonly strategy: Strategy;
}

export interface PackDocument {
  readonly path: string;
  /** Made when it is its turn, so that memory holds one of them at a time. */
  readonly render: () => string | Uint8Array;
  /** Compressed already. */
  readonly isPacked?: boolean;
}

export function documentsOf(input: DocumentInput): readonly PackDocument[] {
  const { facts, about } = input;
  return [
    { path: SCORES, render: () => claimsText(facts, about) },
    { path: 'data/register.csv', render: () => registerCsv(facts.workspace) },
    { path: 'data/report.html', render: () => evidenceReport(reportInput(input)) },
  ];
}

function reportInput({ facts, about, commits, people, catalog, strategy }: DocumentInput) {
  return {
    ...facts,
    catalog,
    on: about.on,
    scope: scopeInWords(about, facts),
    madeAt: about.madeAt,
    head: about.ledger.head,
    commits,
    people,
    strategy: `${about.strategy.id} ${about.strategy.version}, ATT&CK ${about.strategy.release}`,
    attribution: strategy.attribution,
  };
}

const NAMED = 10;

function scopeInWords({ populations }: PackAbout, { workspace }: PackFacts): string {
  if (populations === null) return 'all populations';
  const names = [...workspace.populations.values()].map(({ name }) => name);
  const more = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(more > 0 ? [`${String(more)} more`] : [])].join(', ');
}
