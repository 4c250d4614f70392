import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'react-router';

import { useDocument } from '#/state/document-store.ts';
import { useAsOf, usePresentDate, useSetAsOf } from '#/state/use-as-of.ts';
import { RecordOnly, useScenarioId } from '#/state/use-scenario.ts';
import { useIsReadOnly } from '#/state/use-workspace.ts';
import { CommentMarkContext } from '#/ui/comment-mark-context.ts';
import { useMediaQuery } from '#/ui/use-media-query.ts';

import { backUpOpenWorkspace } from '../back-up-open-workspace.ts';
import { RouteAnnouncer } from '../route-announcer.tsx';
import { AppRoutes } from '../routes.tsx';
import { INVENTORY, screenAt } from '../screens.ts';
import { AsOfBanner } from './as-of-banner.tsx';
import { Attribution } from './attribution.tsx';
import { ChartNotes } from './chart-notes.tsx';
import { LensSwitch } from './lens-switch.tsx';
import { Notices } from './notices.tsx';
import { PhoneNav } from './phone-nav.tsx';
import { SaveFailure } from './save-failure.tsx';
import styles from './shell.module.css';
import { SideNav } from './side-nav.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import { TopBar } from './top-bar.tsx';
import { useLensLanding } from './use-lens-landing.ts';
import { useOverScreens } from './use-over-screens.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useStickyPlace } from './use-sticky-place.ts';

const WhatIfBanner = lazy(async () => ({ default: (await import('./what-if-banner.tsx')).WhatIfBanner }));

type Overlay = 'palette' | 'as-of' | null;

/** What stands around every screen of an open workspace. */
export function Shell() {
  const { pathname } = useLocation();
  // The name it has now: a past that is read may be older than the name.
  const name = useDocument((document) => document.workspace.settings.name) || 'Untitled workspace';
  const isSample = useDocument((document) => document.record?.sample != null);
  const asOf = useAsOf();
  const setAsOf = useSetAsOf();
  const today = usePresentDate();
  const scenario = useScenarioId();
  const isReadOnly = useIsReadOnly();
  const isOfRecord = screenAt(pathname)?.isOfRecord ?? false;
  const narrow = useMediaQuery('(max-width: 900px)');
  const [overlay, setOverlay] = useState<Overlay>(null);
  const over = useOverScreens();
  const close = () => setOverlay(null);

  useLensLanding();
  useStickyPlace();
  useShortcuts({ openPalette: () => setOverlay('palette') });

  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      {narrow ? null : <SideNav workspaceName={name} isSample={isSample} />}
      <div className={styles.page}>
        <header className={styles.head}>
          <RecordOnly value={isOfRecord}>
            <TopBar onOpenAsOf={() => setOverlay('as-of')} onOpenPalette={() => setOverlay('palette')} />
          </RecordOnly>
          {asOf === null ? null : <AsOfBanner asOf={asOf} onLeave={() => setAsOf(null)} />}
          {isReadOnly && over !== null ? <over.ReadOnlyBanner /> : null}
          {scenario === null ? null : (
            <Suspense fallback={null}>
              <WhatIfBanner isOfRecord={isOfRecord} />
            </Suspense>
          )}
        </header>
        <main id="main" className={styles.main} tabIndex={-1} data-wide={pathname === INVENTORY.path || undefined}>
          <SaveFailure onBackUp={backUp} />
          <ChartNotes>
            <RecordOnly value={isOfRecord}>
              <CommentMarkContext value={over?.drawMark ?? null}>
                <AppRoutes onBackUp={backUp} />
                {over === null ? null : <over.Dialogs />}
              </CommentMarkContext>
            </RecordOnly>
          </ChartNotes>
        </main>
        <Attribution />
      </div>
      {narrow ? (
        <PhoneNav workspaceName={name}>
          <LensSwitch />
          <ThemeChoice />
        </PhoneNav>
      ) : null}
      <Notices />
      <RouteAnnouncer workspaceName={name} />
      {overlay === 'palette' && over !== null ? (
        <RecordOnly value={isOfRecord}>
          <over.Palette onClose={close} onChooseAsOf={() => setOverlay('as-of')} onBackUp={backUp} />
        </RecordOnly>
      ) : null}
      {overlay === 'as-of' && over !== null ? (
        <over.AsOfDialog asOf={asOf} today={today} onChange={setAsOf} onClose={close} />
      ) : null}
    </div>
  );
}

function backUp(): void {
  void backUpOpenWorkspace();
}
