/** The record that a pack is of. It is read as soon as its files are there, long before the last attachment. */
import * as v from 'valibot';

import type { Catalog, Controls, Strategy } from '#/domain/catalog/catalog.ts';
import { isPlainId } from '#/domain/ids.ts';
import type { People } from '#/exchange/backup/backup-file.ts';
import type { SnapshotInput } from '#/exchange/export-snapshot.ts';
import { readAbout, type AboutReading, type PackAbout } from '#/exchange/pack/about.ts';
import * as layout from '#/exchange/pack/layout.ts';
import { textOf } from '#/exchange/pack/verify/bag-findings.ts';
import { ledgerFindings, type LedgerReading } from '#/exchange/pack/verify/content-findings.ts';
import type { PackFiles } from '#/exchange/pack/verify/read-pack.ts';

export interface RecordInPack {
  readonly about: PackAbout;
  /** Empty where the pack has none; `null` where what lies in its place is no directory. */
  readonly people: People | null;
  readonly ledger: LedgerReading;
  /** What every document follows from; `null` where the ledger does not hold. */
  readonly input: SnapshotInput | null;
}

export type RecordReading =
  | { readonly kind: 'record'; readonly record: RecordInPack }
  | Exclude<AboutReading, { readonly kind: 'about' }>;

export interface Rulebook {
  readonly catalog: Catalog;
  readonly strategy: Strategy;
  readonly controls: Controls;
}

const OF_THE_RECORD: ReadonlySet<string> = new Set([layout.ABOUT, layout.LEDGER, layout.PEOPLE]);

/** Whether, with the file that came last, nothing that belongs to the record can still come. */
export function isRecordThere(files: PackFiles, last: string): boolean {
  if (!OF_THE_RECORD.has(last) || !files.has(layout.ABOUT) || !files.has(layout.LEDGER)) return false;
  if (files.has(layout.PEOPLE)) return true;
  const about = readAbout(textOf(files, layout.ABOUT));
  return about.kind !== 'about' || !about.about.withPeople;
}

export function recordIn(files: PackFiles, { catalog, strategy, controls }: Rulebook): RecordReading {
  const reading = readAbout(textOf(files, layout.ABOUT));
  if (reading.kind !== 'about') return reading;
  const { about } = reading;
  const people = readPeople(textOf(files, layout.PEOPLE));
  const ledger = ledgerFindings(files, about);
  const { lines, commits } = ledger;
  const { on, asOf, populations, checklist, workspace: workspaceId } = about;
  const scope = { on, asOf, populations, checklist };
  const given = { workspaceId, lines, commits, people: people ?? {} };
  const input = commits.length === 0 ? null : { ...given, catalog, strategy, controls, scope };
  return { kind: 'record', record: { about, people, ledger, input } };
}

const peopleSchema = v.record(
  v.pipe(
    v.string(),
    v.check((id) => isPlainId(id)),
  ),
  v.pipe(v.string(), v.maxLength(200)),
);

/** `null` where it is no directory; empty where there is none. */
function readPeople(text: string): People | null {
  if (text === '') return {};
  try {
    const parsed = v.safeParse(peopleSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
