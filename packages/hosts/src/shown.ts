import type { ProcessHands } from './hands';

/** What these variables hold, where they hold something: the platform prints it anyway. */
export function shownIn(env: ProcessHands['env'], names: readonly string[]): readonly string[] {
  return names.flatMap((name) => env[name] || []);
}
