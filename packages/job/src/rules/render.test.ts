import { parseRules } from './parse';
import { renderRule } from './render';

// That any rule comes back is a property: test/fuzz/rules.test.ts.
it('nothing stands in quotes that needs none', () => {
  for (const line of ['prod:/db/KEY-1.x', 'shop/prod:/db/PRE_*', '!/**', '/schlüssel#a.0? -> X'])
    expect(parseRules(line).lines.map(({ rule }) => renderRule(rule))).toEqual([line]);
});
