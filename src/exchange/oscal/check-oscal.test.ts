/** Each thing that the checker is there for, broken once. */
import { expect, it } from 'vitest';

import { oscalAssessmentResults } from '#/exchange/oscal/assessment-results.ts';
import { checkOscal } from '#/exchange/oscal/check-oscal.ts';
import { oscalText } from '#/exchange/oscal/oscal-files.ts';
import { sampleSnapshot } from '#/exchange/snapshot.fixture.ts';

const text = oscalText(oscalAssessmentResults(sampleSnapshot()));

function problemsAfter(find: RegExp, replace: string): string {
  const broken = text.replace(find, replace);
  expect(broken).not.toBe(text);
  return checkOscal(JSON.parse(broken))
    .map(({ path, problem }) => `${path} ${problem}`)
    .join('\n');
}

const ELSEWHERE = '11111111-1111-4111-8111-111111111111';

it.each([
  { what: 'a reference to nothing', find: /("subject-uuid": ")[^"]+/, put: `$1${ELSEWHERE}`, says: 'leads to nothing' },
  { what: 'evidence that is not there', find: /("href": "#)[^"]+/, put: `$1${ELSEWHERE}`, says: 'leads to nothing' },
  { what: 'a UUID of another version', find: /("uuid": ".{14})[45]/, put: '$17', says: 'no UUID of version 4 or 5' },
  {
    what: 'a short hash',
    find: /("algorithm": "SHA-256",\s+"value": "\w{63})\w/,
    put: '$1',
    says: 'is no hash of SHA-256',
  },
  {
    what: 'a changed enclosure',
    find: /("filename": "catalog.json",\s+"media-type": "application\/json",\s+"value": ")./,
    put: '$1f',
    says: 'does not hash to what it encloses',
  },
  {
    what: 'a day without a time',
    find: /("collected": "\d{4}-\d\d-\d\d)T[^"]+/,
    put: '$1',
    says: 'is no instant with a zone',
  },
  { what: 'a role of nobody', find: /("role-id": ")[^"]+/, put: '$1ghost', says: 'names a role that is not defined' },
  {
    what: 'an unknown objective',
    find: /("target-id": ")[^"]+/,
    put: '$1x9_obj',
    says: 'names an objective that is not defined',
  },
])('finds $what', ({ find, put, says }) => {
  expect(problemsAfter(find, put)).toContain(says);
});

it('finds one UUID on two things, and a reference to a thing of another kind', () => {
  const [observation = '', finding = ''] = [
    /"observations": \[\s+{\s+"uuid": "([^"]+)/,
    /"findings": \[\s+{\s+"uuid": "([^"]+)/,
  ].map((place) => place.exec(text)?.[1] ?? '');
  expect(problemsAfter(new RegExp(`"uuid": "${finding}"`), `"uuid": "${observation}"`)).toContain('is given twice');
  expect(problemsAfter(/("observation-uuid": ")[^"]+/, `$1${finding}`)).toContain(
    'leads to finding, not to observation',
  );
});
