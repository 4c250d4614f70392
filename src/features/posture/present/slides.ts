export const SLIDES = ['verdict', 'trend', 'populations', 'next', 'decision'] as const;
export type Slide = (typeof SLIDES)[number];

export const SLIDE_TITLES: Readonly<Record<Slide, string>> = {
  verdict: 'Where we stand',
  trend: 'How it moved, and where it leads',
  populations: 'Populations',
  next: 'What to do next',
  decision: 'Decision asked',
};

const PARAM = 'slide';

/** `?slide=2`, from 1; what is no slide is the first. */
export function slideIn(params: URLSearchParams): number {
  const asked = Number(params.get(PARAM) ?? '1');
  return Number.isInteger(asked) && asked >= 1 && asked <= SLIDES.length ? asked - 1 : 0;
}

export function withSlide(params: URLSearchParams, slide: number): URLSearchParams {
  const next = new URLSearchParams(params);
  next.set(PARAM, String(Math.min(Math.max(slide, 0), SLIDES.length - 1) + 1));
  return next;
}

/** Back on the page there are no slides. */
export function withoutSlide(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete(PARAM);
  return next;
}

/** Where a key leads, as presenters and their remote controls know them; `null` for a key that leads nowhere. */
export function slideForKey(key: string, slide: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
      return slide + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return slide - 1;
    case 'Home':
      return 0;
    case 'End':
      return SLIDES.length - 1;
    default:
      return null;
  }
}
