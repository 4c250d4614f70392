import { assertNever } from '#/domain/result.ts';
import type { PackView } from '#/exchange/pack/verify/pack-view.ts';
import { isLeftOpen } from '#/exchange/pack/verify/finding.ts';
import { CHECK_WORDS, uncheckedInWords } from '#/exchange/pack/verify/finding-words.ts';
import { Banner } from '#/ui/banner.tsx';

/** The whole result in a sentence, and what it does not say. */
export function VerdictBanner({
  view,
  file,
  isKeyGiven,
}: {
  readonly view: PackView;
  readonly file: string;
  readonly isKeyGiven: boolean;
}) {
  const failed = view.checks.filter(({ status }) => status === 'failed').map(({ id }) => CHECK_WORDS[id].title);
  const isSigned = view.fingerprint !== null;
  const isLeft = view.checks.some(({ findings }) => findings.some(isLeftOpen));
  switch (view.verdict) {
    case 'bad':
      return (
        <Banner tone="bad" title={`${file} does not hold. Do not rely on it.`}>
          {failed.length === 1 ? 'This check failed: ' : 'These checks failed: '}
          {failed.join(', ')}. Ask its maker for another one, and tell them what is written below.
        </Banner>
      );
    case 'unsigned':
      return (
        <Banner tone="warn" title={`${file} fits together, and nobody signed it.`}>
          Its numbers follow from its ledger. Anyone could have made both, so ask for a signed pack before you rely on
          it.
        </Banner>
      );
    case 'unchecked':
      return (
        <Banner
          tone="warn"
          title={`${file}: ${uncheckedInWords(view.checks, view.about?.software ?? 'the version that made it')}`}
        >
          What was not checked may say anything, and is listed first below. Do not rely on it before that version says
          that it holds.{isSigned ? '' : ' Nobody signed it, so anyone could have made it.'}
        </Banner>
      );
    case 'good':
      return (
        <Banner
          tone="good"
          title={
            isLeft
              ? `${file} holds: no check failed. What is left to be checked is said below.`
              : `${file} holds: every check was made, and none failed.`
          }
        >
          {isKeyGiven
            ? 'It was signed with the key whose fingerprint you gave, and nothing was changed since.'
            : 'Nothing was changed since it was signed. Who signed it, you know when the fingerprint below is the one that you have from them by another way.'}
        </Banner>
      );
    default:
      return assertNever(view.verdict);
  }
}
