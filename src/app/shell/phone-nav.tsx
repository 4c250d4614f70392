import { Ellipsis } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';

import { SidePanel } from '#/ui/side-panel.tsx';

import { NAV_SCREENS, WORK_SCREENS, type Screen } from '../screens.ts';
import styles from './phone-nav.module.css';
import { usePlaceSearch } from './use-place-search.ts';

/** Five fit under a thumb: four screens and the rest. */
const IN_BAR = 4;
const BAR = WORK_SCREENS.slice(0, IN_BAR);
const MORE = NAV_SCREENS.filter((screen) => !BAR.includes(screen));

export interface PhoneNavProps {
  readonly workspaceName: string;
  /** Further controls that have no room elsewhere. */
  readonly children: ReactNode;
}

export function PhoneNav({ workspaceName, children }: PhoneNavProps) {
  const [opened, setOpened] = useState(false);
  const { pathname } = useLocation();
  const elsewhere = MORE.some((screen) => screen.path === pathname);
  return (
    <>
      <nav className={styles.bar} aria-label="Main">
        {BAR.map((screen) => (
          <BarLink key={screen.path} screen={screen} />
        ))}
        <button
          type="button"
          className={styles.tab}
          data-current={elsewhere || undefined}
          onClick={() => setOpened(true)}
        >
          <Ellipsis size={20} aria-hidden="true" />
          More
        </button>
      </nav>
      <SidePanel title={workspaceName} opened={opened} onClose={() => setOpened(false)}>
        <nav className={styles.list} aria-label="More">
          {MORE.map((screen) => (
            <ListLink key={screen.path} screen={screen} onFollow={() => setOpened(false)} />
          ))}
        </nav>
        {children}
      </SidePanel>
    </>
  );
}

function BarLink({ screen }: { readonly screen: Screen }) {
  const search = usePlaceSearch();
  const Icon = screen.icon;
  return (
    <NavLink to={{ pathname: screen.path, search }} end={screen.path === '/'} className={styles.tab ?? ''}>
      <Icon size={20} aria-hidden="true" />
      {screen.label}
    </NavLink>
  );
}

function ListLink({ screen, onFollow }: { readonly screen: Screen; readonly onFollow: () => void }) {
  const search = usePlaceSearch();
  const Icon = screen.icon;
  return (
    <NavLink to={{ pathname: screen.path, search }} className={styles.item ?? ''} onClick={onFollow}>
      <Icon size={20} aria-hidden="true" />
      <span>
        {screen.label}
        <small>{screen.purpose}</small>
      </span>
    </NavLink>
  );
}
