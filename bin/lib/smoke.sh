#!/usr/bin/env bash
# Uses the packaged program as an operator would: start it on a free port, import a page, read it, stop it.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
data="$(mktemp -d)"
log="$data/serve.log"

"$root/bin/run" --port 0 --data "$data/portal" >"$log" 2>&1 &
server=$!
stop() {
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  rm -rf "$data"
}
trap stop EXIT

for _ in $(seq 120); do
  grep -q 'is ready at' "$log" && break
  kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
  sleep 0.5
done
home="$(sed -n 's/^Bantin is ready at //p' "$log")"
curl --fail --silent --show-error --output /dev/null "$home/"

printf 'Phường mở lớp dạy bơi (08:00 01/06/2019)\n\nBS - Sáng 1/6, phường mở lớp dạy bơi.\n\nLớp học có 20 em.\n\nThu Trà\n' >"$data/page.txt"
"$root/bin/bantin" import "$data/page.txt" --section tin-tuc --data "$data/portal"
page="$(curl --fail --silent --show-error "$home/tin-tuc/phuong-mo-lop-day-boi")"
[[ "$page" == *'Lớp học có 20 em.'* ]]
echo "The article is at $home/tin-tuc/phuong-mo-lop-day-boi"

kill "$server"
for _ in $(seq 100); do
  kill -0 "$server" 2>/dev/null || exit 0
  sleep 0.1
done
echo "error: the portal did not stop within 10 seconds" >&2
exit 1
