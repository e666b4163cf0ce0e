# Shared by packaging/run, packaging/test and .ci/run. Source it; it runs nothing by itself.
set -euo pipefail

PORTOLAN_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# CMake honours these: a caller's cross settings must not leak into a plain build.
unset CMAKE_GENERATOR CMAKE_TOOLCHAIN_FILE

say() { printf '\n== %s\n' "$1"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# ensure_packages LIST...: installs what packaging/packages/LIST.txt names and dpkg does not have.
ensure_packages() {
    local list name missing=()
    command -v apt-get >/dev/null || return 0 # another system: its user knows what to install
    for list in "$@"; do
        while read -r name; do
            case "$name" in '' | '#'*) continue ;; esac
            [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] \
                || missing+=("$name")
        done <"$PORTOLAN_ROOT/packaging/packages/$list.txt"
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" >/dev/null
}

# build_preset NAME [TARGET...]: configures once and builds what changed.
build_preset() {
    local preset=$1
    shift
    say "Building ($preset)"
    (cd "$PORTOLAN_ROOT" && cmake --preset "$preset" --log-level=WARNING >/dev/null)
    if [ $# -gt 0 ]; then
        (cd "$PORTOLAN_ROOT" && cmake --build --preset "$preset" --target "$@")
    else
        (cd "$PORTOLAN_ROOT" && cmake --build --preset "$preset")
    fi
}
