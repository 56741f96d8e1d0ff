# Sourced by benchmarks that need a program of Debian's.

# need COMMAND PACKAGE: installs it where it may, or says what to run
need() {
  if command -v "$1" >/dev/null; then
    return
  fi
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Debian's $2" >&2
    apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2" >&2
  fi
  if ! command -v "$1" >/dev/null; then
    echo "error: this benchmark needs $1; run: sudo apt-get install $2" >&2
    exit 1
  fi
}
