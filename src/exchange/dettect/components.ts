/**
 * ATT&CK's data components for mobile, the unit in which DeTT&CT keeps data sources, and how our families relate to them.
 * Facts of ATT&CK 19.1: ids, names and platforms as its 211 mobile analytics cite them.
 */
import type { Analytic } from '#/domain/catalog/catalog.ts';
import type { Family, Platform } from '#/domain/catalog/vocabulary.ts';

export interface Component {
  readonly id: string;
  readonly name: string;
  readonly platforms: readonly Platform[];
  /** The family whose product usually gives it: for a file that names no product we know. `null`: no family of ours. */
  readonly usualFamily: Family | null;
}

const BOTH: readonly Platform[] = ['android', 'ios'];

function component(
  id: string,
  name: string,
  usualFamily: Family | null,
  platforms: readonly Platform[] = BOTH,
): Component {
  return { id, name, platforms, usualFamily };
}

const COMPONENTS: readonly Component[] = [
  component('DC0001', 'Scheduled Job Creation', 'mtd'),
  component('DC0002', 'User Account Authentication', 'identity'),
  component('DC0016', 'Module Load', 'mtd'),
  component('DC0018', 'Host Status', 'mdm'),
  component('DC0021', 'OS API Execution', 'mtd'),
  component('DC0032', 'Process Creation', 'mtd'),
  component('DC0035', 'Process Access', 'mtd'),
  component('DC0038', 'Application Log Content', null),
  component('DC0039', 'File Creation', 'mtd'),
  component('DC0040', 'File Deletion', 'mtd', ['android']),
  component('DC0055', 'File Access', 'mtd'),
  component('DC0059', 'File Metadata', 'mtd', ['android']),
  component('DC0061', 'File Modification', 'mtd'),
  component('DC0064', 'Command Execution', 'mtd'),
  component('DC0078', 'Network Traffic Flow', 'fw'),
  component('DC0082', 'Network Connection Creation', 'fw'),
  component('DC0083', 'Cloud Service Enumeration', 'mdm'),
  component('DC0085', 'Network Traffic Content', 'proxy'),
  component('DC0112', 'API Calls', 'appinv'),
  component('DC0113', 'Network Communication', 'appinv'),
  component('DC0114', 'Application Permission', 'mdm'),
  component('DC0115', 'Protected Configuration', 'mdm'),
  component('DC0116', 'Permissions Request', null),
  component('DC0117', 'System Notifications', null),
  component('DC0118', 'System Settings', 'mdm'),
  component('DC0119', 'Application Assets', 'appinv', ['ios']),
  component('DC0123', 'Application State', 'mtd'),
];

const byName = new Map(COMPONENTS.map((one) => [one.name.toLowerCase(), one]));

/** Names that a component had before; DeTT&CT scores a file that still holds them as if nothing were there. */
const FORMER_NAMES: Readonly<Record<string, string>> = { 'permissions requests': 'application permission' };

export function componentNamed(name: string): Component | null {
  const key = name.trim().toLowerCase();
  return byName.get(key) ?? byName.get(FORMER_NAMES[key] ?? '') ?? null;
}

export function isFormerName(name: string): boolean {
  return Object.hasOwn(FORMER_NAMES, name.trim().toLowerCase());
}

/**
 * What a family gives beyond the analytics of T1481, where ATT&CK's own log sources of other mobile techniques are a good
 * fit for it. DNS records are among the log sources of traffic content; T1481 alone would leave them, and sign-ins, out.
 */
const BEYOND_T1481: Readonly<Partial<Record<Family, readonly string[]>>> = {
  mdm: ['Host Status', 'Protected Configuration', 'System Settings'],
  fw: ['Network Traffic Flow', 'Network Connection Creation'],
  dns: ['Network Traffic Content'],
  identity: ['User Account Authentication'],
};

/**
 * The components that a family can feed on a platform: what the platform's analytic asks of it, and what lies beyond. A log
 * source that is a poor fit (iOS's unified log stays on the device) is no feed, so nothing is claimed for it.
 * The first one is the family's home: it exists for both platforms.
 */
export function componentsFedBy(
  family: Family,
  platform: Platform,
  analytics: readonly Analytic[],
): readonly Component[] {
  const asked = analytics
    .filter((analytic) => analytic.platform === platform)
    .flatMap(({ logSources }) => logSources)
    .filter(({ families, fit }) => fit !== 'poor' && families.includes(family))
    .map(({ dataComponentName }) => dataComponentName);
  const names = new Set([...asked, ...(BEYOND_T1481[family] ?? [])]);
  return [...names]
    .flatMap((name) => componentNamed(name) ?? [])
    .filter(({ platforms }) => platforms.includes(platform));
}
