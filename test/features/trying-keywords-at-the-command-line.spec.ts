import { Assent } from '../support/assent.js';
import { assentCommandOn } from '../support/commands.js';

type Command = Awaited<ReturnType<typeof assentCommandOn>>;

const answered = ({ output, ...others }: Command) => ({
  ...others,
  answers: output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown),
});

/** With no database and nothing else in the environment. */
const tryKeywords = async (input: string) => answered(await assentCommandOn(input, {}, 'keywords:try'));

describe('trying keywords at the command line', () => {
  it('answers each text without a database', async () => {
    const { answers, code } = await tryKeywords('"STOP"\n"start"\n"HELP"\n"stop\\u2028it"\n"Stop by tomorrow?"\n');
    expect(answers).toEqual([
      { text: 'STOP', outcome: 'optOut', rule: 'word STOP' },
      { text: 'start', outcome: 'optIn', rule: 'word START' },
      { text: 'HELP', outcome: 'help', rule: 'word HELP' },
      { text: 'stop\u2028it', outcome: 'review', rule: 'suspicion "stop it"' },
      { text: 'Stop by tomorrow?', outcome: 'none', rule: null },
    ]);
    expect(code).toBe(0);
  });

  it('complains of a line that is no JSON string, and answers the others', async () => {
    const { answers, complaints, code } = await tryKeywords('"STOP"\nSTOP\n7\n"START"');
    expect(answers).toHaveLength(2);
    expect(complaints).toBe('Line 2 is no JSON string.\nLine 3 is no JSON string.\n');
    expect(code).toBe(1);
  });

  it('answers many texts, each in its place', async () => {
    const texts = Array.from({ length: 20_000 }, (_, at) => `text ${at}`);
    const { answers } = await tryKeywords(texts.map((one) => JSON.stringify(one)).join('\n'));
    expect(answers).toEqual(texts.map((one) => ({ text: one, outcome: 'none', rule: null })));
  });

  describe('on a line', () => {
    let assent: Assent;
    beforeAll(async () => {
      assent = await Assent.start();
    });
    afterAll(() => assent?.stop());

    it('asks the active responders of that line', async () => {
      const account = await assent.stage.account();
      const line = await assent.stage.line(account, '+14155550100');
      await assent.sql(`update keyword_responders set keywords = '{GO}' where sets_consent = 'opted_in'`);
      const tried = answered(await assent.commandOn('"go"\n"start"\n', 'keywords:try', '--line', line.number));
      expect(tried.answers).toMatchObject([{ outcome: 'optIn' }, { outcome: 'none' }]);
      const unknown = await assent.commandOn('', 'keywords:try', '--line', '999999');
      expect(unknown).toMatchObject({ code: 1, complaints: 'There is no line with the id or number 999999.\n' });
    });
  });
});
