# shellcheck shell=sh
# The component secrets: its before_script, which ends with the secrets as variables of the shell that runs the script.
infisical_ci_load() {
  if [ "${infisical_ci_mask_output-}" = true ]; then
    set -- --needles-file "$infisical_ci_home/needles"
    # There from the beginning, so that it can be opened whatever comes.
    (umask 077 && : >"$infisical_ci_home/needles") || return
  fi
  infisical_ci_with_inputs load --add-mask --into "$infisical_ci_home/variables" "$@" || return
  if [ "${infisical_ci_mask_output-}" = true ]; then
    infisical_ci_mask "$infisical_ci_home/needles" || return
  fi
  if [ -f "$infisical_ci_home/variables" ]; then
    # shellcheck source=/dev/null
    . "$infisical_ci_home/variables" || return
  fi
}

if ! infisical_ci_load; then
  rm -rf "$infisical_ci_home"
  exit 1
fi
if [ "${infisical_ci_mask_output-}" = true ]; then
  rm -f "$infisical_ci_home/variables" "$infisical_ci_home/needles"
else
  rm -rf "$infisical_ci_home"
fi
if [ "$infisical_ci_traced" = true ]; then set -x; fi
