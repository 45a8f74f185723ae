# shellcheck shell=sh
# Hands an access token on to the later steps.
. ./settings.sh

case $ORB_EXPORT in
  auth_jwt) set -- "$@" --export-auth-jwt ;;
  *) set -- "$@" --export ;;
esac
unset ORB_EXPORT
orb_in_job "$orb_home/infisical-ci" login "$@"
