/**
 * What DeTT&CT's own health check says of a data source file, in our words and with lines: DeTT&CT names neither, and ends
 * with exit code 0 whatever it finds. Errors are what it reports (2.2.0); warnings are traps that it passes over.
 */
import { componentNamed, isFormerName } from '#/exchange/dettect/components.ts';
import type { HealthFinding, Report } from '#/exchange/dettect/health-finding.ts';
import { checkDetails } from '#/exchange/dettect/health-of-details.ts';
import { alikeNames } from '#/exchange/dettect/similar-names.ts';
import { entryOf, isListNode, isMapNode, isNull, itemsOf, textOf } from '#/exchange/dettect/yaml-read.ts';
import type { YamlNode } from '#/exchange/dettect/yaml-tree.ts';

const DOMAINS: ReadonlySet<string> = new Set(['enterprise-attack', 'ics-attack', 'mobile-attack']);
const MOBILE_PLATFORMS: ReadonlySet<string> = new Set(['android', 'ios', 'all']);
/** More would only repeat one mistake. */
const MOST_FINDINGS = 200;

export function checkHealth(file: YamlNode): readonly HealthFinding[] {
  const findings: HealthFinding[] = [];
  const report: Report = (severity, where, node, says) => {
    if (findings.length < MOST_FINDINGS) findings.push({ severity, where, line: node.line, says });
  };
  checkHead(file, report);
  const systems = checkSystems(file, report);
  checkDataSources(file, systems, report);
  checkExceptions(file, report);
  return findings;
}

function checkHead(file: YamlNode, report: Report): void {
  const version = entryOf(file, 'version');
  if (version?.kind !== 'scalar' || typeof version.value !== 'number') {
    report('error', 'version', version ?? file, 'The version must be a number, 1.1 without quotes.');
  }
  const domain = entryOf(file, 'domain');
  if (domain !== undefined && !DOMAINS.has(textOf(domain))) {
    report('error', 'domain', domain, `There is no domain "${textOf(domain)}"; mobile files say mobile-attack.`);
  }
}

/** The names of the systems, as written. */
function checkSystems(file: YamlNode, report: Report): readonly string[] {
  const systems = entryOf(file, 'systems');
  if (systems === undefined) {
    report('error', 'systems', file, 'The key systems is missing, so nothing says which devices there are.');
    return [];
  }
  const isMobile = textOf(entryOf(file, 'domain')) === 'mobile-attack';
  const names: string[] = [];
  const seen = new Set<string>();
  for (const [at, system] of itemsOf(systems).entries()) {
    const where = `system ${String(at + 1)}`;
    const name = textOf(entryOf(system, 'applicable_to'));
    const lower = name.toLowerCase();
    if (name.trim() === '') report('error', where, system, 'Its applicable_to is empty.');
    else if (lower === 'all')
      report('error', where, system, 'No system can be called "all": that word means every system.');
    if (seen.has(lower)) report('error', where, system, `"${name}" is there twice; case does not tell them apart.`);
    seen.add(lower);
    names.push(name);
    checkPlatforms(system, where, isMobile, report);
  }
  const alike = alikeNames(names);
  const [first] = alike;
  if (first !== undefined) {
    const others = alike.length > 1 ? `, and ${String(alike.length - 1)} more pairs` : '';
    report(
      'warning',
      'systems',
      systems,
      `"${first[0]}" and "${first[1]}" are so alike that DeTT&CT calls them a typing error in the technique file it makes of this${others}. Rename one if you go on there.`,
    );
  }
  return names;
}

function checkPlatforms(system: YamlNode, where: string, isMobile: boolean, report: Report): void {
  const node = entryOf(system, 'platform');
  const platforms = itemsOf(node).map(textOf);
  if (platforms.length === 0 || platforms.includes('')) {
    report('error', where, node ?? system, 'It names no platform.');
    return;
  }
  const strange = isMobile ? platforms.find((one) => !MOBILE_PLATFORMS.has(one.toLowerCase())) : undefined;
  if (strange !== undefined) {
    report(
      'error',
      where,
      node ?? system,
      `"${strange}" is no platform of mobile-attack; those are Android, iOS and all.`,
    );
  }
}

function checkDataSources(file: YamlNode, systems: readonly string[], report: Report): void {
  const defined = new Set(systems);
  const seen = new Set<string>();
  for (const [at, source] of itemsOf(entryOf(file, 'data_sources')).entries()) {
    const nameNode = entryOf(source, 'data_source_name');
    const name = textOf(nameNode);
    const where = name === '' ? `data source ${String(at + 1)}` : name;
    if (nameNode === undefined) report('error', where, source, 'The key data_source_name is missing.');
    else checkName(name, where, nameNode, seen, report);
    const details = entryOf(source, 'data_source');
    if (details === undefined) report('error', where, source, 'The key data_source is missing.');
    const taken = new Set<string>();
    for (const [index, one] of itemsOf(details).entries()) {
      checkDetails(one, `${where}, entry ${String(index + 1)}`, defined, taken, report);
    }
  }
}

function checkName(name: string, where: string, node: YamlNode, seen: Set<string>, report: Report): void {
  if (seen.has(name)) {
    report('warning', where, node, 'It is there twice. DeTT&CT counts both; its Editor refuses the file.');
  }
  seen.add(name);
  if (isFormerName(name)) {
    report(
      'warning',
      where,
      node,
      'ATT&CK has renamed this data component; DeTT&CT scores it as if it were not there.',
    );
  } else if (componentNamed(name) === null) {
    report(
      'warning',
      where,
      node,
      'No data component of ATT&CK Mobile 19.1 has this name, so DeTT&CT never scores it for mobile.',
    );
  }
}

const TECHNIQUE_ID = /^T\d{4}(\.\d{3})?$/;

function checkExceptions(file: YamlNode, report: Report): void {
  const exceptions = entryOf(file, 'exceptions');
  if (exceptions === undefined || isNull(exceptions)) return;
  if (!isListNode(exceptions)) {
    report('error', 'exceptions', exceptions, 'It must be a list.');
    return;
  }
  for (const [at, one] of exceptions.items.entries()) {
    const id = entryOf(one, 'technique_id');
    if (isMapNode(one) && (id === undefined || isNull(id))) continue;
    if (!TECHNIQUE_ID.test(textOf(id))) {
      report(
        'error',
        `exception ${String(at + 1)}`,
        one,
        `"${textOf(id)}" is not a technique id such as T1481 or T1481.001.`,
      );
    }
  }
}
