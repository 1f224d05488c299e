import type { Config } from '../../../config.js';

/** What Node allows by itself. */
const FIVE_MINUTES = 300_000;
const MS_A_MEGABYTE = 8_000;

/** How long a request may take, in ms: as long as the largest file does at a megabit a second. */
export function slowestUploadMs({ importLargestMb }: Pick<Config, 'importLargestMb'>): number {
  return FIVE_MINUTES + importLargestMb * MS_A_MEGABYTE;
}
