import type { Import } from './import.js';

/** How far a check or a run is, with its pace, the time that is left and the errors so far. */
export function progressOf(found: Import): { text: string; percent: number } {
  const { status, bytesRead, fileSize, rowsTotal, rowsFailed, rowsRead } = found;
  if (status === 'queued') return { text: 'Waiting for a free worker.', percent: 0 };
  if (status === 'checking') {
    const percent = Math.floor((100 * bytesRead) / Math.max(fileSize, 1));
    const parts = [`${sizeText(bytesRead)} of ${sizeText(fileSize)} read`, `${count(rowsRead)} rows`];
    return { text: sentence([...parts, ...paceOf(found), errorsText(rowsFailed)]), percent };
  }
  const percent = rowsTotal === 0 ? 100 : Math.floor((100 * handled(found)) / rowsTotal);
  const rows = `${count(handled(found))} of ${count(rowsTotal)} rows`;
  return { text: sentence([rows, ...paceOf(found), errorsText(rowsFailed)]), percent };
}

/** Rows that are settled, applied or not. */
export function handled({
  rowsOptedIn,
  rowsOptedOut,
  rowsAdded,
  rowsUpdated,
  rowsUnchanged,
  rowsFailed,
}: Import): number {
  return rowsOptedIn + rowsOptedOut + rowsAdded + rowsUpdated + rowsUnchanged + rowsFailed;
}

export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function paceOf({ rowsPerSecond, secondsLeft }: Import): string[] {
  const pace = rowsPerSecond === null ? [] : [`${count(rowsPerSecond)} rows a second`];
  return secondsLeft === null ? pace : [...pace, `${durationText(secondsLeft)} left`];
}

function errorsText(errors: number): string {
  return errors === 1 ? '1 error so far' : `${errors === 0 ? 'no' : count(errors)} errors so far`;
}

export function tookText(from: Date, to: Date): string {
  return durationText(Math.max(1, Math.round((to.getTime() - from.getTime()) / 1_000)));
}

function durationText(seconds: number): string {
  if (seconds < 2) return 'a second';
  return seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
}

function sentence(parts: string[]): string {
  return `${parts.join(', ')}.`;
}

export function count(value: number): string {
  return value.toLocaleString('en-US');
}
