import { lazy, Suspense } from 'react';
import { Link, Route, Routes } from 'react-router';

import { CrashScreen } from './crash-screen.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import styles from './no-workspace.module.css';
import { RouteAnnouncer } from './route-announcer.tsx';
import { ScreenSkeleton } from './screen-skeleton.tsx';
import { REFERENCE, VERIFY, WORKSPACES } from './screens.ts';
import { Attribution } from './shell/attribution.tsx';
import { Brand } from './shell/brand.tsx';
import { Notices } from './shell/notices.tsx';
import { ThemeButton } from './shell/theme-button.tsx';

const FirstVisit = lazy(async () => ({
  default: (await import('#/features/workspaces/first-visit.tsx')).FirstVisit,
}));

/** Without a workspace there are the doors to one, what was closed before, and the reference, which needs none. */
export function NoWorkspace() {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Brand />
        <nav className={styles.links} aria-label="Main">
          <Link to={WORKSPACES.path}>{WORKSPACES.label}</Link>
          <Link to={REFERENCE.path}>{REFERENCE.label}</Link>
          <Link to={VERIFY.path}>{VERIFY.label}</Link>
        </nav>
        <ThemeButton />
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <ErrorBoundary fallback={(error, retry) => CrashScreen({ error, onRetry: retry })}>
          <Suspense fallback={<ScreenSkeleton />}>
            <Routes>
              <Route path={WORKSPACES.path} element={<WORKSPACES.Component />} />
              <Route path={REFERENCE.path} element={<REFERENCE.Component />} />
              <Route path={VERIFY.path} element={<VERIFY.Component />} />
              <Route path="*" element={<FirstVisit />} />
            </Routes>
          </Suspense>
        </ErrorBoundary>
      </main>
      <Attribution />
      <Notices />
      <RouteAnnouncer workspaceName={null} />
    </div>
  );
}
