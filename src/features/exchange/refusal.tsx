import type { Refused } from '#/features/exchange/flow/exchange-flow.ts';
import { ScrollList } from '#/features/exchange/scroll-list.tsx';
import { Banner } from '#/ui/banner.tsx';
import { formatNumber } from '#/ui/format.ts';
import { LinkButton } from '#/ui/link-button.tsx';

const SHOWN = 100;

/** What went wrong with a file: what happened, why it matters, what to do, and each row it is about. */
export function Refusal({ words }: { readonly words: Refused }) {
  const { what, why, todo, details = [], place } = words;
  return (
    <Banner
      tone={place === undefined ? 'bad' : 'warn'}
      title={what}
      actions={place === undefined ? undefined : <LinkButton to={place.path}>{place.label}</LinkButton>}
    >
      {why} <b>{todo}</b>
      {details.length === 0 ? null : (
        <ScrollList label="Where">
          {details.slice(0, SHOWN).map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
          {details.length > SHOWN ? <li>and {formatNumber(details.length - SHOWN)} more</li> : null}
        </ScrollList>
      )}
    </Banner>
  );
}
