# The programs that are handed on, and what they are built with.
#
# Owns: tools, compilers, and what is written into a program beside its code. Sourced by `make`, whose names it uses: here, parts, tools, version, work, lacks.

# The oldest C library that the program for Linux runs with: that of Debian 11 and Ubuntu 20.04.
readonly GLIBC=2.31
readonly LINUX=x86_64-unknown-linux-gnu
readonly WINDOWS=x86_64-pc-windows-gnu

has() { command -v "$1" >/dev/null; }

# Tools of pip and of cargo, in versions that give the same bytes everywhere.
fetch_tools() {
  mkdir -p "$tools"
  if [[ ! -x $tools/zig/bin/cargo-zigbuild ]]; then
    { python3 -m venv "$tools/zig" && "$tools/zig/bin/pip" install --quiet ziglang==0.13.0 cargo-zigbuild==0.24.1; } || rm -rf "$tools/zig"
  fi
  fetch_cargo_tool cargo-about 0.9.3 --features cli
  fetch_cargo_tool cargo-cyclonedx 0.5.9
}

# Optimised a little: read by a program that is not, licences take ten minutes.
fetch_cargo_tool() {
  [[ -x $tools/bin/$1 ]] || CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_TARGET_DIR=$tools/build \
    cargo install --quiet --locked --root "$tools" "$1@$2" "${@:3}" || true
  rm -rf "$tools/build"
}

name_missing_tools() {
  [[ -x $tools/zig/bin/cargo-zigbuild ]] || lacks "a C library as old as Debian 11’s: python3-venv, and ziglang and cargo-zigbuild from pip"
  [[ -x $tools/bin/cargo-about ]] || lacks "licences of the parts: cargo-about"
  [[ -x $tools/bin/cargo-cyclonedx ]] || lacks "the list of parts: cargo-cyclonedx"
  has dpkg-deb || lacks "the package for Debian: dpkg"
  local what
  what=$(windows_lacks)
  [[ -z $what ]] || lacks "the program for Windows: $what"
}

# What the compiler writes down of this machine: where the sources of libraries lie. Those of this project it names from the top of the clone.
without_paths() {
  printf '%s' "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo"
}

# Into the file that is named.
linux_program() {
  local built=$CARGO_TARGET_DIR/$LINUX/dist/second-look
  if [[ -x $tools/zig/bin/cargo-zigbuild ]]; then
    PATH=$tools/zig/bin:$PATH RUSTFLAGS=$(without_paths) cargo zigbuild --profile dist --locked --target "$LINUX.$GLIBC" --bin second-look
  else
    lacks "a program for Linux that runs with the C library of Debian 11: it needs this machine’s, $(ldd --version | sed -n '1s/.* //p')"
    RUSTFLAGS=$(without_paths) cargo build --profile dist --locked --target "$LINUX" --bin second-look
  fi
  install -m 755 "$built" "$1"
}

# What is missing for Windows, if anything.
windows_lacks() {
  [[ -x /usr/bin/cargo && -d /usr/lib/rustlib/src/rust/library/std ]] || { echo "cargo-web and rust-web-src"; return; }
  has x86_64-w64-mingw32-windres || { echo "gcc-mingw-w64-x86-64"; return; }
  has zip || echo zip
}

# Icon, version, name and manifest of one file, as an object that is linked with it.
windows_resource() {
  local numbers=${version//./,},0
  (cd "$parts/windows" && x86_64-w64-mingw32-windres --codepage=65001 -DORIGINAL="\\\"$1\\\"" -DVERSION="\\\"$version\\\"" -DCOMMAS="$numbers" second-look.rc "$2")
}

# Debian's compiler builds the standard library for Windows as well, which the compilers of rustup do only where there is a network. The resource is handed to
# the linker of the program alone; as a flag of all of them it would have everything built anew.
windows_program() {
  RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=$(without_paths) /usr/bin/cargo rustc -Zbuild-std=std,panic_unwind --target "$WINDOWS" --locked \
    --profile dist "${@:2}" -- "-Clink-arg=$1"
}

# The program and what a double click starts, into the folder that is named.
windows_programs() {
  local built=$CARGO_TARGET_DIR/$WINDOWS/dist
  windows_resource second-look.exe "$work/program.o"
  windows_program "$work/program.o" --bin second-look
  install -D -m 755 "$built/second-look.exe" "$1/program/second-look.exe"
  windows_resource Second-Look.exe "$work/launcher.o"
  windows_program "$work/launcher.o" --bin Second-Look --manifest-path "$parts/windows/launcher/Cargo.toml"
  install -m 755 "$built/Second-Look.exe" "$1/Second-Look.exe"
}

# What the parts are licensed under, which must be something that about.toml allows, and which parts there are.
licences() {
  # Read are the parts of every system, and a build gets those of its own.
  if ! cargo fetch --locked --quiet; then
    lacks "licences and the list of parts: cargo fetch"
    return
  fi
  if [[ -x $tools/bin/cargo-about ]]; then
    PATH=$tools/bin:$PATH cargo about generate --offline --locked --fail --config "$parts/about.toml" --output-file "$1/licences.html" "$parts/licences.hbs"
  else
    lacks "licences of the parts: cargo-about"
  fi
  if [[ -x $tools/bin/cargo-cyclonedx ]]; then
    # It writes beside the manifest, and nowhere else.
    PATH=$tools/bin:$PATH cargo cyclonedx --quiet --format json --spec-version 1.5 --target all --override-filename second-look.cdx
    # Where the clone lies, with %20 for a space in its path.
    sed -E 's,path\+file://[^"#]*,path+file:///second-look,g' second-look.cdx.json >"$1/second-look.cdx.json"
    rm second-look.cdx.json
  else
    lacks "the list of parts: cargo-cyclonedx"
  fi
}
