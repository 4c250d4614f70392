import type { OrganisationScore } from '#/domain/scoring/score.ts';
import type { Settings } from '#/domain/workspace/entities.ts';
import { formatAge, formatDate, formatNumber, formatPoints, formatRange, formatShare } from '#/ui/format.ts';

/** `value` stands out, `before` and `after` say what of. */
export interface HeadlineFact {
  readonly key: string;
  readonly before?: string;
  readonly value: string;
  readonly after?: string;
}

const NOTICEABLE = 0.5;

/** The numbers beside the verdict: what is left to the target, how many, how sure, how fresh, how much in the dark. */
export function headlineFacts(
  organisation: OrganisationScore,
  populations: number,
  settings: Pick<Settings, 'targetScore' | 'targetDate'>,
): readonly HeadlineFact[] {
  const { devices, devicesInTheDark, assessedShare, medianEvidenceAgeDays: age, readiness } = organisation;
  return [
    ...targetFact(organisation, settings),
    {
      key: 'devices',
      value: formatRange(devices),
      after: `devices, ${formatNumber(populations)} ${populations === 1 ? 'population' : 'populations'}`,
    },
    {
      key: 'assessed',
      value: assessedShare === null ? 'none' : formatShare(assessedShare),
      after: 'of coverage assessed',
    },
    {
      key: 'evidence',
      value: age === null ? 'no evidence' : formatAge(age),
      after: age === null ? 'recorded' : 'median evidence age',
    },
    { key: 'dark', value: formatRange(devicesInTheDark), after: 'devices with no network-level source' },
    { key: 'readiness', before: 'Readiness', value: readiness === null ? 'not scored' : formatRange(readiness) },
  ];
}

function targetFact(
  { proof }: OrganisationScore,
  { targetScore, targetDate }: Pick<Settings, 'targetScore' | 'targetDate'>,
): readonly HeadlineFact[] {
  if (targetScore === null || proof === null) return [];
  const short = targetScore - proof.proven;
  const aim = `${formatPoints(targetScore)}${targetDate === null ? '' : ` by ${formatDate(targetDate)}`}`;
  return [
    short < NOTICEABLE
      ? { key: 'target', value: 'On target', after: aim }
      : { key: 'target', value: `${formatPoints(short)} points`, after: `short of the target of ${aim}` },
  ];
}
