/**
 * How long a carrier asks to be left alone, in milliseconds, from its Retry-After header: seconds, or a date (RFC 9110,
 * section 10.2.3). Undefined when it does not ask, or nothing that can be understood.
 */
export function retryAfterMs(header: string | string[] | undefined, now = Date.now()): number | undefined {
  const asked = [header].flat()[0]?.trim() ?? '';
  const ms = /^\d+(\.\d+)?$/.test(asked) ? Number(asked) * 1_000 : Date.parse(asked) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
