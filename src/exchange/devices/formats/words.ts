/** What the common words of exports mean, however they are spaced and written. */
import type { Platform } from '#/domain/catalog/vocabulary.ts';
import type { Ownership } from '#/domain/workspace/record-vocabulary.ts';

export function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}

export function isYes(word: string): boolean {
  return ['true', 'yes', 'y', '1', 'supervised'].includes(plain(word));
}

export function isNo(word: string): boolean {
  return ['false', 'no', 'n', '0', 'unsupervised', 'notsupervised'].includes(plain(word));
}

/** `null` where the word is empty. Apple's computers, watches and boxes are none of ours. */
export function platformOf(os: string): Platform | 'other' | null {
  const word = plain(os);
  if (word === '') return null;
  if (word.startsWith('android')) return /tv|wear/.test(word) ? 'other' : 'android';
  return /^(apple)?(ios|ipados|iphone|ipad|ipod)/.test(word) ? 'ios' : 'other';
}

export function mapOf<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries));
}

/** By a map: a word of a file may be the name of something that every object has. */
const OWNERSHIPS: ReadonlyMap<string, Ownership> = mapOf({
  corporate: 'company',
  company: 'company',
  companyowned: 'company',
  corporatededicated: 'company',
  corporateshared: 'company',
  corporateowned: 'company',
  institutional: 'company',
  c: 'company',
  s: 'company',
  personal: 'personal',
  personallyowned: 'personal',
  employee: 'personal',
  employeeowned: 'personal',
  byod: 'personal',
  e: 'personal',
  useowned: 'personal',
  userowned: 'personal',
});

export function ownershipOf(word: string): Ownership {
  return OWNERSHIPS.get(plain(word)) ?? 'unknown';
}

/** States from which a device comes back only by enrolling again. */
export function isGone(state: string): boolean {
  const word = plain(state);
  if (word.includes('failed') || word.includes('canceled') || word.includes('cancelled')) return false;
  return /retire|wipe|wiping|unenroll|unprovision|delete|disenroll|removed/.test(word);
}

export function said(...words: readonly (string | false)[]): string {
  return words.filter((word) => word !== false && word !== '').join(' · ');
}
