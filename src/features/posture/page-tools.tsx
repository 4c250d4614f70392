import { Link2, Presentation, Share } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

import { notify } from '#/state/notices.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { LinkButton } from '#/ui/link-button.tsx';
import { Menu } from '#/ui/menu.tsx';

import { pageSearch } from './page-link.ts';
import styles from './page-tools.module.css';
import { useSince } from '#/state/use-since.ts';

const SavePage = lazy(async () => ({ default: (await import('./save-page.tsx')).SavePage }));

/** How the page leaves the screen: to a meeting room, as a link, as a file, on paper. */
export function PageTools() {
  const [params] = useSearchParams();
  const { search } = useLocation();
  const on = useEvaluationDate();
  const since = useSince();
  const { id } = useLedger();
  const [isSaving, setSaving] = useState(false);
  return (
    <div className={styles.tools}>
      <LinkButton size="s" variant="quiet" to={`/present${search}`} icon={<Presentation />}>
        Present
      </LinkButton>
      <Button
        size="s"
        variant="quiet"
        icon={<Link2 />}
        onClick={() => void copyLink(pageSearch(params, { on, since: since.date, workspace: id }))}
      >
        Copy link
      </Button>
      <Menu
        label="Send"
        size="s"
        variant="quiet"
        icon={<Share />}
        items={[
          {
            label: 'Save the page as a file',
            hint: 'One HTML file, read without Telltale',
            onSelect: () => setSaving(true),
          },
          { label: 'Print', hint: 'One sheet of A4 or Letter', onSelect: () => window.print() },
        ]}
      />
      {isSaving ? (
        <Suspense fallback={null}>
          <SavePage onDone={() => setSaving(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

async function copyLink(search: string): Promise<void> {
  const link = new URL(`${import.meta.env.BASE_URL}${search}`, window.location.origin).href;
  const why = 'Whoever has this workspace sees the same page with it: same day, same comparison, same heat map.';
  try {
    await navigator.clipboard.writeText(link);
    notify({
      tone: 'good',
      what: 'The link to this view is copied.',
      why,
      todo: 'Paste it into a message or an invitation.',
    });
  } catch {
    notify({
      tone: 'info',
      what: `This browser does not let pages copy. The link is ${link}`,
      why,
      todo: 'Copy it by hand.',
    });
  }
}
