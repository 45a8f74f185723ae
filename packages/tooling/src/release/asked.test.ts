import { readAsked } from './asked';

it.each([
  [['--dry-run'], { what: 'try' }],
  [['--dry-run', '1.2.3'], { what: 'try', version: '1.2.3' }],
  [['minor', '--dry-run'], { what: 'try', version: 'minor' }],
  [['--pack'], { what: 'pack' }],
  [['2.0.0'], { what: 'make', version: '2.0.0' }],
])('%j: %j', (given, asked) => expect(readAsked(given)).toEqual(asked));

it.each([
  [[], 'Which version?'],
  [['--publish'], '--publish is nothing that a release knows'],
  [['--pack', '1.0.0'], '--pack 1.0.0 is nothing'],
  [['1.0.0', '2.0.0'], 'Too much was given'],
  [['--pack', '--dry-run'], 'Too much was given'],
])('%j is refused: %s', (given, message) => expect(() => readAsked(given)).toThrow(message));
