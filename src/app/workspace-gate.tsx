import { Suspense } from 'react';

import { assertNever } from '#/domain/result.ts';
import { useOpenState } from '#/state/use-open-state.ts';

import { BootScreen } from './boot-screen.tsx';
import { NoWorkspace } from './no-workspace.tsx';
import { Shell } from './shell/shell.tsx';
import { StorageFailureScreen } from './storage-failure-screen.tsx';

/** Which frame there is to show: a workspace, the doors to one, or why neither. */
export function WorkspaceGate() {
  const state = useOpenState();
  switch (state.kind) {
    case 'loading':
      return <BootScreen />;
    case 'none':
      return <NoWorkspace />;
    case 'open':
      // What an address needs before anything can be shown, such as its scenario.
      return (
        <Suspense fallback={<BootScreen />}>
          <Shell />
        </Suspense>
      );
    case 'failed':
      return <StorageFailureScreen error={state.error} />;
    default:
      return assertNever(state);
  }
}
