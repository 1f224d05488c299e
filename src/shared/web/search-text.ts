/** What was typed into a search box: nothing that no text column holds, and no more than anyone would type. */
export function searchText(typed: unknown): string {
  return typeof typed === 'string' ? typed.replaceAll('\0', '').trim().slice(0, 100) : '';
}
