import type { z } from 'zod';

export type FormErrors = Record<string, string>;

/** What a form shows: the texts as they were typed, and what is wrong with each. */
export type FormView = { values: Record<string, unknown>; errors: FormErrors };

export type Form<Value> = { ok: true; value: Value } | ({ ok: false } & FormView);

/** A form before anyone typed, with what is already known. */
export function blankForm(values: Record<string, unknown> = {}): FormView {
  return { values, errors: {} };
}

/** Reads a submitted form by its schema: the first complaint of each field, by the field's name. */
export function readForm<Value>(schema: z.ZodType<Value>, body: unknown): Form<Value> {
  const values = (body ?? {}) as Record<string, unknown>;
  const parsed = schema.safeParse(values);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: FormErrors = {};
  for (const { path, message } of parsed.error.issues) errors[String(path[0] ?? 'form')] ??= message;
  return { ok: false, values, errors };
}

/** The same form with a complaint that only the business could make, such as "is already taken". */
export function refuseForm(body: unknown, errors: FormErrors): { ok: false } & FormView {
  return { ok: false, values: (body ?? {}) as Record<string, unknown>, errors };
}
