# Sourced by benchmarks that drive a server: starts and stops it, measures it, and prints rows.

milliseconds() {
  date +%s%3N
}

start_portal() {
  local begin
  begin="$(milliseconds)"
  BANTIN_JAVA_OPTIONS="-Xmx$heap ${BENCH_JAVA_OPTIONS:-}" "$root/bin/bantin" serve --port "$port" --data "$data" >"$work/log" 2>&1 &
  server=$!
  until curl --silent --fail --output /dev/null "http://localhost:$port/health/live"; do
    kill -0 "$server" || { cat "$work/log" >&2; exit 1; }
    sleep 0.01
  done
  start_ms=$(($(milliseconds) - begin))
}

stop_portal() {
  [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
  server=""
}

# The same bytes with the same headers as the portal's, and no log.
start_nginx() {
  mkdir -p "$work/files"
  curl -s -H "Host: $hot_host" "http://localhost:$port$hot_path" >"$work/files/page.html"
  gzip -9 -k -f "$work/files/page.html"
  {
    echo "user $(id -un) $(id -gn); worker_processes $(nproc); daemon off; pid $work/nginx.pid; error_log $work/nginx.error;"
    echo 'events { worker_connections 8000; }'
    echo 'http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; gzip_static on;'
    echo "default_type text/html; server { listen 127.0.0.1:$files_port; root $work/files; ${1:-}"
    curl -s -I -H "Host: $hot_host" "http://localhost:$port$hot_path" | tr -d '\r' \
      | grep -iE '^(content-security|x-|referrer|permissions|cross-origin|cache-control)' \
      | sed -E 's/^([^:]+): (.*)$/add_header \1 "\2";/'
    echo 'location / { rewrite ^ /page.html break; } } }'
  } >"$work/nginx.conf"
  nginx -c "$work/nginx.conf" -p "$work" &
  nginx_pid=$!
  for _ in $(seq 100); do
    ! curl --silent --fail --output /dev/null "http://127.0.0.1:$files_port/" || return 0
    sleep 0.05
  done
  cat "$work/nginx.error" >&2
  return 1
}

cached_nginx() {
  stop_nginx
  start_nginx 'open_file_cache max=1000 inactive=60s;'
}

stop_nginx() {
  [ -z "$nginx_pid" ] || { kill "$nginx_pid" 2>/dev/null || true; wait "$nginx_pid" 2>/dev/null || true; }
  nginx_pid=""
}

start_bare() {
  bare_port=$((port + 4))
  "${java_of_tests[@]}" -Xmx128m vn.bantin.delivery.BareServer "http://localhost:$port$hot_path" "$hot_host" "$bare_port" >"$work/bare" 2>&1 &
  bare_pid=$!
  until grep -q READY "$work/bare"; do kill -0 "$bare_pid" || { cat "$work/bare" >&2; exit 1; }; sleep 0.05; done
}

stop_bare() {
  [ -z "$bare_pid" ] || { kill "$bare_pid" 2>/dev/null || true; wait "$bare_pid" 2>/dev/null || true; }
  bare_pid=""
}

# Ticks of the processor that processes have used, their children included; one that has ended counts with its parent.
ticks() {
  { cat $(printf '/proc/%s/stat ' $(with_children "$@")) 2>/dev/null || true; } \
    | awk '{ sum += $14 + $15 + $16 + $17 } END { print sum }'
}

with_children() {
  local IFS=,
  printf '%s\n' "$@"
  pgrep -P "$*" || true
}

# measure portal|bare|files|wordpress|cached LIST [SECONDS]: sets rps, cpu (microseconds a request), p50, p99, p999
# (microseconds), errors
measure() {
  local at pids patience=2s before after out
  case "$1" in
    portal) at="$port" pids="$server" ;;
    bare) at="$bare_port" pids="$bare_pid" ;;
    files) at="$files_port" pids="$nginx_pid" ;;
    wordpress) at="$wordpress_port" pids="$wordpress_pids" patience=30s ;;
    cached) at="$cached_port" pids="$wordpress_pids" ;;
  esac
  before="$(ticks $pids)"
  out="$(wrk -t1 -c"$connections" -d"${3:-$seconds}s" --timeout "$patience" -s "$work/requests.lua" "http://127.0.0.1:$at/" \
    -- "$work/$2" | grep MEASURED)"
  after="$(ticks $pids)"
  [ "$1" != wordpress ] || work_off $pids
  read -r _ requests duration p50 p99 p999 errors <<<"$out"
  rps="$(awk -v n="$requests" -v us="$duration" 'BEGIN { printf "%.1f", n * 1000000 / us }')"
  cpu="$(awk -v t=$((after - before)) -v n="$requests" 'BEGIN { printf "%.1f", t * 10000 / n }')"
}

