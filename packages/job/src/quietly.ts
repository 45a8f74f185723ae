/** Does what follows an outcome, which has been said, or cleans up after a failure, which is what is told: its own failure hides neither. */
export function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // What was said first stays.
  }
}
