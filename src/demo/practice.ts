/** A dental practice that doesn't exist, with numbers that are kept for fiction. */
export const practice = {
  name: 'Maple Street Dental',
  admin: { name: 'Ann Archer', email: 'ann.archer@example.com' },
  staff: { name: 'Sam Stone', email: 'sam.stone@example.com' },
  lines: {
    frontDesk: { label: 'Front desk', phoneNumber: '+13125550100' },
    reminders: { label: 'Reminders', phoneNumber: '+13125550101' },
  },
};

const FIRST_NAMES = ['Olive', 'Jasper', 'Hazel', 'Felix', 'Ivy', 'Hugo', 'Clara', 'Otis', 'Wren', 'Miles'];
const LAST_NAMES = ['Alder', 'Birch', 'Cedar', 'Dogwood'];
const AREA_CODES = ['312', '415', '617', '206'];

export type Patient = { firstName: string; lastName: string; mobileNumber: string; email: string };

/** Forty patients, in the order of their numbers within four area codes. */
export const patients: Patient[] = AREA_CODES.flatMap((areaCode, area) =>
  FIRST_NAMES.map((firstName, index) => {
    const lastName = LAST_NAMES[(area + index) % LAST_NAMES.length] ?? '';
    return {
      firstName,
      lastName,
      mobileNumber: `+1${areaCode}55501${10 + index}`,
      email: `${firstName}.${lastName}@example.com`.toLowerCase(),
    };
  }),
);

type Said = { patient: string } | { staff: string };
export type Talk = { patient: number; line: keyof typeof practice.lines; said: Said[]; closed?: boolean };

/** What was texted, oldest first; the newest conversation is the last. */
export const talks: Talk[] = [
  {
    patient: 4,
    line: 'frontDesk',
    said: [{ patient: 'Thank you for squeezing me in today!' }, { staff: 'Any time, Ivy. See you in six months.' }],
    closed: true,
  },
  { patient: 12, line: 'frontDesk', said: [{ patient: 'START' }, { patient: 'Do you take walk-ins on Saturdays?' }] },
  {
    patient: 13,
    line: 'reminders',
    said: [{ patient: 'START' }, { staff: 'Hi Felix, your cleaning is on Thursday at 9:30.' }],
  },
  { patient: 25, line: 'reminders', said: [{ patient: 'HELP' }, { patient: 'Which dentist is this please' }] },
  {
    patient: 21,
    line: 'frontDesk',
    said: [
      { patient: 'START' },
      { staff: 'Hi Jasper, we have an opening tomorrow at 2. Would you like it?' },
      { patient: 'Yes please! Stop by tomorrow at 2 it is' },
    ],
  },
  {
    patient: 30,
    line: 'frontDesk',
    said: [
      { patient: 'What time does the practice end on Fridays?' },
      { staff: 'We close at 4 pm on Fridays.' },
      { patient: 'Perfect, thanks' },
    ],
  },
  {
    patient: 7,
    line: 'frontDesk',
    said: [
      { patient: 'Please move my appointment to next week' },
      { staff: 'Of course, Otis. Would Tuesday at 10 suit you?' },
      { patient: 'STOP' },
    ],
  },
  { patient: 36, line: 'frontDesk', said: [{ patient: 'My crown came loose 😬 can someone see me today?' }] },
];
