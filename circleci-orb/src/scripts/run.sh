# shellcheck shell=sh
# Runs the command of the parameter in the shell that CircleCI would have taken for it, with the secrets.
. ./settings.sh

orb_text=$ORB_COMMAND
unset ORB_COMMAND
if command -v bash >/dev/null 2>&1; then
  set -- "$@" -- bash -eo pipefail -c "$orb_text"
elif sh -o pipefail -c : 2>/dev/null; then
  set -- "$@" -- sh -eo pipefail -c "$orb_text"
else
  set -- "$@" -- sh -e -c "$orb_text"
fi
orb_in_job "$orb_home/infisical-ci" run --redact always "$@"
