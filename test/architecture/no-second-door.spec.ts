import { DOORS, intrudersOf, sourceFiles, unusedPlaces } from './doors.js';

/** What the source shows without being run. That the doors themselves hold is for the other tests. */
describe('no second door', () => {
  const files = sourceFiles();

  it('looks at the whole source', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('src/modules/consent/consents.ts');
    expect(paths.length).toBeGreaterThan(200);
  });

  describe.each(DOORS)('$what', (door) => {
    it('holds', () => expect(intrudersOf(door, files)).toEqual([]));

    it('knows each of its signs by an intruder', () => {
      for (const sign of door.signs) expect(door.intruders.filter((text) => sign.test(text))).not.toEqual([]);
    });

    it.each(door.intruders)('catches %j', (text) => {
      const intruder = { path: 'src/modules/keywords/back-door.ts', text };
      expect(intrudersOf(door, [...files, intruder])).toEqual([intruder.path]);
    });
  });

  it('names no place that has no need of its door', () => {
    expect(DOORS.flatMap((door) => unusedPlaces(door, files))).toEqual([]);
  });
});
