import { useNavigate } from 'react-router';

import { useLens } from '#/state/session-store.ts';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

import { homeOf, LENSES } from './lens.ts';
import { usePlaceSearch } from './use-place-search.ts';

/** Choosing a lens goes to where its person starts. */
export function LensSwitch() {
  const [lens, setLens] = useLens();
  const navigate = useNavigate();
  const search = usePlaceSearch();
  return (
    <SegmentedControl
      label="Lens"
      value={lens}
      options={LENSES}
      onChange={(next) => {
        setLens(next);
        void navigate({ pathname: homeOf(next).path, search });
      }}
    />
  );
}
