/** The text without what no text or JSON column holds: NUL goes, half of a surrogate pair becomes U+FFFD. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
