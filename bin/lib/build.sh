# Sourced by the scripts: builds portal/target/bantin.jar when it is older than what it is made of.

jar="$root/portal/target/bantin.jar"

jar_is_current() {
  [ -f "$jar" ] && [ -z "$(find "$root"/pom.xml "$root"/{vietnamese,portal}/{pom.xml,src/main} -newer "$jar" -print -quit)" ]
}

# Maven's log goes to a file; what a person waits for is told in a line at least every few seconds.
build() {
  local log="$root/target/build.log" maven
  mkdir -p "$root/target"
  echo "Building Bantin (log: target/build.log)" >&2
  (cd "$root" && exec ./mvnw -B -Dmaven.test.skip=true package) >"$log" 2>&1 9>&- &
  maven=$!
  trap 'kill "$maven" 2>/dev/null; exit 130' INT TERM
  watch_build "$maven" "$log"
  if ! wait "$maven"; then
    tail -n 30 "$log" >&2
    echo "error: the build failed; the whole log is in $log" >&2
    exit 1
  fi
  trap - INT TERM
  touch "$jar"
}

watch_build() {
  local maven="$1" log="$2" told="" now
  while kill -0 "$maven" 2>/dev/null; do
    now="$(build_step "$log")"
    if [ "$now" != "$told" ]; then
      echo "  $now" >&2
      told="$now"
    fi
    sleep 2
  done
}

build_step() {
  local files goal
  files="$(grep -c 'Downloaded from' "$1" || true)"
  goal="$(sed -n 's/^\[INFO\] --- \([a-z]*\):[^ ]* \(.*\) ---$/\1 \2/p' "$1" | tail -n 1)"
  echo "${goal:-starting Maven}, $files files downloaded, ${SECONDS} s"
}

# One build at a time: a second start waits for the first one's jar.
build_if_needed() {
  jar_is_current && return
  mkdir -p "$root/target"
  exec 9>"$root/target/build.lock"
  flock 9
  jar_is_current || build
  exec 9>&-
}
