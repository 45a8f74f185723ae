import type { ProcessHands } from './hands';

/** Hands of a test: what was printed is kept, and files are texts. */
export function fakeHands(env: ProcessHands['env'] = {}, files: Record<string, string> = {}) {
  const printed: string[] = [];
  const printedAsError: string[] = [];
  return {
    env,
    files,
    printed,
    printedAsError,
    print: (text: string) => void printed.push(text),
    printError: (text: string) => void printedAsError.push(text),
    append(path: string, text: string) {
      const before = files[path] ?? '';
      files[path] = before + text;
      return () => void (files[path] = before);
    },
  };
}