# What wrk left waiting is worked off before something else is measured.
work_off() {
  local before
  until before="$(ticks "$@")"; sleep 0.3; [ "$(ticks "$@")" -le "$((before + 1))" ]; do :; done
}

head_row() {
  printf '| %-46s | %10s | %8s | %8s | %8s | %9s | %7s | %9s |\n' case requests/s 'CPU µs' 'p50 ms' 'p99 ms' 'p99.9 ms' 'req/s ×' 'CPU ×'
  printf '|---|---:|---:|---:|---:|---:|---:|---:|\n'
}

# row_of NAME "RATIO OF REQUESTS" "RATIO OF CPU"
row_of() {
  local failed=""
  [ "$errors" = 0 ] || failed=" ($errors failed)"
  printf '| %-46s | %10d | %8s | %8s | %8s | %9s | %7s | %9s |\n' "$1$failed" "${rps%.*}" "$cpu" \
    "$(ms "$p50")" "$(ms "$p99")" "$(ms "$p999")" "${2:-}" "${3:-}"
}

ms() {
  awk -v us="$1" 'BEGIN { printf "%.2f", us / 1000 }'
}

median() {
  printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"
}

ratio() {
  awk -v a="$1" -v b="$2" 'BEGIN { printf a / b < 0.1 ? "%.2g" : "%.2f", a / b }'
}

# Keeps what was measured under a name, and brings the medians of it back.
keep() {
  echo "$rps $cpu $p50 $p99 $p999 $errors" >>"$work/kept.$1"
}

medians() {
  local column values
  for column in 1 2 3 4 5 6; do
    values="$(awk -v c="$column" '{ print $c }' "$work/kept.$1")"
    set -- "$1" "${@:2}" "$(median $values)"
  done
  rps="$2" cpu="$3" p50="$4" p99="$5" p999="$6" errors="$7"
}

# rows_of NAME NAME: what was kept as one and two; the second row has its ratios to the first
rows_of() {
  local first_rps first_cpu
  medians one
  first_rps="$rps" first_cpu="$cpu"
  row_of "$1"
  medians two
  row_of "$2" "$(ratio "$rps" "$first_rps")" "$(ratio "$cpu" "$first_cpu")"
}

# versus NAME SERVER LIST NAME SERVER LIST: two cases in turn; the second's row has its ratios to the first
versus() {
  local turn
  rm -f "$work"/kept.*
  measure "$2" "$3" 3
  measure "$5" "$6" 3
  for ((turn = 0; turn < turns; turn++)); do
    measure "$2" "$3"
    keep one
    measure "$5" "$6"
    keep two
  done
  rows_of "$1" "$4"
}

# versus_with NAME NAME LIST BESIDE: the same case without and with something going on beside
versus_with() {
  local turn
  rm -f "$work"/kept.*
  measure portal "$3" 3
  for ((turn = 0; turn < turns; turn++)); do
    measure portal "$3"
    keep one
    begin_"$4"
    measure portal "$3"
    end_"$4"
    keep two
  done
  rows_of "$1" "$2"
}

begin_writing() {
  mkfifo "$work/go.$turn"
  "${java_of_tests[@]}" vn.bantin.delivery.CityWrites "$database" "$data/account.key" "$port" $((seconds + 1)) "$writes" <"$work/go.$turn" >"$work/writes.$turn" &
  writer=$!
  exec 9>"$work/go.$turn"
  until grep -q READY "$work/writes.$turn"; do kill -0 "$writer"; sleep 0.1; done
  echo >&9
  sleep 0.5
}

end_writing() {
  wait "$writer"
  exec 9>&-
  { echo "beside turn $((turn + 1)):"; grep -v READY "$work/writes.$turn"; } >>"$work/notes"
}

begin_idling() {
  "${java_of_tests[@]}" vn.bantin.delivery.IdleReaders "$port" 5000 >"$work/idle" &
  idler=$!
  until grep -q READY "$work/idle"; do kill -0 "$idler"; sleep 0.1; done
}

end_idling() {
  kill "$idler" # fails where the server has ended one
  wait "$idler" 2>/dev/null || true
}

begin_dripping() {
  "${java_of_tests[@]}" vn.bantin.delivery.DrippingReaders "$port" 3000 >"$work/drips" &
  dripper=$!
  until grep -q READY "$work/drips"; do kill -0 "$dripper"; sleep 0.1; done
}

end_dripping() {
  kill "$dripper" # fails where it has failed
  wait "$dripper" 2>/dev/null || true
  echo "dripping heads: $(tail -1 "$work/drips")" >>"$work/notes"
}

memory() {
  awk '/^(VmRSS|RssAnon|RssFile|VmHWM)/ { printf "%s %d MB  ", $1, $2 / 1024 } END { print "" }' "/proc/$server/status"
}
