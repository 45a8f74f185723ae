import { shakeClass } from './shake';

const source = `
import * as far from 'far';
export var Codes;
(function (Codes) { Codes[Codes["A"] = 1] = "A"; })(Codes || (Codes = {}));
var Used;
(function (Used) { Used["B"] = "b"; })(Used || (Used = {}));
const unused = [Codes.A];
function helper() { return Used.B; }
export class Client {
    constructor() { this.agent = undefined; }
    wanted() { return this.inner(helper()); }
    inner(x) { return x; }
    unwanted() { return unused.concat(this.other()); }
    other() { return far; }
}
export class Another { }
`;

describe('shakeClass', () => {
  const shaken = shakeClass(source, 'Client', ['wanted']);

  it('keeps what the entry reaches', () => {
    for (const kept of ['wanted()', 'inner(x)', 'constructor()', 'function helper', 'Used["B"]'])
      expect(shaken).toContain(kept);
  });

  it('drops what it does not', () => {
    for (const dropped of ['unwanted', 'other()', 'Codes', 'unused', 'Another']) expect(shaken).not.toContain(dropped);
  });

  it('refuses a class or a method that is not there', () => {
    expect(() => shakeClass(source, 'Gone', ['wanted'])).toThrow('no class Gone');
    expect(() => shakeClass(source, 'Client', ['gone'])).toThrow('no method gone');
  });
});
