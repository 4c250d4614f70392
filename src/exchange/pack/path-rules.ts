/** Which names a pack may hold: those that mean the same file on every system, and never one outside the pack. */

const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
/** Windows takes these for devices, with or without an ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
const MAX_PATH = 200;
const MAX_DEPTH = 6;

export type PathProblem =
  | 'absolute'
  | 'climbs_out'
  | 'backslash'
  | 'reserved_name'
  | 'bad_characters'
  | 'too_deep'
  | 'too_long';

export function isSafeFileName(name: string): boolean {
  return !name.includes('/') && pathProblem(name) === null;
}

/** `null` where the path is fine. */
export function pathProblem(path: string): PathProblem | null {
  if (path.length > MAX_PATH) return 'too_long';
  if (path.includes('\\')) return 'backslash';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'absolute';
  const segments = path.split('/');
  if (segments.some((segment) => segment === '..' || segment === '.')) return 'climbs_out';
  if (segments.length > MAX_DEPTH) return 'too_deep';
  if (segments.some((segment) => DEVICE.test(segment))) return 'reserved_name';
  return segments.every((segment) => SEGMENT.test(segment) && !segment.endsWith('.')) ? null : 'bad_characters';
}
