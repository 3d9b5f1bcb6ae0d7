#!/usr/bin/env bash
# Phones in networks of their own: two that reach the program, and one that an access point keeps apart, as school Wi-Fi does. Needs root and `ip netns`.
#
#     .ci/phones_in_networks.sh PROGRAM
#
# The laptop, the access point (a bridge) and the phones are network namespaces. Two ports of a bridge that are `isolated` do not hear each other: the laptop's
# is, and so is that of the third phone, whose facilitator is told what to do.
set -euo pipefail

program="$(realpath "$1")"
name="slp$$"
folder="$(mktemp -d)"
all=(laptop one two apart)
pids=()

end() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for who in air "${all[@]}"; do ip netns delete "$name-$who" 2>/dev/null || true; done
  rm -rf "$folder"
}
trap end EXIT

in_net() { local who="$1"; shift; ip netns exec "$name-$who" "$@"; }

ip netns add "$name-air"
in_net air ip link add air type bridge
in_net air ip link set air up
host=1
for who in "${all[@]}"; do
  ip netns add "$name-$who"
  in_net air ip link add "$who" type veth peer name wlan0 netns "$name-$who"
  in_net air ip link set "$who" master air up
  in_net "$who" ip address add "192.0.2.$host/24" dev wlan0
  in_net "$who" ip link set wlan0 up
  in_net "$who" ip link set lo up
  host=$((host + 1))
done
in_net air bridge link set dev laptop isolated on
in_net air bridge link set dev apart isolated on

# The facilitator: how many are here, phones on, yes; then nothing for more than half a minute.
mkfifo "$folder/typed"
XDG_DATA_HOME="$folder" ip netns exec "$name-laptop" "$program" lead quiet-lately --terminal --locale en <"$folder/typed" >"$folder/said" 2>&1 &
pids+=($!)
exec 3>"$folder/typed"
printf '12\n&\n\n' >&3

for _ in $(seq 50); do grep -q '192.0.2.1:7420' "$folder/said" && break; sleep 0.2; done
reaches() { in_net "$1" curl --silent --output /dev/null --max-time 3 --write-out '%{http_code}' "http://192.0.2.1:7420/" || true; }

# Before anybody comes: nobody else has a socket there, and only on that address.
open="$(in_net laptop ss --no-header --listening --tcp --udp --numeric | awk '{ print $1, $5 }')"
[ "$open" = "tcp 192.0.2.1:7420" ] || { printf 'open are: %s\n' "$open"; exit 1; }

[ "$(reaches apart)" = 000 ] || { echo 'the phone that is kept apart reaches the laptop'; exit 1; }
for _ in $(seq 200); do grep -q 'No phone has come for half a minute' "$folder/said" && break; sleep 0.2; done
grep -q 'No phone has come for half a minute' "$folder/said" || { echo 'the facilitator is not told what to do'; exit 1; }
grep -q 'keeps phones and computers apart' "$folder/said"

for who in one two; do
  [ "$(reaches "$who")" = 200 ] || { echo "phone $who does not reach the laptop"; exit 1; }
done

# Off is off.
printf '&0\n' >&3
for _ in $(seq 50); do grep -q 'nothing is open any more' "$folder/said" && break; sleep 0.1; done
[ -z "$(in_net laptop ss --no-header --listening --tcp --udp --numeric)" ] || { echo 'something is open after phones were switched off'; exit 1; }
printf '.\n' >&3
echo 'two phones came in, the one that is kept apart did not, the facilitator was told what to do, and off was off'
