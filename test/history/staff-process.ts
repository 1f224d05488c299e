import { setTimeout as sleep } from 'node:timers/promises';
import { StaffMember } from '../support/staff-member.ts';
import { givenCast } from './cast.ts';
import { Journal } from './journal.ts';
import { Random } from './random.ts';
import { signedIn } from './signed-in.ts';

/**
 * Staff: on every line somebody sends one Blast after another, colleagues reply in any conversation they see, and one
 * opts people out and in by hand.
 */
const cast = givenCast();
const journal = new Journal(cast.journal);

async function blasting(lineId: number, random: Random): Promise<void> {
  await acting(async (staff, count) => {
    const id = `blast-${lineId}-${count}`;
    journal.begin({ id, actor: 'staff', kind: 'blast', line: '', number: '', at: Date.now() });
    const draft = await staff.post('/blasts', {
      name: id,
      lineId: String(lineId),
      lists: 'own',
      body: id,
      when: 'now',
    });
    const page = new URL(draft.url).pathname;
    if (!/^\/blasts\/\d+$/.test(page)) return;
    const confirmed = await staff.post(`${page}/confirmations`, { version: '1' });
    if (confirmed.status === 200) journal.answered(id, page);
    await sleep(random.below(cast.blastPause));
  });
}

async function replying(name: string, random: Random): Promise<void> {
  await acting(async (staff, count) => {
    const { html } = await staff.get('/conversations');
    const conversations = [...html.matchAll(/\/conversations\/(\d+)/g)].map(([, id = '']) => id);
    for (const conversation of conversations.length === 0 ? [] : random.some(conversations, 5)) {
      const id = `${name}-${count}-${conversation}`;
      journal.begin({ id, actor: 'staff', kind: 'reply', line: '', number: '', at: Date.now() });
      const answer = await staff.post(`/conversations/${conversation}/replies`, { body: id });
      const isAccepted = /^\/conversations\/\d+$/.test(new URL(answer.url).pathname);
      if (isAccepted || answer.status === 422) journal.answered(id, isAccepted ? 'accepted' : 'refused');
      await sleep(random.below(cast.pause));
    }
  });
}

/** Opting in is answered, whatever came of it: for most it is refused, as they have said something themselves. */
async function takingTheirWord(random: Random): Promise<void> {
  await acting(async (staff, count) => {
    const number = random.oneOf(cast.contacts);
    const line = random.oneOf(cast.lines);
    const { html } = await staff.get(`/contacts?q=${encodeURIComponent(number)}`);
    const [, contact] = /\/contacts\/(\d+)\/consent/.exec(html) ?? [];
    if (contact) {
      const id = `staff-${count}`;
      const isOut = random.chance(0.6);
      const kind = isOut ? 'staff_opt_out' : 'staff_opt_in';
      journal.begin({ id, actor: 'staff', kind, line: line.number, number, at: Date.now() });
      const path = `/contacts/${contact}/${isOut ? 'opt-outs' : 'opt-ins'}`;
      const shown = await staff.post(path, { lineId: String(line.id), note: 'They said so on the phone.' });
      if (shown.status === 200 && new URL(shown.url).pathname.endsWith('/consent')) journal.answered(id, 'shown');
    }
    await sleep(random.below(cast.pause * 6));
  });
}

/** Acts until the time is over, and signs in again whenever Assent was away or has forgotten us. */
async function acting(act: (staff: StaffMember, count: number) => Promise<void>): Promise<void> {
  let staff: StaffMember | null = null;
  for (let count = 1; Date.now() < cast.until; count += 1) {
    try {
      staff ??= await signedIn(cast);
      await act(staff, count);
    } catch {
      staff = null;
      await sleep(250);
    }
  }
}

await Promise.all([
  takingTheirWord(new Random(cast.seed * 100 + 90)),
  ...cast.lines.map(({ id }, index) => blasting(id, new Random(cast.seed * 100 + index))),
  ...Array.from({ length: cast.atOnce }, (_, index) =>
    replying(`reply-${index}`, new Random(cast.seed * 100 + 50 + index)),
  ),
]);
