import { isAnswerable } from '../../src/modules/inbound/unplaced/answerable.js';

describe('who can be answered', () => {
  it.each(['+14155550111', '+447700900123', '+5491155501234', '+1234567'])('%s', (sender) => {
    expect(isAnswerable(sender)).toBe(true);
  });

  it.each([
    '12345',
    '+12345',
    'AMAZON',
    'Почта',
    '',
    ' +14155550111',
    '+14155550111\n',
    '14155550111',
    '+04155550111',
    '+1415555011112345',
    'whatsapp:+14155550111',
  ])('not “%s”', (sender) => {
    expect(isAnswerable(sender)).toBe(false);
  });
});
