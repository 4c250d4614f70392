/** A file whose columns the user pointed out. Its words are shown as they are; nothing is concluded from them unasked. */
import type { Mode } from '#/domain/catalog/vocabulary.ts';
import type { ColumnRole, DeviceFormatRule, Meaning, RowWords } from '#/exchange/devices/device-format.ts';
import { plainHeader } from '#/exchange/devices/device-format.ts';
import { open } from '#/exchange/devices/formats/enrolment.ts';
import { isGone, isYes, ownershipOf, plain, platformOf, said } from '#/exchange/devices/formats/words.ts';

/** From a role to the header that says it. */
export type ColumnMap = Readonly<Partial<Record<ColumnRole, string>>>;

const LIKELY: readonly (readonly [pattern: RegExp, mode: Mode, platform: 'android' | 'ios'])[] = [
  [/supervised/, 'supervised', 'ios'],
  [/userenrol/, 'user_enrollment', 'ios'],
  [/deviceenrol/, 'device_enrollment', 'ios'],
  [/corporateownedworkprofile|companyownedworkprofile|cope|wpcod/, 'cope', 'android'],
  [/workprofile|profileowner|byod/, 'byod_wp', 'android'],
  [/dedicated|kiosk|cosu/, 'dedicated', 'android'],
  [/fullymanaged|cobo/, 'fully_managed', 'android'],
];

function meaningOf({ os, mode, ownership, supervised, enrolment, managedBy, state }: RowWords): Meaning {
  const platform = platformOf(os);
  return {
    platform,
    text: said(
      platform === 'ios' ? 'iOS' : 'Android',
      mode,
      enrolment,
      // A column "Owner" may hold people: words that say nothing of who owns devices are not shown.
      ownershipOf(ownership) !== 'unknown' && ownership,
      platform === 'ios' && supervised !== '' && `supervised ${supervised}`,
      managedBy,
    ),
    ...open('Telltale does not know this export.', proposalOf(platform, `${mode} ${enrolment}`, supervised)),
    ownership: ownershipOf(ownership),
    isEnrolled: !/unmanaged|notmanaged|notenrolled|unenrolled/.test(plain(`${managedBy} ${state} ${mode}`)),
    isRetired: isGone(state),
  };
}

function proposalOf(platform: Meaning['platform'], words: string, supervised: string): Meaning['proposal'] {
  if (platform === 'ios' && isYes(supervised)) return { mode: 'supervised', because: 'It is said to be supervised.' };
  const text = plain(words);
  if (/unmanaged|notmanaged/.test(text)) return { mode: 'unmanaged', because: 'The words say so.' };
  if (/unsupervised|notsupervised/.test(text)) return null;
  const likely = LIKELY.find(([pattern, , of]) => of === platform && pattern.test(text));
  return likely === undefined ? null : { mode: likely[1], because: 'The words are like it.' };
}

export function mappedRule(map: ColumnMap): DeviceFormatRule {
  const columns: Partial<Record<ColumnRole, readonly string[]>> = {};
  for (const [role, header] of Object.entries(map) as [ColumnRole, string][]) columns[role] = [plainHeader(header)];
  return {
    format: 'mapped',
    name: 'Columns pointed out by you',
    family: 'devices',
    kind: 'management',
    told: [],
    columns,
    says: ['os', 'mode', 'ownership', 'supervised', 'enrolment', 'managedBy', 'state'],
    meaningOf,
  };
}
