# Sourced by the scripts: finds a JDK 25 or newer and sets JAVA_HOME, or says what to install.

# The file is a part of every JDK, and to ask javac takes longer than a start of the portal should.
jdk_version() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

jdk_is_new_enough() {
  [ -x "$1/bin/javac" ] && [ "$(jdk_version "$1")" -ge 25 ] 2>/dev/null
}

find_jdk() {
  local on_path candidate
  on_path="$(command -v javac || true)"
  [ -z "$on_path" ] || on_path="$(dirname "$(dirname "$(readlink -f "$on_path")")")"
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*; do
    if [ -n "$candidate" ] && jdk_is_new_enough "$candidate"; then
      export JAVA_HOME="$candidate"
      return
    fi
  done
  echo "error: no JDK 25 or newer in JAVA_HOME, on the PATH or under /usr/lib/jvm; install one (for example Temurin 25: package temurin-25-jdk)" >&2
  exit 1
}
