'use strict';
// Preloaded into every Node that is measured: as it exits, it tells on the fourth pipe what it has used, a line each.
const { readFileSync, writeSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: (peak() ?? maxRSS) / 1024 };
  writeSync(3, `${JSON.stringify(used)}\n`);
});

/**
 * KiB. Linux hands a process the peak of the one that started it (maxRSS begins with what the parent held at the fork),
 * which would hide ours behind the bench's own; VmHWM begins anew with the program.
 */
function peak() {
  try {
    const [, kibibytes] = /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'latin1')) ?? [];
    return kibibytes === undefined ? undefined : Number(kibibytes);
  } catch {
    return undefined;
  }
}
