/**
 * What the JSON schemas of OSCAL do not check: every UUID is given once and is of version 4 or 5, every reference leads
 * to something of the right kind, hashes are as long as their algorithm makes them, instants have a zone, and what is
 * enclosed is what its hash says.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

export interface OscalProblem {
  /** `assessment-results.results[0].risks[2].uuid`. */
  readonly path: string;
  readonly problem: string;
}

type Kind = 'party' | 'component' | 'inventory-item' | 'observation' | 'risk' | 'finding' | 'resource' | 'other';

/** The key of the list that holds it says what a thing with a UUID is. */
const KINDS: Readonly<Record<string, Kind>> = {
  parties: 'party',
  components: 'component',
  'inventory-items': 'inventory-item',
  observations: 'observation',
  risks: 'risk',
  findings: 'finding',
  resources: 'resource',
};

const REFERENCES: Readonly<Record<string, readonly Kind[]>> = {
  'party-uuids': ['party'],
  'member-of-organizations': ['party'],
  'party-uuid': ['party'],
  'component-uuid': ['component'],
  'observation-uuid': ['observation'],
  'risk-uuid': ['risk'],
  'finding-uuid': ['finding'],
  'subject-uuid': ['component', 'inventory-item', 'party', 'resource'],
};

const UUID = /^[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[45][\dA-Fa-f]{3}-[89ABab][\dA-Fa-f]{3}-[\dA-Fa-f]{12}$/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;
const INSTANTS: ReadonlySet<string> = new Set([
  'last-modified',
  'published',
  'start',
  'end',
  'collected',
  'expires',
  'deadline',
  'date',
]);
const HASH_LENGTHS: Readonly<Record<string, number>> = {
  'SHA-224': 56,
  'SHA-256': 64,
  'SHA-384': 96,
  'SHA-512': 128,
};

interface Place {
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
}

/** Empty where nothing is wrong. `document` must already be valid by its schema. */
export function checkOscal(document: unknown): readonly OscalProblem[] {
  const places = [...walk(document, '', '')];
  const found: OscalProblem[] = [];
  const kinds = new Map<string, Kind>();
  const roles = new Set<string>();
  const controls = new Set<string>();
  for (const { path, key, value } of places) {
    if (key === 'uuid' && typeof value === 'string') {
      if (!UUID.test(value)) found.push({ path, problem: 'is no UUID of version 4 or 5' });
      if (kinds.has(value.toLowerCase())) found.push({ path, problem: 'is given twice' });
      kinds.set(value.toLowerCase(), kindAt(path));
    }
    if (key === 'id' && typeof value === 'string' && /\.roles\[\d+\]\.id$/u.test(path)) roles.add(value);
    if (key === 'id' && typeof value === 'string' && /\.parts\[\d+\]\.id$/u.test(path)) controls.add(value);
  }
  for (const place of places) {
    const problem =
      referenceProblem(place, kinds, roles, controls) ?? instantProblem(place) ?? hashProblem(place) ?? null;
    if (problem !== null) found.push({ path: place.path, problem });
  }
  return found;
}

function* walk(value: unknown, path: string, key: string): Generator<Place> {
  yield { path, key, value };
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* walk(item, `${path}[${String(at)}]`, key);
  } else if (isObject(value)) {
    for (const [name, item] of Object.entries(value)) yield* walk(item, path === '' ? name : `${path}.${name}`, name);
  }
}

function kindAt(path: string): Kind {
  const list = /([\w-]+)\[\d+\]\.uuid$/u.exec(path)?.[1] ?? '';
  return KINDS[list] ?? 'other';
}

function referenceProblem(
  { path, key, value }: Place,
  kinds: ReadonlyMap<string, Kind>,
  roles: ReadonlySet<string>,
  objectives: ReadonlySet<string>,
): string | null {
  if (typeof value !== 'string') return null;
  const wanted = key === 'href' && value.startsWith('#') ? (['resource'] as const) : REFERENCES[key];
  if (wanted !== undefined) {
    const kind = kinds.get(value.replace(/^#/u, '').toLowerCase());
    if (kind === undefined) return `leads to nothing: ${value}`;
    return wanted.some((one) => one === kind) ? null : `leads to ${kind}, not to ${wanted.join(' or ')}`;
  }
  if (key === 'role-id' && !roles.has(value)) return `names a role that is not defined: ${value}`;
  if (key === 'target-id' && path.endsWith('.target.target-id') && !objectives.has(value))
    return `names an objective that is not defined: ${value}`;
  return null;
}

function instantProblem({ key, value }: Place): string | null {
  if (typeof value !== 'string' || !INSTANTS.has(key)) return null;
  return INSTANT.test(value) && !Number.isNaN(Date.parse(value)) ? null : `is no instant with a zone: ${value}`;
}

function hashProblem({ key, value }: Place): string | null {
  if (key === 'hashes' && isObject(value)) {
    const { algorithm, value: hash } = value;
    const length = typeof algorithm === 'string' ? HASH_LENGTHS[algorithm] : undefined;
    if (length !== undefined && !(typeof hash === 'string' && /^[\da-f]+$/iu.test(hash) && hash.length === length))
      return `is no hash of ${String(algorithm)}`;
  }
  return key === 'resources' && isObject(value) && !holdsWhatItSays(value) ? 'does not hash to what it encloses' : null;
}

function holdsWhatItSays({ base64, rlinks }: Record<string, unknown>): boolean {
  if (!isObject(base64) || typeof base64['value'] !== 'string' || !Array.isArray(rlinks)) return true;
  const bytes = Uint8Array.from(atob(base64['value']), (letter) => letter.codePointAt(0) ?? 0);
  const own = bytesToHex(sha256(bytes));
  const links: readonly unknown[] = rlinks;
  const hashes = links.flatMap((link): readonly unknown[] =>
    isObject(link) && Array.isArray(link['hashes']) ? link['hashes'] : [],
  );
  return hashes.every((hash) => !isObject(hash) || hash['algorithm'] !== 'SHA-256' || hash['value'] === own);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
