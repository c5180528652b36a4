import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query'

interface PageOf<Item> {
  items: Item[]
  nextCursor?: string | null
}

/** A list that the server gives out page by page: what was read so far, and a way to read on. */
export function usePages<Item, P extends PageOf<Item> = PageOf<Item>>(
  key: QueryKey,
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<P & PageOf<Item>>,
  { refreshEvery }: { refreshEvery?: number } = {},
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: refreshEvery,
  })
  return {
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    first: query.data?.pages[0],
    pending: query.isPending,
    error: query.error,
    retry: () => void query.refetch(),
    outdated: query.isPlaceholderData,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    loadingMore: query.isFetchingNextPage,
  }
}
