import type { FormView } from '../form.js';

export type Choice = { value: string | number; label: string; hint?: string };

export type FieldOptions = {
  label: string;
  type?: string;
  hint?: string;
  required?: boolean;
  autocomplete?: string;
  placeholder?: string;
  inputmode?: string;
  maxlength?: number;
  rows?: number;
  readonly?: boolean;
  autofocus?: boolean;
  options?: Choice[];
  /** Ends the id of the field, where a page has several forms with the same one. */
  suffix?: string | number;
  /** The first choice of a select, with an empty value. */
  prompt?: string;
};

/** Everything that a field partial prints, with nothing missing. */
export function fieldView(form: FormView, name: string, options: FieldOptions) {
  const id = options.suffix === undefined ? `field-${name}` : `field-${name}-${options.suffix}`;
  const given = form.values[name];
  const error = form.errors[name] ?? '';
  const hint = options.hint ?? '';
  const chosen = new Set((Array.isArray(given) ? given : [given]).map(String));
  return {
    id,
    name,
    label: options.label,
    type: options.type ?? 'text',
    value: given == null ? '' : String(given),
    checked: given === true || given === 'on' || given === 'true',
    hint,
    error,
    describedBy: [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' '),
    required: options.required ?? false,
    autocomplete: options.autocomplete ?? 'off',
    placeholder: options.placeholder ?? '',
    inputmode: options.inputmode ?? '',
    maxlength: options.maxlength ?? 0,
    rows: options.rows ?? 4,
    readonly: options.readonly ?? false,
    autofocus: options.autofocus ?? false,
    prompt: options.prompt ?? '',
    options: (options.options ?? []).map(({ value, label, hint: about }, index) => ({
      id: `${id}-${index}`,
      name,
      value,
      label,
      hint: about ?? '',
      chosen: chosen.has(String(value)),
    })),
  };
}
