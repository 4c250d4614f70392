import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';

import { CrashScreen } from './crash-screen.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { ScreenSkeleton } from './screen-skeleton.tsx';
import { ALL_SCREENS } from './screens.ts';

export function AppRoutes({ onBackUp }: { readonly onBackUp: () => void }) {
  const { pathname } = useLocation();
  const { reset } = useQueryErrorResetBoundary();
  const stopped = (error: unknown, retry: () => void) => {
    // Bundled data that failed to load is asked for again, not only shown again.
    const onRetry = () => {
      reset();
      retry();
    };
    return <CrashScreen error={error} onRetry={onRetry} onBackUp={onBackUp} />;
  };
  return (
    <ErrorBoundary resetKey={pathname} fallback={stopped}>
      <Suspense fallback={<ScreenSkeleton />}>
        <Routes>
          {ALL_SCREENS.map(({ path, Component }) => (
            <Route key={path} path={path} element={<Component />} />
          ))}
          <Route path="*" element={<NotFoundScreen />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  );
}
