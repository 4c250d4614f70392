import { ScrollList } from '#/features/exchange/scroll-list.tsx';
import { Badge } from '#/ui/badge.tsx';
import { Card } from '#/ui/card.tsx';
import { formatNumber } from '#/ui/format.ts';

/** Something about the file that one should know before accepting. */
export interface Finding {
  /** `refused`: a row that is not used; `left_out`: something we have no place for; `check`: used, and worth a look. */
  readonly kind: 'refused' | 'left_out' | 'check';
  /** "Row 12", "Sheet Coverage, row 7", "zscaler". */
  readonly where: string;
  readonly text: string;
}

const TITLES = {
  refused: {
    title: 'Not used',
    tone: 'bad',
    about: 'These say something Telltale cannot record. Mend the file and read it again, or go on without them.',
  },
  left_out: { title: 'Left out', tone: 'neutral', about: 'Telltale has no place for these. They stay in the file.' },
  check: { title: 'Worth a look', tone: 'warn', about: 'Used as they are; other tools may stumble over them.' },
} as const;

const SHOWN = 50;

export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <>
      {(['refused', 'check', 'left_out'] as const).map((kind) => {
        const own = findings.filter((one) => one.kind === kind);
        if (own.length === 0) return null;
        const { title, tone, about } = TITLES[kind];
        return (
          <Card key={kind} title={title} hint={about} actions={<Badge tone={tone}>{formatNumber(own.length)}</Badge>}>
            <ScrollList label={title}>
              {own.slice(0, SHOWN).map(({ where, text }) => (
                <li key={`${where} ${text}`}>
                  <b>{where}</b> {text}
                </li>
              ))}
              {own.length > SHOWN ? <li>and {formatNumber(own.length - SHOWN)} more</li> : null}
            </ScrollList>
          </Card>
        );
      })}
    </>
  );
}
