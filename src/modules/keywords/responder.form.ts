import { z } from 'zod';
import { type Form, type FormView, readForm, refuseForm } from '../../shared/form.js';
import { asSent } from '../../shared/texts/as-sent.js';
import { parse } from '../../shared/texts/merge-fields.js';
import { rowIdIn } from '../../shared/web/row-id.js';
import { match } from './matcher.js';
import { alwaysOptsOut, type KeywordResponder, listensFor, type ResponderDraft } from './responder.js';

const LONGEST_REPLY = 500;
const LONGEST_KEYWORD = 60;
const MOST_KEYWORDS = 50;

const DOES = {
  reply: { setsConsent: null, helps: false },
  opt_in: { setsConsent: 'opted_in', helps: false },
  opt_out: { setsConsent: 'opted_out', helps: false },
  help: { setsConsent: null, helps: true },
} as const;

export type Action = keyof typeof DOES;

/** What the form may choose from, and what it can't take away. */
export type ResponderChoices = {
  lineIds: readonly number[];
  listIds: readonly number[];
  customFields: ReadonlySet<string>;
  /** Words of the responder that always opt out: they stay, whatever is typed. */
  kept: readonly string[];
};

const several = z.union([z.string(), z.array(z.string())]).optional();

const schema = ({ lineIds, listIds, customFields, kept }: ResponderChoices) =>
  z.object({
    name: z
      .string({ message: 'Give it a name.' })
      .transform(oneLine)
      .pipe(z.string().min(1, 'Give it a name.').max(60, 'A name has at most 60 characters.')),
    keywords: z
      .string({ message: 'Write at least one keyword.' })
      .transform((text) =>
        uniqueWords([
          ...kept,
          ...text
            .split(/[,;\n]/)
            .map(oneLine)
            .filter(Boolean),
        ]),
      )
      .superRefine((keywords, context) => {
        const problem = problemWith(keywords);
        if (problem) context.addIssue({ code: 'custom', message: problem });
      }),
    action: z.enum(Object.keys(DOES) as [Action, ...Action[]], { message: 'Choose what it does.' }),
    lineIds: several
      .transform((ids) => [...new Set([ids ?? []].flat().flatMap((id) => rowIdIn(id) ?? []))])
      .transform((ids) => ids.filter((id) => lineIds.includes(id)))
      .refine((ids) => ids.length > 0, 'Choose at least one line. To stop it everywhere, disable it.'),
    listId: z
      .string()
      .default('')
      .transform((id) => (id === '' ? null : rowIdIn(id)))
      .refine((id) => id === null || listIds.includes(id), 'Choose one of your contact lists.'),
    reply: z
      .string()
      .default('')
      .transform(asSent)
      .superRefine((text, context) => {
        const problem = problemWithReply(text, customFields);
        if (problem) context.addIssue({ code: 'custom', message: problem });
      }),
  });

/** What staff write of a responder, but for what the responders beside it say to it. */
export const ResponderForm = {
  from(body: unknown, choices: ResponderChoices): Form<ResponderDraft> {
    const form = readForm(schema(choices), body);
    if (!form.ok) return form;
    const { action, ...about } = form.value;
    const [kept] = choices.kept;
    if (kept && action !== 'opt_out') return refuseForm(body, { action: `It answers ${kept}, which always opts out.` });
    const optsOut = action === 'opt_out' ? undefined : about.keywords.find(readsAsOptOut);
    if (optsOut !== undefined)
      return refuseForm(body, {
        keywords: `“${optsOut}” always opts out, so only a responder that sets Opted Out can have it. Choose another word.`,
      });
    if (about.reply === '' && (action === 'help' || (action === 'reply' && about.listId === null)))
      return refuseForm(body, {
        reply:
          action === 'help'
            ? 'Write the answer to whoever asks for help.'
            : 'Write a reply, or choose what else it does.',
      });
    return { ok: true, value: { ...about, ...DOES[action] } };
  },

  /** The words that always opt out are shown beside the field, not in it. */
  of(responder: KeywordResponder): FormView {
    const { name, lineIds, listId, reply } = responder;
    const typed = responder.keywords.filter((keyword) => !keptWords(responder).includes(keyword));
    return {
      values: { name, keywords: typed.join('\n'), action: actionOf(responder), lineIds, listId: listId ?? '', reply },
      errors: {},
    };
  },
};

/** The words of the responder that no edit takes away. */
export function keptWords({ keywords }: Pick<KeywordResponder, 'keywords'>): string[] {
  return keywords.filter(alwaysOptsOut);
}

export function actionOf({ setsConsent, helps }: Pick<KeywordResponder, 'setsConsent' | 'helps'>): Action {
  if (helps) return 'help';
  return setsConsent === 'opted_in' ? 'opt_in' : setsConsent === 'opted_out' ? 'opt_out' : 'reply';
}

export function isAction(action: unknown): action is Action {
  return typeof action === 'string' && Object.hasOwn(DOES, action);
}

/** Null when the reply can be saved; otherwise what to do about it. */
export function problemWithReply(reply: string, customFields: ReadonlySet<string>): string | null {
  const over = [...reply].length - LONGEST_REPLY;
  if (over > 0) return `A reply has at most ${LONGEST_REPLY} characters. Shorten it by ${over}.`;
  const parsed = parse(reply, customFields);
  return parsed.ok ? null : parsed.problem;
}

function problemWith(keywords: string[]): string | null {
  if (keywords.length === 0) return 'Write at least one keyword.';
  if (keywords.length > MOST_KEYWORDS) return `At most ${MOST_KEYWORDS} keywords.`;
  const long = keywords.find((keyword) => [...keyword].length > LONGEST_KEYWORD);
  if (long) return `A keyword has at most ${LONGEST_KEYWORD} characters, not “${[...long].slice(0, 20).join('')}…”.`;
  const empty = keywords.find((keyword) => listensFor([keyword]).includes(''));
  return empty ? `“${empty}” has nothing to compare a text with: write letters or digits.` : null;
}

/** Two words that are compared alike are one. */
function uniqueWords(keywords: string[]): string[] {
  const compared = keywords.map((keyword) => listensFor([keyword])[0]);
  return keywords.filter((_, index) => compared.indexOf(compared[index]) === index);
}

function readsAsOptOut(keyword: string): boolean {
  return match(keyword, []).outcome === 'opt_out';
}

function oneLine(text: string): string {
  return asSent(text).replace(/\s+/g, ' ');
}
