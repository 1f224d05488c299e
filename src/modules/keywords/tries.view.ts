import type { FormView } from '../../shared/form.js';
import type { Choice } from '../../shared/web/field-view.js';
import { segmentsView } from './reply-preview.view.js';
import type { TriedText } from './tried-text.js';

/** The box in which staff try a text, and what it would do. */
export function tryBox(lines: Choice[], form: FormView, tried: { who: string; what: TriedText } | null) {
  return {
    lines,
    noLines: lines.length === 0,
    form,
    tried: tried && {
      ...tried.what,
      who: tried.who,
      segments: segmentsView(tried.what.reply),
    },
  };
}
