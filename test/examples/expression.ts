// Expressions of GitHub's, by GitHub's own parser: what stands in `${{ }}`, and in `if:`.
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** What an expression may refer to: `github`, `vars`, `matrix`, ... */
export type Contexts = Readonly<Record<string, unknown>>;

/** Every `${{ }}` of a text, a list or a map, evaluated. */
export function filled<Content>(content: Content, contexts: Contexts): Content {
  return walk(content, contexts) as Content;
}

function walk(content: unknown, contexts: Contexts): unknown {
  if (typeof content === 'string') {
    return content.replace(/\$\{\{(.*?)\}\}/g, (_all, inside: string) => evaluated(inside, contexts).coerceString());
  }
  if (Array.isArray(content)) return content.map((each) => walk(each, contexts));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, walk(value, contexts)]));
}

/** Whether an `if:` lets its job or step run; absent: it does. */
export function condition(text: string | boolean | undefined, contexts: Contexts): boolean {
  if (text === undefined) return true;
  const value = evaluated(String(text).replace(/^\s*\$\{\{|\}\}\s*$/g, ''), contexts).coerceString();
  return !['', 'false', '0'].includes(value);
}

function evaluated(text: string, contexts: Contexts): data.ExpressionData {
  const parsed = new Parser(new Lexer(text).lex().tokens, Object.keys(contexts), []).parse();
  return new Evaluator(parsed, JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary).evaluate();
}
