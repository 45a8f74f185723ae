# shellcheck shell=sh
# What both components begin with. The entry before this one holds the inputs, as the functions and variables
# infisical_ci_with_inputs, infisical_ci_node_mirror, infisical_ci_install_node and infisical_ci_allow_debug_trace.

case ${CI_DEBUG_TRACE-} in
  '' | 0 | false | False | FALSE | f | F) ;;
  *)
    if [ "${infisical_ci_allow_debug_trace-}" != true ]; then
      infisical_ci_say 'CI_DEBUG_TRACE is on, with which GitLab writes every variable of this job into its log: nothing was loaded. Take it away, or set allow_debug_trace: true where everybody who can read the log may have the secrets.'
      exit 1
    fi
    ;;
esac

# A trace would show values as they are set.
case $- in
  *x*) infisical_ci_traced=true ;;
  *) infisical_ci_traced=false ;;
esac
{ set +x; } 2>/dev/null

if ! infisical_ci_runtime "${infisical_ci_node_mirror-}" "${infisical_ci_install_node-}"; then
  rm -rf "${infisical_ci_home-}"
  exit 1
fi
