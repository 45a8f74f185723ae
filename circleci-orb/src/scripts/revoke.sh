# shellcheck shell=sh
# Ends what was left for the end of the job. It is reached where steps before it failed, too: then there may be no command yet.
. ./settings.sh

if [ ! -x "$orb_home/infisical-ci" ]; then
  orb_say 'Nothing was loaded in this job, so nothing is left to be ended.'
  exit 0
fi
orb_in_job "$orb_home/infisical-ci" revoke "$@"
