# Sourced by benchmarks that need a program of Debian's.

# need COMMAND PACKAGE: installs it where it may, or says what to run
need() {
  command -v "$1" >/dev/null || install_packages "$2"
  command -v "$1" >/dev/null || missing "$2"
}

# need_packages PACKAGE...: the same for packages that are more than a command
need_packages() {
  dpkg -s "$@" >/dev/null 2>&1 || install_packages "$@"
  dpkg -s "$@" >/dev/null 2>&1 || missing "$@"
}

# Debian would start every server that it installs; a benchmark starts its own.
install_packages() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Debian's $*" >&2
    (
      policy=/usr/sbin/policy-rc.d
      if [ ! -e "$policy" ]; then
        trap 'rm -f "$policy"' EXIT
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod +x "$policy"
      fi
      apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >&2
    )
  fi
}

missing() {
  echo "error: this benchmark needs $*; run: sudo apt-get install $*" >&2
  exit 1
}
