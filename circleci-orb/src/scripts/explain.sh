# shellcheck shell=sh
# The rest of the command: what explains a refused login. It is a step of its own, since one script could not hold it all.
. ./home.sh

if [ ! -f "$orb_home/command/@EXPLAINS@" ]; then
  NODE_OPTIONS='' NODE_EXTRA_CA_CERTS='' "$orb_home/node" -e '@UNPACKER@' "$orb_home/command" <<'orb_end'
@FILES@
orb_end
fi
