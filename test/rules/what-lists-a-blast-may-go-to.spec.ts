import { listOptions, withOwnList } from '../../src/modules/blasts/audience/list-options.view.js';
import { blankForm } from '../../src/shared/form.js';

const line = (id: number, label: string) => ({ id, label, optedIn: 7 });
const choices = {
  lines: [line(1, 'Front desk'), line(2, 'Recalls')],
  lists: [
    { id: 5, name: 'Long' },
    { id: 6, name: 'Longer' },
    { id: 7, name: 'One' },
  ],
};
const sizes = new Map([
  [5, 1_000_000],
  [6, 1_000_001],
  [7, 1],
]);

describe('what lists a Blast may go to', () => {
  it('are told with how many are on them, exactly up to a million', () => {
    const hints = listOptions(blankForm({ lineId: '1' }), choices, sizes).map(({ hint }) => hint);
    expect(hints.slice(1)).toEqual([
      '1,000,000 contacts',
      'over 1,000,000 contacts, counted when you choose it',
      '1 contact',
      '7 opted in there',
    ]);
  });

  it('are the opt-in lists of the other lines, whichever line is chosen', () => {
    const labels = (lineId: string) => listOptions(blankForm({ lineId }), choices, sizes).map(({ label }) => label);
    expect(labels('1').at(-1)).toBe('Opt-in list of Recalls');
    expect(labels('2').at(-1)).toBe('Opt-in list of Front desk');
  });

  it('stay chosen when the line becomes the one whose list was chosen', () => {
    const form = withOwnList(blankForm({ lineId: '2', lists: ['list:5', 'line:2'] }));
    expect(form.values.lists).toEqual(['list:5', 'own']);
    expect(withOwnList(blankForm({ lineId: '2', lists: 'line:2' })).values.lists).toEqual(['own']);
    expect(withOwnList(blankForm({ lineId: '2' })).values.lists).toEqual([]);
  });
});
