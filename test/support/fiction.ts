import { MobileNumber } from '../../src/shared/mobile-number.js';

/** Numbers that belong to nobody: 555-0100 to 555-0199 in as many area codes as are needed, in ascending order. */
export function fictionNumbers(count: number): string[] {
  const numbers: string[] = [];
  for (let area = 201; area < 990 && numbers.length < count; area += 1) {
    if (!MobileNumber.parse(`+1${area}5550100`, 'US').ok) continue;
    for (let line = 100; line < 200; line += 1) numbers.push(`+1${area}5550${line}`);
  }
  return numbers.slice(0, count);
}
