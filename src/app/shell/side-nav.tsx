import { NavLink } from 'react-router';

import { KEEPING_SCREENS, WORK_SCREENS, type Screen } from '../screens.ts';
import { Brand } from './brand.tsx';
import styles from './side-nav.module.css';
import { usePlaceSearch } from './use-place-search.ts';

export function SideNav({
  workspaceName,
  children,
}: {
  readonly workspaceName: string;
  readonly children?: React.ReactNode;
}) {
  return (
    <div className={styles.rail}>
      <Brand />
      <nav className={styles.links} aria-label="Main">
        {WORK_SCREENS.map((screen) => (
          <ScreenLink key={screen.path} screen={screen} />
        ))}
      </nav>
      <div className={styles.foot}>
        {children}
        <nav className={styles.links} aria-label="Workspace">
          {KEEPING_SCREENS.map((screen) => (
            <ScreenLink key={screen.path} screen={screen} />
          ))}
        </nav>
        <p className={styles.workspace}>
          <b title={workspaceName}>{workspaceName}</b>
          <span>T1481 · DET0672</span>
        </p>
      </div>
    </div>
  );
}

function ScreenLink({ screen }: { readonly screen: Screen }) {
  const search = usePlaceSearch();
  const Icon = screen.icon;
  return (
    <NavLink
      to={{ pathname: screen.path, search }}
      end={screen.path === '/'}
      className={styles.link ?? ''}
      onPointerEnter={() => void screen.load()}
      onFocus={() => void screen.load()}
    >
      <Icon size={17} aria-hidden="true" />
      {screen.label}
    </NavLink>
  );
}
