# Sourced by bin/bantin: after a build has the JVM write down what a start needs (JEP 483, 514), which makes starts several
# times quicker. Everything works without it.

start_cache="$root/portal/target/bantin.aot"
# Untold, SQLite's driver unpacks its library at each start, and compares it byte by byte.
sqlite_option=-Dorg.sqlite.lib.path="$root/portal/target/native"
start_options=()

rehearse_if_needed() {
  local draft log="$root/target/rehearsal.log"
  if [ ! "$start_cache" -nt "$jar" ]; then
    echo "Rehearsing the start, once after each build (log: target/rehearsal.log)" >&2
    mkdir -p "$root/target"
    draft="$(mktemp "$start_cache.XXXXXX")" || return 0
    if "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:AOTCacheOutput="$draft" "$sqlite_option" -jar "$jar" rehearse >"$log" 2>&1 9>&-; then
      mv "$draft" "$start_cache"
    else
      echo "The rehearsal failed; starts take longer, nothing else." >&2
      rm -f "$draft"
    fi
  fi
  if [ "$start_cache" -nt "$jar" ]; then
    start_options=(-XX:AOTCache="$start_cache" '-Xlog:aot*=off' '-Xlog:cds*=off' "$sqlite_option")
  fi
}
