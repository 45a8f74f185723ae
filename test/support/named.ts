/** An empty record of values by name, which may be any: an ordinary object would lose `__proto__`. */
export const named = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;
