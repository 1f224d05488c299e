import { fieldNames, fieldsOf, type MergeContact, parse, render } from '../../src/shared/texts/merge-fields.js';

const ann: MergeContact = {
  firstName: 'Ann',
  lastName: 'Alder',
  email: 'ann@example.com',
  mobileNumber: '+12125550110',
  customFields: { Birthday: 'May 4', 'Favourite dish': 'Soup' },
};
const nobody: MergeContact = {
  firstName: '',
  lastName: '',
  email: '',
  mobileNumber: '+12125550111',
  customFields: {},
};
const customFields = new Set(['Birthday', 'Favourite dish']);

function rendered(text: string, contact = ann) {
  const parsed = parse(text, customFields);
  if (!parsed.ok) throw new Error(parsed.problem);
  return render(parsed.parts, contact);
}

describe('what merge fields become', () => {
  it.each([
    ['no field', 'We open at 9.', 'We open at 9.'],
    ['nothing at all', '', ''],
    ['a field alone', '{{firstName}}', 'Ann'],
    ['two fields side by side', '{{firstName}}{{lastName}}', 'AnnAlder'],
    [
      'every standard field',
      '{{firstName}} {{lastName}} {{email}} {{mobileNumber}}',
      'Ann Alder ann@example.com +12125550110',
    ],
    ['custom fields', '{{custom.Birthday}}: {{custom.Favourite dish}}', 'May 4: Soup'],
    ['spaces inside the braces', '{{ firstName | there }}', 'Ann'],
    ['single braces around it', '{ {{firstName}} }', '{ Ann }'],
    ['single braces alone', 'a } b { c', 'a } b { c'],
    ['a fallback that is not needed', 'Hi {{firstName|there}}!', 'Hi Ann!'],
    ['what looks like a template of another kind', '<%= firstName %>', '<%= firstName %>'],
  ])('%s', (_, text, expected) => {
    expect(rendered(text)).toEqual({ text: expected, missing: [] });
  });

  it.each([
    ['the fallback', 'Hi {{firstName|there}}!', 'Hi there!', []],
    ['a fallback with a bar in it', '{{firstName|you | all}}', 'you | all', []],
    ['nothing, where the fallback says so', 'Hi {{firstName|}}!', 'Hi!', []],
    [
      'nothing, and it says which',
      'Hi  {{firstName}}, of {{custom.Birthday}}.',
      'Hi, of.',
      ['firstName', 'custom.Birthday'],
    ],
    ['always a number', '{{mobileNumber}}', '+12125550111', []],
  ])('without a value: %s', (_, text, expected, missing) => {
    expect(rendered(text, nobody)).toEqual({ text: expected, missing });
  });

  it.each([
    ['spaces around it', '  Ann ', 'Ann'],
    ['a line break', 'Ann\r\nYou won', 'Ann You won'],
    ['a line separator', 'Ann\u2028You won', 'Ann You won'],
    ['control characters', 'A\u0007nn\u0000\u0085', 'A nn'],
    ['a change of direction', 'Ann\u202E!', 'Ann !'],
    ['half of an emoji', 'Ann\ud83d', 'Ann\ufffd'],
    ['nothing but spaces', ' \n ', 'friend'],
    ['a whole emoji', '👩‍🍳', '👩‍🍳'],
    ['another field', '{{lastName}}', '{{lastName}}'],
    ['a template', '{{#each this}}{{/each}}', '{{#each this}}{{/each}}'],
    ['what stands for something in a replacement', "$& $1 $'", "$& $1 $'"],
  ])('a first name with %s is only words', (_, firstName, expected) => {
    expect(rendered('{{firstName|friend}}', { ...ann, firstName }).text).toBe(expected);
  });

  it('finds nothing that the contact itself does not have', () => {
    const parsed = parse('{{custom.constructor|none}} {{custom.toString|none}}', 'any');
    expect(parsed.ok && render(parsed.parts, ann).text).toBe('none none');
  });

  it('names what can be written, and what was', () => {
    expect(fieldNames(['Dish', 'a|b', '{c}']).slice(4)).toEqual(['custom.Dish']);
    const parsed = parse('{{custom.Dish}} {{firstName}} {{custom.Dish|x}}', 'any');
    expect(parsed.ok && fieldsOf(parsed.parts)).toEqual(['custom.Dish', 'firstName']);
  });

  it.each([
    ['{{firstName', 'is not closed'],
    ['Hi {{firstName, {{lastName}}', 'is not closed'],
    ['{{firstName}', 'is not closed'],
    ['Hi firstName}}', '}} without {{'],
    ['Hi }} {{firstName}}', '}} without {{'],
    ['{{}}', 'Name a field'],
    ['{{ |there}}', 'Name a field'],
    ['{{firstname}}', 'There are firstName, lastName, email, mobileNumber, custom.Birthday, custom.Favourite dish.'],
    ['{{custom.}}', 'no merge field'],
    ['{{custom.Shoe size}}', 'no merge field “custom.Shoe size”'],
    ['{{customFields}}', 'no merge field'],
    ['{{constructor}}', 'no merge field'],
    ['{{#if firstName}}', 'no merge field “#if firstName”'],
    ['{{{firstName}}}', 'no merge field “{firstName”'],
    ['{{firstName|my {friend}}', 'without braces'],
  ])('refuses %j: %s', (text, problem) => {
    const parsed = parse(text, customFields);
    expect(parsed.ok ? '' : parsed.problem).toContain(problem);
  });
});
