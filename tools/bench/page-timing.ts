/**
 * What runs inside the measured page. Each function is sent to the browser as text, so it may use nothing from outside
 * its own body.
 */

export interface LoadTiming {
  /** Milliseconds from navigation; `null` where the browser reported none. */
  readonly firstContentfulPaint: number | null;
  readonly largestContentfulPaint: number | null;
  readonly largestElement: string | null;
  /** Sum over long tasks after first contentful paint of what each took beyond 50 ms. */
  readonly totalBlockingTime: number;
  readonly longTasks: number;
}

interface BenchWindow {
  telltaleBench?: {
    lcp: number | null;
    element: string | null;
    longTasks: { start: number; duration: number }[];
    keyToPaint: number[];
    eventDurations: number[];
  };
}

/** Installed before the page's own scripts; only listens. */
export function installObservers(): void {
  const bench = {
    lcp: null as number | null,
    element: null as string | null,
    longTasks: [] as { start: number; duration: number }[],
    keyToPaint: [] as number[],
    eventDurations: [] as number[],
  };
  (globalThis as BenchWindow).telltaleBench = bench;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      bench.lcp = entry.startTime;
      const element = (entry as PerformanceEntry & { element?: Element | null }).element;
      bench.element = element ? `${element.tagName.toLowerCase()}: ${(element.textContent ?? '').slice(0, 60)}` : null;
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.longTasks.push({ start: entry.startTime, duration: entry.duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') bench.eventDurations.push(entry.duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  addEventListener(
    'keydown',
    (event) => {
      // A message sent while a frame is made arrives after that frame, with the change in it, went to the compositor.
      // A second frame would add the wait for the screen's next refresh, up to 17 ms in which nothing is done.
      const pressed = event.timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => bench.keyToPaint.push(performance.now() - pressed));
        port1.start();
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

export function readLoadTiming(): LoadTiming {
  const bench = (globalThis as BenchWindow).telltaleBench;
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
  const blocking = (bench?.longTasks ?? []).filter((task) => fcp !== null && task.start + task.duration > fcp);
  return {
    firstContentfulPaint: fcp,
    largestContentfulPaint: bench?.lcp ?? null,
    largestElement: bench?.element ?? null,
    totalBlockingTime: blocking.reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0),
    longTasks: blocking.length,
  };
}

/** Forgets the keys so far, so that finding the place to type does not count. */
export function forgetKeys(): void {
  const bench = (globalThis as BenchWindow).telltaleBench;
  if (!bench) return;
  bench.keyToPaint.length = 0;
  bench.eventDurations.length = 0;
}

export function readKeys(): { readonly keyToPaint: readonly number[]; readonly eventDurations: readonly number[] } {
  const bench = (globalThis as BenchWindow).telltaleBench;
  return { keyToPaint: bench?.keyToPaint ?? [], eventDurations: bench?.eventDurations ?? [] };
}

/** Milliseconds between frames for `durationMs`. */
export function recordFrames(durationMs: number): Promise<readonly number[]> {
  return new Promise((done) => {
    const gaps: number[] = [];
    const begin = performance.now();
    let last = begin;
    const tick = (now: number): void => {
      gaps.push(now - last);
      last = now;
      if (now - begin < durationMs) requestAnimationFrame(tick);
      else done(gaps.slice(1));
    };
    requestAnimationFrame(tick);
  });
}

/** Presses the link to the inventory; milliseconds until the frame after its first rows. */
export function timeToGrid(): Promise<number> {
  return new Promise((done) => {
    const link = [...document.querySelectorAll<HTMLElement>('nav a')].find(({ textContent }) =>
      textContent.includes('Inventory'),
    );
    const begin = performance.now();
    // The heading first: looking for a grid through the thousands of rows of the screen before takes longer than a frame.
    const look = (): void => {
      const isShown =
        document.querySelector('h1')?.textContent === 'Inventory' &&
        document.querySelector('[role="grid"] [role="rowheader"] a') !== null;
      if (!isShown) requestAnimationFrame(look);
      else requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begin)));
    };
    link?.click();
    look();
  });
}
