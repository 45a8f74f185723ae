# shellcheck shell=sh
# Where the command is in this job: by no variable that a step may set by accident.
case ${CIRCLE_WORKFLOW_JOB_ID:-} in
  '' | *[!0-9A-Za-z-]*) orb_home=/tmp/infisical-ci-orb-$(id -u) ;;
  *) orb_home=/tmp/infisical-ci-orb-$(id -u)-$CIRCLE_WORKFLOW_JOB_ID ;;
esac

orb_say() {
  printf 'infisical-ci: %s\n' "$*" >&2
}

# Runs a program with what a step in bash would have, from the file that BASH_ENV names. This script does not read that
# itself: it would put what earlier steps set in place of the parameters.
orb_in_job() {
  if [ -n "${BASH_ENV:-}" ] && command -v bash >/dev/null 2>&1; then
    # shellcheck disable=SC2016 # The words are those of the inner shell.
    bash -c 'exec "$@"' bash "$@"
  else
    "$@"
  fi
}
