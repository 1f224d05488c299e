export type Pagination = { first: string | null; next: string | null; target: string };

/**
 * The links below a list that is paged by cursor: "Newest"/"Next page" as plain URLs that keep the search.
 * @param target selector of the element that htmx swaps
 */
export function pagination(
  path: string,
  query: Record<string, string>,
  after: string | null,
  next: string | null,
  target: string,
): Pagination {
  return {
    first: after ? urlWith(path, query) : null,
    next: next ? urlWith(path, { ...query, after: next }) : null,
    target,
  };
}

function urlWith(path: string, query: Record<string, string>): string {
  const filled = Object.entries(query).filter(([, value]) => value !== '');
  return filled.length === 0 ? path : `${path}?${new URLSearchParams(filled)}`;
}
