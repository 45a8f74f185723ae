# shellcheck shell=sh
# From here on all that the job prints, the lines of GitLab's runner among it, goes through the command, which hides what
# is listed in $1. Descriptors 7 and 8 are the log as it was.
infisical_ci_mask() {
  if ! mkfifo "$infisical_ci_home/log" "$infisical_ci_home/end"; then
    infisical_ci_say 'This image has no mkfifo, without which nothing hides the secrets in the log: install coreutils, or leave mask_output at false.'
    return 1
  fi
  exec 7>&1 8>&2
  # No child of this shell, for which a `wait` of the job's own would wait for ever. Opened in this order, the list can be
  # removed once the log has its reader, for which the next line waits.
  (
    NODE_OPTIONS='' NODE_EXTRA_CA_CERTS='' "$infisical_ci_node" "$infisical_ci_bundle" mask --needles-fd 5 >&7 2>&8 7>&- 8>&- 5<"$1" 9<>"$infisical_ci_home/end" <"$infisical_ci_home/log" &
    printf '%s\n' "$!" >"$infisical_ci_home/masker"
  )
  infisical_ci_masker=$(cat "$infisical_ci_home/masker")
  exec >"$infisical_ci_home/log" 2>&1
  trap '{ infisical_ci_code=$?; set +x; } 2>/dev/null; infisical_ci_end "$infisical_ci_code"' EXIT
}

# Ends the job with this exit code, once the log has all that was printed. A trap of the job's own on EXIT takes the place
# of ours, and calls this at its end.
infisical_ci_end() {
  infisical_ci_code=$1
  trap - EXIT
  # A program that is left running may hold the log open, and would be waited for; and where the filter is no more, nobody
  # else would open the other end.
  (
    sleep 2
    kill "$infisical_ci_masker" || :
    : >"$infisical_ci_home/end"
  ) >/dev/null 2>&1 7>&- 8>&- &
  infisical_ci_watch=$!
  exec 9<"$infisical_ci_home/end"
  exec >&7 2>&8 7>&- 8>&-
  # There is nothing to read: it ends when the filter does.
  cat <&9
  kill "$infisical_ci_watch" 2>/dev/null || :
  rm -rf "$infisical_ci_home"
  exit "$infisical_ci_code"
}
