import type { ConsentStatus } from './consent-status.js';

/** The colour of a status: green, red, or grey. */
export function statusTone(status: ConsentStatus): 'good' | 'bad' | 'none' {
  if (status === 'opted_in') return 'good';
  return status === 'opted_out' ? 'bad' : 'none';
}
