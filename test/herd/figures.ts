// What a crowd's run says in numbers.
import type { RecordedRequest } from 'infisical-reference-server';
import type { Ended, Outcome } from './crowd';

export interface Figures {
  readonly jobs: number;
  readonly green: number;
  /** To Infisical, a job, on average. */
  readonly requests: number;
  /** Those that were refused for the limit, of all. */
  readonly refused: number;
  /** When the first, the middle and the last green job had its secrets; seconds from its start. */
  readonly first: number;
  readonly median: number;
  readonly last: number;
  /** The most requests that came within one second, once those of the start are over: jobs that come back. */
  readonly peak: number;
  /** Access tokens that could not be taken back, since revoking is tried once. */
  readonly unrevoked: number;
}

/** Milliseconds after which all jobs have started, and asked for the first time. */
const calm = 30_000;

export function figuresOf({ outcomes, requests }: Ended): Figures {
  const green = outcomes.filter((each) => each.green);
  const seconds = green.map((each) => each.seconds).sort((one, other) => one - other);
  const begun = Math.min(...requests.map(({ at }) => Date.parse(at)));
  const at = (share: number): number => seconds[Math.floor((seconds.length - 1) * share)] ?? NaN;
  return {
    jobs: outcomes.length,
    green: green.length,
    requests: requests.length / outcomes.length,
    refused: requests.filter(({ status }) => status === 429).length,
    first: at(0),
    median: at(0.5),
    last: at(1),
    peak: peakOf(requests.filter(({ at }) => Date.parse(at) >= begun + calm)),
    unrevoked: outcomes.filter(({ said }) => said.some((line) => line.includes('could not be revoked'))).length,
  };
}

/** The most requests in any span of one second. */
export function peakOf(requests: readonly Pick<RecordedRequest, 'at'>[]): number {
  const times = requests.map(({ at }) => Date.parse(at)).sort((one, other) => one - other);
  let from = 0;
  let most = 0;
  for (const [to, time] of times.entries()) {
    while (time - (times[from] ?? time) >= 1000) from++;
    most = Math.max(most, to - from + 1);
  }
  return most;
}

/** What a red job said of its error, with the numbers that differ from job to job left out; nothing of a green one. */
export function errorOf({ green, said }: Outcome): readonly string[] {
  if (green) return [];
  const from = said.findIndex((line) => /^(::error|error: )/.test(line));
  return [
    said
      .slice(Math.max(0, from))
      .join('\n')
      .replaceAll(/\d+(\.\d+)? (seconds?|tries)/g, 'N $2'),
  ];
}
