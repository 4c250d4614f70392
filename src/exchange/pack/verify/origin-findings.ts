/**
 * Whether a pack says of the version that made it, of its strategy and of its gradings what this Telltale has of them. It
 * may be of a release that is not known here; what it says of one that is known is right or wrong.
 */
import { canonicalJson } from '#/domain/ledger/canonical.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { strategyVersions, type PackAbout, type Rules } from '#/exchange/pack/about.ts';
import { SOFTWARE } from '#/exchange/pack/software.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';

type Origin = Pick<PackAbout, 'software' | 'writer' | 'rules' | 'strategy'>;

/** The pack names this version, by its name or by how it writes: all of it can be worked out again here. */
export function isOfThisVersion({ software, writer }: Pick<Origin, 'software' | 'writer'>, ownWriter: string): boolean {
  return writer === ownWriter || software === SOFTWARE;
}

/** `ownWriter`: digest of how this Telltale writes documents. */
export function originFindings(
  about: Origin,
  snapshot: Pick<ExportSnapshot, 'strategy' | 'rules'>,
  ownWriter: string,
): readonly Finding[] {
  const { software, writer, rules } = about;
  const isOurs = isOfThisVersion(about, ownWriter);
  const findings: Finding[] = [];
  if (isOurs && writer !== ownWriter) findings.push({ kind: 'origin_differs', part: 'writer', of: software });
  const own = strategyVersions(snapshot.strategy);
  const { id, release } = about.strategy;
  if (!isOurs && release !== own.release) findings.push({ kind: 'other_release', of: `ATT&CK ${release}` });
  else if (canonicalJson(about.strategy) !== canonicalJson(own))
    findings.push({ kind: 'origin_differs', part: 'strategy', of: `${id}, ATT&CK ${own.release}` });
  if (!isSameRules(rules, snapshot.rules))
    findings.push(isOurs ? { kind: 'origin_differs', part: 'rules', of: software } : { kind: 'other_rules' });
  return findings;
}

function isSameRules(a: Rules, b: Rules): boolean {
  return a.checklist === b.checklist && a.ceilings === b.ceilings && a.controls === b.controls;
}
