import { asObject, generatedVariables } from './fake';
import { json } from './json';

it('is an object of texts, a line each, in the order of delivery', () => {
  const variables = [
    { name: 'B', value: 'it\'s "b"' },
    { name: '1', value: 'x\ny' },
  ];
  expect(json.render(variables)).toBe('{\n  "B": "it\'s \\"b\\"",\n  "1": "x\\ny"\n}\n');
});

it('is an object where there is nothing, too', () => expect(JSON.parse(json.render([]))).toEqual({}));

it('gives back every value, halves of characters and NUL among them', () => {
  const variables = generatedVariables();
  for (const variable of variables) expect(json.unfitValue(variable)).toBeUndefined();
  expect(JSON.parse(json.render(variables))).toEqual(asObject(variables));
});

it.each(['__proto__', 'constructor', 'a b', 'ä"\\', '1', 'A\ud800', '<<'])('holds the name %j', (name) => {
  expect(json.unfitName(name)).toBeUndefined();
  const read = JSON.parse(json.render([{ name, value: 'x' }])) as object;
  expect(Object.entries(read)).toEqual([[name, 'x']]);
});
