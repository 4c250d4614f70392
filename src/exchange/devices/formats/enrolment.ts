/** `deviceEnrollmentType` of Microsoft Graph, by name or, in reports, by number. */
import type { Meaning } from '#/exchange/devices/device-format.ts';
import { isNo, mapOf, plain } from '#/exchange/devices/formats/words.ts';

type Concluded = Pick<Meaning, 'mode' | 'because' | 'proposal'>;

const NAMES = mapOf({
  1: 'userenrollment',
  3: 'applebulkwithuser',
  4: 'applebulkwithoutuser',
  11: 'appleuserenrollment',
  12: 'appleuserenrollmentwithserviceaccount',
  15: 'androidenterprisededicateddevice',
  16: 'androidenterprisefullymanaged',
  17: 'androidenterprisecorporateworkprofile',
  20: 'appleacmebasicbyod',
  21: 'appleacmedep',
  22: 'appleacmedep',
  23: 'appleacmedep',
  24: 'appleacmedep',
});

/** `null` where the type says nothing of the mode. */
export function concludeFromEnrolment(type: string, supervised: string): Concluded | null {
  const name = NAMES.get(type.trim()) ?? plain(type);
  if (name.startsWith('androidenterprisededicated')) return sure('dedicated', 'The enrolment type says so.');
  if (name.startsWith('androidenterprisefullymanaged')) return sure('fully_managed', 'The enrolment type says so.');
  if (name.startsWith('androidenterprisecorporateworkprofile')) return sure('cope', 'The enrolment type says so.');
  if (name.startsWith('appleuserenrollment')) return sure('user_enrollment', 'The enrolment type says so.');
  if (name.startsWith('applebulk') || name.startsWith('appleacmedep'))
    return isNo(supervised)
      ? sure('device_enrollment', 'Enrolled through Apple without supervision.')
      : sure('supervised', 'Automated enrolment, and not stated to be unsupervised.');
  if (name === 'appleacmebasicbyod')
    return open('The enrolment type does not tell the kinds of personal enrolment apart.', {
      mode: 'device_enrollment',
      because: 'Apple device enrolment of a personal device.',
    });
  return null;
}

export function sure(mode: NonNullable<Meaning['mode']>, because: string): Concluded {
  return { mode, because, proposal: null };
}

export function open(because: string, proposal: Meaning['proposal'] = null): Concluded {
  return { mode: null, because, proposal };
}
