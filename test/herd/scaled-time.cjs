// Loaded before a program (node --require): its time runs as the herd's does, so that a whole process can be one of them.
const { HERD_SCALE, HERD_STARTED, HERD_DATE } = process.env;
const scale = Number(HERD_SCALE);

const date = Date.now;
Date.now = () => Number(HERD_DATE) + (date() - Number(HERD_STARTED)) * scale;

const now = performance.now.bind(performance);
Object.defineProperty(performance, 'now', { value: () => now() * scale });

for (const name of /** @type {const} */ (['setTimeout', 'setInterval'])) {
  const start = globalThis[name];
  /** @type {(then: () => void, wait?: number) => NodeJS.Timeout} */
  const value = (then, wait = 0) => start(then, wait / scale);
  Object.defineProperty(globalThis, name, { value });
}
