/** The text as it leaves: line feeds alone, and nothing that can't be seen. */
export function asSent(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
}
