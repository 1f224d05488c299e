/** What was typed into a search box, and no more of it than anyone would type. */
export function searchText(typed: unknown): string {
  return typeof typed === 'string' ? typed.trim().slice(0, 100) : '';
}
