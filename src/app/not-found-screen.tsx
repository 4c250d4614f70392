import { useLocation } from 'react-router';

import { EmptyState } from '#/ui/empty-state.tsx';
import { LinkButton } from '#/ui/link-button.tsx';
import { PageHeader } from '#/ui/page-header.tsx';

import { POSTURE, WORK_SCREENS } from './screens.ts';

export function NotFoundScreen() {
  const { pathname } = useLocation();
  return (
    <>
      <PageHeader title="Nothing here" />
      <EmptyState
        title="This address leads nowhere"
        actions={WORK_SCREENS.map((screen) => (
          <LinkButton key={screen.path} to={screen.path} variant={screen === POSTURE ? 'primary' : 'default'}>
            {screen.label}
          </LinkButton>
        ))}
      >
        There is no screen at <code>{pathname}</code>. The link may be old, or the population may have been removed
        since. Your record is as it was.
      </EmptyState>
    </>
  );
}
