import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { BrowserRouter } from 'react-router';

import { AppearanceOfPage } from './appearance-of-page.tsx';
import { CrashScreen } from './crash-screen.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { queryClient } from './query-client.ts';
import { WorkspaceGate } from './workspace-gate.tsx';

export function App() {
  return (
    <StrictMode>
      <ErrorBoundary fallback={(error) => CrashScreen({ error })}>
        <QueryClientProvider client={queryClient}>
          <BrowserRouter basename={import.meta.env.BASE_URL}>
            <AppearanceOfPage />
            <WorkspaceGate />
          </BrowserRouter>
        </QueryClientProvider>
      </ErrorBoundary>
    </StrictMode>
  );
}
