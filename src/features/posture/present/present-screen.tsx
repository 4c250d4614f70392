import { ChevronLeft, ChevronRight, Maximize, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useScenario } from '#/state/use-scenario.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';
import { useModalDialog } from '#/ui/dialog.tsx';
import { formatDate } from '#/ui/format.ts';
import { IconButton } from '#/ui/icon-button.tsx';

import { DecisionSlide } from './decision-slide.tsx';
import { NextSlide } from './next-slide.tsx';
import { PopulationsSlide } from './populations-slide.tsx';
import styles from './present.module.css';
import { slideForKey, slideIn, SLIDES, SLIDE_TITLES, withoutSlide, withSlide, type Slide } from './slides.ts';
import { TrendSlide } from './trend-slide.tsx';
import { useFit } from './use-fit.ts';
import { VerdictSlide } from './verdict-slide.tsx';

const CONTENT: Readonly<Record<Slide, () => ReactNode>> = {
  verdict: VerdictSlide,
  trend: TrendSlide,
  populations: PopulationsSlide,
  next: NextSlide,
  decision: DecisionSlide,
};

/** The page for a meeting room: few slides, large type, walked through by keys. It lies over the page like any dialog. */
export function PresentScreen() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const at = slideIn(params);
  const slide = SLIDES[at] ?? 'verdict';
  const leave = () => void navigate({ pathname: '/', search: withoutSlide(params).toString() });
  const dialog = useModalDialog(leave);
  const deck = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const room = useFit();
  // Not on a button: its tip would lie over the slide.
  useEffect(() => title.current?.focus(), []);
  const show = (next: number) => setParams(withSlide(params, next), { replace: true });
  const isScored = useScores().organisation.visibility !== null;
  const Content = CONTENT[slide];

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // The space bar on a button presses it.
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
    const next = slideForKey(event.key, at);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    show(next);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of a presenter work wherever the focus is
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="slide-title" onKeyDown={onKeyDown}>
      <div ref={deck} className={styles.deck} data-slide={slide}>
        <div className={styles.head}>
          <h1 ref={title} id="slide-title" tabIndex={-1}>
            {SLIDE_TITLES[slide]}
          </h1>
          <Whose />
        </div>
        <section ref={room} className={styles.slide} aria-live="polite" aria-label={SLIDE_TITLES[slide]}>
          {isScored ? (
            <Content />
          ) : (
            <p className={styles.large}>There is nothing to score yet: no population has a device.</p>
          )}
        </section>
        <div className={styles.foot}>
          <IconButton
            label="Previous slide"
            icon={<ChevronLeft />}
            aria-disabled={at === 0}
            onClick={() => show(at - 1)}
          />
          <span className={styles.place}>
            {at + 1} of {SLIDES.length}
          </span>
          <IconButton
            label="Next slide"
            icon={<ChevronRight />}
            aria-disabled={at === SLIDES.length - 1}
            onClick={() => show(at + 1)}
          />
          <span className={styles.note}>Visibility is not detection.</span>
          <IconButton label="Full screen" icon={<Maximize />} onClick={() => void toggleFullScreen(deck.current)} />
          <IconButton label="Leave the presentation" icon={<X />} onClick={leave} />
        </div>
      </div>
    </dialog>
  );
}

function Whose() {
  const name = useWorkspaceSelector(({ settings }) => settings.organisation || settings.name);
  const on = useEvaluationDate();
  const scenario = useScenario();
  return (
    <p className={styles.whose}>
      {scenario === null ? null : <b className={styles.whatIf}>What if: {scenario.name || 'a scenario'} · </b>}
      {name} · as of {formatDate(on)}
    </p>
  );
}

async function toggleFullScreen(deck: HTMLElement | null): Promise<void> {
  try {
    await (document.fullscreenElement === null ? deck?.requestFullscreen() : document.exitFullscreen());
  } catch {
    // The browser or its owner does not allow it: the deck fills the window as it is.
  }
}
