import { QueryClient } from '@tanstack/react-query';

/** Bundled data does not change while the page is open, and there is no server to ask again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, gcTime: Infinity, retry: 1, refetchOnWindowFocus: false, networkMode: 'always' },
  },
});
