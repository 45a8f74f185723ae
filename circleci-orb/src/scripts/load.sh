# shellcheck shell=sh
# Loads secrets for the later steps.
. ./settings.sh

orb_in_job "$orb_home/infisical-ci" load "$@"
