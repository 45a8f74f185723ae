# shellcheck shell=sh
# The component run: its script, in which the job's own is a child of the command's.
infisical_ci_run() {
  if infisical_ci_has bash; then
    set -- bash -eo pipefail -c "$(infisical_ci_script)"
  else
    set -- sh -e -c "$(infisical_ci_script)"
  fi
  # The command itself starts without them; the script gets them back, unless a secret has that name.
  if [ -n "${NODE_OPTIONS-}" ]; then
    # shellcheck disable=SC2016 # That shell is to expand it.
    set -- sh -c 'NODE_OPTIONS=${NODE_OPTIONS:-$0}; export NODE_OPTIONS; exec "$@"' "$NODE_OPTIONS" "$@"
  fi
  infisical_ci_with_inputs run -- "$@"
}

infisical_ci_code=0
infisical_ci_run || infisical_ci_code=$?
rm -rf "$infisical_ci_home"
if [ "$infisical_ci_code" -ne 0 ]; then exit "$infisical_ci_code"; fi
if [ "$infisical_ci_traced" = true ]; then set -x; fi
