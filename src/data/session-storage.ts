/** Small things that are remembered beside the record: who acts here, what is open, how it looks. Never needed to work. */
import * as v from 'valibot';

import type { IsoDate } from '#/domain/dates.ts';
import { isPlainId, type ActorId, type WorkspaceId } from '#/domain/ids.ts';

const OPEN = 'telltale.open';
const ACTOR = 'telltale.actor';
const ACTOR_NAME = 'telltale.actor-name';
const APPEARANCE = 'telltale.appearance';
const TOLD_AHEAD = 'telltale.told-ahead';
const SEEN = 'telltale.seen';

const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];
const LENSES = ['executive', 'architect', 'auditor'] as const;
export type Lens = (typeof LENSES)[number];

/** Which workspace this tab has open; a new tab starts with the one opened last. */
export function rememberedWorkspace(): WorkspaceId | null {
  const id = read(sessionStorage, OPEN) ?? read(localStorage, OPEN);
  return id !== null && isPlainId(id) ? (id as WorkspaceId) : null;
}

export function rememberWorkspace(id: WorkspaceId | null): void {
  write(sessionStorage, OPEN, id);
  write(localStorage, OPEN, id);
}

/** The id under which this browser profile acts. Made once; chance comes from the platform. */
export function actorOfThisBrowser(): ActorId {
  const known = read(localStorage, ACTOR);
  if (known !== null && isPlainId(known)) return known as ActorId;
  const made = `a${crypto.randomUUID().replaceAll('-', '').slice(0, 11)}`;
  write(localStorage, ACTOR, made);
  return made as ActorId;
}

export function actorName(): string {
  return read(localStorage, ACTOR_NAME) ?? '';
}

export function rememberActorName(name: string): void {
  write(localStorage, ACTOR_NAME, name);
}

/**
 * Whether the reader is yet to be told that a workspace holds changes dated up to `last`. It is answered `true` once;
 * where nothing can be remembered, each time.
 */
export function tellAheadOnce(id: WorkspaceId, last: IsoDate): boolean {
  const told = readTold();
  if (told[id] === last) return false;
  write(localStorage, TOLD_AHEAD, JSON.stringify({ ...told, [id]: last }));
  return true;
}

function readTold(): Readonly<Record<string, string>> {
  try {
    return v.parse(v.record(v.string(), v.string()), JSON.parse(read(localStorage, TOLD_AHEAD) ?? '{}'));
  } catch {
    return {};
  }
}

/** Whether a note that is shown once was dismissed in this browser. Where nothing can be remembered it is shown again. */
export function wasSeen(note: string): boolean {
  return (read(localStorage, SEEN) ?? '').split(' ').includes(note);
}

/** `note`: one word. */
export function rememberSeen(note: string): void {
  if (!wasSeen(note)) write(localStorage, SEEN, `${read(localStorage, SEEN) ?? ''} ${note}`.trim());
}

const appearanceSchema = v.object({
  theme: v.fallback(v.picklist(THEMES), 'system'),
  lens: v.fallback(v.picklist(LENSES), 'executive'),
});

export type Appearance = v.InferOutput<typeof appearanceSchema>;

export function rememberedAppearance(): Appearance {
  try {
    return v.parse(appearanceSchema, JSON.parse(read(localStorage, APPEARANCE) ?? '{}'));
  } catch {
    return v.parse(appearanceSchema, {});
  }
}

export function rememberAppearance(appearance: Appearance): void {
  write(localStorage, APPEARANCE, JSON.stringify(appearance));
}

function read(storage: Storage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null; // Storage may be switched off; then nothing is remembered.
  }
}

function write(storage: Storage, key: string, value: string | null): void {
  try {
    if (value === null) storage.removeItem(key);
    else storage.setItem(key, value);
  } catch {
    // As above: forgetting is harmless.
  }
}
