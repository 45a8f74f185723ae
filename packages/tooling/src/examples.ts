import { parse } from 'yaml';
import { blocksIn } from './markdown';

/** A GitHub workflow as text, and where its lines stand in the file that holds it. */
export interface Workflow {
  readonly text: string;
  /** Add it to a line of the text (from 0) for a line of the file (from 1). */
  readonly shift: number;
}

/** So that a few steps, as docs show them, can be judged as the workflow that they become. */
const aroundSteps = ['on: push', 'jobs:', '  example:', '    runs-on: ubuntu-latest', '    steps:'];

/**
 * The examples in a Markdown file that are GitHub workflows: fenced as `yaml`, with jobs of their own, or a list of
 * steps. Other YAML (an identity, a GitLab pipeline) is passed over; broken YAML is not, since it is somebody's example.
 */
export function workflowExamples(markdown: string): readonly Workflow[] {
  return blocksIn(markdown).flatMap(({ language, text, line }) => {
    const whole = /^ya?ml$/.test(language) ? asWorkflow(text) : undefined;
    return whole === undefined ? [] : [{ text: whole.text, shift: line - whole.before }];
  });
}

function asWorkflow(text: string): { text: string; before: number } | undefined {
  const content = contentOf(text);
  if (content === undefined) return { text, before: 0 };
  if (Array.isArray(content) && content.some(isStep)) {
    return { text: `${aroundSteps.join('\n')}\n${text.replaceAll(/^(?=.)/gm, '      ')}`, before: aroundSteps.length };
  }
  if (!isMap(content) || !isMap(content['jobs'])) return undefined;
  // GitLab and CircleCI have neither of the two.
  const jobs = Object.values(content['jobs']);
  if (!jobs.some((job) => isMap(job) && ('runs-on' in job || 'uses' in job))) return undefined;
  return 'on' in content ? { text, before: 0 } : { text: `on: push\n${text}`, before: 1 };
}

/** Undefined where it is no YAML. */
function contentOf(text: string): unknown {
  try {
    return (parse(text) as unknown) ?? null;
  } catch {
    return undefined;
  }
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isStep = (value: unknown): boolean =>
  isMap(value) && ('uses' in value || ('run' in value && !('stage' in value)));
