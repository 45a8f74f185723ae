import { azure, type Raw, type Row } from '@infisical-ci/job';

/**
 * What the pipeline gives the task, by the names of settings; of what the agent has besides, nothing. The manifest's
 * defaults come as if they had been written, and are no setting that somebody chose.
 */
export function inputs(read: (name: string) => string | undefined): Raw {
  const presets: Readonly<Record<string, string>> = azure.presets;
  const rows = Object.entries<Row<unknown>>(azure.rows);
  return Object.fromEntries(
    rows.map(([key, { fallback }]) => {
      const given = read(key);
      const preset = presets[key] ?? String(fallback);
      return [key, given === preset ? undefined : given];
    }),
  );
}
