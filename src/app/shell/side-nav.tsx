import { NavLink } from 'react-router';

import { KEEPING_SCREENS, WORK_SCREENS, type Screen } from '../screens.ts';
import { Brand } from './brand.tsx';
import styles from './side-nav.module.css';
import { usePlaceSearch } from './use-place-search.ts';

export interface SideNavProps {
  readonly workspaceName: string;
  readonly isSample: boolean;
}

export function SideNav({ workspaceName, isSample }: SideNavProps) {
  return (
    <nav className={styles.rail} aria-label="Main">
      <Brand />
      <div className={styles.links}>
        {WORK_SCREENS.map((screen) => (
          <ScreenLink key={screen.path} screen={screen} />
        ))}
      </div>
      <div className={styles.foot}>
        <div className={styles.links}>
          {KEEPING_SCREENS.map((screen) => (
            <ScreenLink key={screen.path} screen={screen} />
          ))}
        </div>
        <p className={styles.workspace}>
          <b title={workspaceName}>{workspaceName}</b>
          <span>{isSample ? 'Sample · ' : ''}T1481 · DET0672</span>
        </p>
      </div>
    </nav>
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
