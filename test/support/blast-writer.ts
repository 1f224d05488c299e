import { type Assent, eventually } from './assent.js';
import type { Answer, StaffMember } from './staff-member.js';
import type { Line } from './stage.js';

type Row = Record<string, unknown> & { status: string };
type Recipient = { mobile_number: string; status: string; ruling_reason: string | null; body: string };

/** A member of staff who writes Blasts from one line, and looks at what became of them. */
export class BlastWriter {
  constructor(
    private readonly assent: Assent,
    private readonly staff: StaffMember,
    private readonly line: Line,
  ) {}

  /** Saves the form; without more it goes to the line's opt-in list as soon as it is confirmed. */
  write(form: Record<string, string | string[]> = {}): Promise<Answer> {
    const written = { name: 'Fall', lists: 'own', body: 'We are open.', quietHours: 'wait', when: 'now' };
    return this.staff.post('/blasts', { ...written, lineId: String(this.line.id), ...form });
  }

  /** Confirms what was just read, and returns the Blast's id. */
  async confirm(page: Answer): Promise<number> {
    const id = idIn(page);
    const version = /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? '';
    await this.staff.post(`/blasts/${id}/confirmations`, { version });
    return id;
  }

  async schedule(form: Record<string, string | string[]>): Promise<number> {
    return this.confirm(await this.write({ when: 'later', ...form }));
  }

  page(id: number, search = ''): Promise<Answer> {
    return this.staff.get(`/blasts/${id}${search}`);
  }

  /** Presses one of the buttons, such as pauses. */
  press(id: number, what: string): Promise<Answer> {
    return this.staff.post(`/blasts/${id}/${what}`, {});
  }

  async row(id: number): Promise<Row> {
    const [row] = await this.assent.sql<Row>('select * from blasts where id = $1', [id]);
    if (!row) throw new Error(`There is no Blast ${id}.`);
    return row;
  }

  recipients(id: number): Promise<Recipient[]> {
    return this.assent.sql<Recipient>(
      `select mobile_number, status, ruling_reason, body from messages where origin = 'blast' and origin_id = $1 order by 1`,
      [id],
    );
  }

  is(id: number, status: string): Promise<Row> {
    return eventually(`Blast ${id} is ${status}`, async () => {
      const row = await this.row(id);
      return row.status === status && row;
    });
  }
}

export function idIn({ url }: Answer): number {
  return Number(/blasts\/(\d+)/.exec(url)?.[1]);
}
