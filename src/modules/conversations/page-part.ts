/** What an htmx request wants to swap: it says the element's tag and id. */
export type PagePart = 'everything' | 'list' | 'thread';

const FRAGMENTS: Record<PagePart, string> = {
  everything: 'conversations/_everything',
  list: 'conversations/_list',
  thread: 'conversations/_thread',
};

export function partOf(target: string | undefined): PagePart {
  const id = target?.split('#')[1] ?? '';
  if (id === 'conversation-list') return 'list';
  return id.startsWith('thread-') ? 'thread' : 'everything';
}

export function fragmentOf(part: PagePart): string {
  return FRAGMENTS[part];
}
