import { taskGroups, taskInputs, taskOutputs } from './task-inputs';

/** The manifest of the task, and beside it those that carry the same version. */
export const taskManifest = 'azure-task/task.json';
export const extensionManifest = 'azure-task/vss-extension.json';

/** What of a task.json is rendered: its version and all that the settings say; the rest is written by hand. */
export function renderTask(text: string, version: string): string {
  const [Major = 0, Minor = 0, Patch = 0] = version.split('.').map(Number);
  return asJson(text, {
    version: { Major, Minor, Patch },
    groups: taskGroups(),
    inputs: taskInputs(),
    OutputVariables: taskOutputs(),
  });
}

/** What of a vss-extension.json is rendered: its version. */
export function renderExtension(text: string, version: string): string {
  return asJson(text, { version });
}

function asJson(text: string, rendered: object): string {
  return `${JSON.stringify({ ...(JSON.parse(text) as object), ...rendered }, undefined, 2)}\n`;
}
