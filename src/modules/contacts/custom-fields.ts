export type ReadCustomFields = { ok: true; value: Record<string, string> } | { ok: false; reason: string };

const MOST = 50;

/** Custom fields as staff write them: a line each, as in "Birthday: May 4". */
export function readCustomFields(text: string): ReadCustomFields {
  const fields: Record<string, string> = {};
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length > MOST) return { ok: false, reason: `At most ${MOST} custom fields.` };
  for (const line of lines) {
    const [, name, value] = /^([^:]{1,60}):(.{0,1000})$/u.exec(line) ?? [];
    if (!name?.trim())
      return { ok: false, reason: `Write a name and a value with a colon between them, not “${line.slice(0, 40)}”.` };
    fields[name.trim()] = (value ?? '').trim();
  }
  return { ok: true, value: fields };
}

export function writeCustomFields(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
