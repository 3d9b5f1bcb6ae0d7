# What is put together of the programs and of what they write.
#
# Owns: folders, archives, sums, and whose files may be replaced. Sourced by `make`, whose names it uses: here, parts, version, work, program, lacks.

# The first file of a folder that an earlier package did not put there; nothing if all of them are.
foreign_file() {
  [[ -d $1 && ! -L $1 ]] || { echo "$1"; return; }
  local file
  while IFS= read -r -d '' file; do
    # Names as `sums` writes them.
    if [[ $file != SHA256SUMS ]] && ! grep -qFx -- "$file" <(cut -c 67- "$1/SHA256SUMS" 2>/dev/null); then
      echo "$1/$file"
      return
    fi
  done < <(cd "$1" && find . ! -type d -printf '%P\0' | sort -z)
}

# What is sent through slow lines stays small: a program that was not stripped, or that optimises nothing away, is the first to be seen here.
name_large_archives() {
  local archive
  while IFS= read -r -d '' archive; do
    lacks "$(basename "$archive") of 25 MB at most: it has $(stat --format %s "$archive") bytes"
  done < <(find "$1" -maxdepth 1 \( -name '*.tar.gz' -o -name '*.zip' -o -name '*.deb' \) -size +25000000c -print0 | sort -z)
}

# Every file's sum, by name.
sums() {
  (cd "$1" && find . -type f ! -name SHA256SUMS -printf '%P\0' | sort -z | xargs -0 sha256sum >"$work/sums" && mv "$work/sums" SHA256SUMS)
}

# The languages that are offered to everybody, as folders of locales/ that are no drafts.
languages() {
  "$program" list --format json | sed -n 's/^ *"tag": "\(.*\)",*$/\1/p'
}

# Pages, handouts, guide and what to read first.
contents() {
  local locale story
  for locale in $(languages); do
    local pages=$1/pages/$locale
    mkdir -p "$pages"
    "$program" export page --locale "$locale" --output "$pages/second-look.html"
    "$program" export page --locale "$locale" --lead --output "$pages/second-look-with-a-group.html"
    "$program" export page --locale "$locale" --booster --output "$pages/two-weeks-later.html"
    while IFS= read -r story; do
      "$program" export page "$story" --locale "$locale" --output "$pages/$story.html"
    done < <("$program" list --format json | sed -n 's/^ *"id": "\(.*\)",*$/\1/p')
    "$program" handout --locale "$locale" --output "$1/handouts/$locale"
    cp "assets/package/read-me.$locale.txt" "$1/$(read_me "$locale")"
  done
  "$program" export guide --output "$1/guide"
}

# What whoever opens the folder reads first, by a name that says so in their language.
read_me() {
  case $1 in
    en) echo "READ ME FIRST.txt" ;;
    ar) echo "READ ME FIRST (العربية).txt" ;;
    fr) echo "READ ME FIRST (français).txt" ;;
    *) echo "READ ME FIRST ($1).txt" ;;
  esac
}

# Licences that lie beside every program.
licences_beside() {
  mkdir -p "$1/licences"
  cp assets/licences/*.txt "$1/licences/"
  cp assets/fonts/OFL-1.1.txt "$1/licences/"
  [[ ! -e $made/licences.html ]] || cp "$made/licences.html" "$1/licences/"
}

# Every date is the commit's, and what may be read or started is the same whoever made it.
at_the_commit() {
  find "$1" -type d -exec chmod 755 {} +
  find "$1" -type f -exec chmod u+rw,go+r,go-w {} +
  find "$1" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
}

linux_folder() {
  local name=second-look-$version-linux-x86_64 folder
  folder=$work/$name
  mkdir "$folder"
  install -m 755 "$2" "$folder/second-look"
  cp "$made"/READ*.txt "$folder/"
  licences_beside "$folder"
  install -D -m 644 assets/theme/mark.svg "$folder/desktop/second-look.svg"
  cp "$parts/linux/second-look.desktop" "$folder/desktop/"
  install -m 755 "$parts/linux/add-to-menu" "$parts/linux/start" "$folder/desktop/"
  at_the_commit "$folder"
  tar --directory "$work" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu --create "$name" | gzip --no-name --best >"$1/$name.tar.gz"
  mv "$folder" "$1/$name"
}

# What a package of Debian has, but for a page of the manual: the guide is one, inside the program.
debian_package() {
  has dpkg-deb || { lacks "the package for Debian: dpkg"; return; }
  local root=$work/debian
  install -D -m 755 "$2" "$root/usr/bin/second-look"
  install -D -m 755 "$parts/linux/start" "$root/usr/lib/second-look/start"
  install -D -m 644 assets/theme/mark.svg "$root/usr/share/icons/hicolor/scalable/apps/second-look.svg"
  install -D -m 644 "$parts/linux/second-look.desktop" "$root/usr/share/applications/second-look.desktop"
  local info=$root/usr/share/metainfo/example.second_look.SecondLook.metainfo.xml
  mkdir -p "$(dirname "$info")"
  sed "s/@VERSION@/$version/; s/@DATE@/$(date --utc --date "@$SOURCE_DATE_EPOCH" +%F)/" "$parts/linux/second-look.metainfo.xml" >"$info"
  for shell in bash zsh fish; do
    local completions
    case $shell in
      bash) completions=$root/usr/share/bash-completion/completions/second-look ;;
      zsh) completions=$root/usr/share/zsh/vendor-completions/_second-look ;;
      fish) completions=$root/usr/share/fish/vendor_completions.d/second-look.fish ;;
    esac
    mkdir -p "$(dirname "$completions")"
    "$program" completions "$shell" >"$completions"
  done
  local doc=$root/usr/share/doc/second-look
  mkdir -p "$doc"
  cp "$made"/READ*.txt "$doc/"
  licences_beside "$doc"
  cp "$parts/linux/copyright" "$doc/copyright"
  printf 'second-look (%s) unstable; urgency=low\n\n  * As of %s.\n\n -- %s  %s\n' "$version" "$(git log -1 --format=%h)" \
    "$(sed -n 's/^Maintainer: //p' "$parts/linux/control")" "$(date --utc --rfc-email --date "@$SOURCE_DATE_EPOCH")" | gzip --no-name --best >"$doc/changelog.gz"
  at_the_commit "$root"
  mkdir "$root/DEBIAN"
  sed "s/@VERSION@/$version/; s/@SIZE@/$(du --apparent-size -sk "$root/usr" | cut -f 1)/; s/@GLIBC@/$GLIBC/" "$parts/linux/control" >"$root/DEBIAN/control"
  (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  at_the_commit "$root"
  dpkg-deb --root-owner-group -Zxz --build "$root" "$1/second-look_${version}_amd64.deb"
}

windows_zip() {
  local what name=second-look-$version-windows-x86_64
  what=$(windows_lacks)
  if [[ -n $what ]]; then
    lacks "the program for Windows: $what"
    return
  fi
  local folder=$work/$name file
  mkdir "$folder"
  windows_programs "$folder"
  # Notepad reads line ends and letters of its own kind only, before Windows 10 of 2018.
  for file in "$made"/READ*.txt; do
    { printf '\xef\xbb\xbf'; sed 's/$/\r/' "$file"; } >"$folder/$(basename "$file")"
  done
  licences_beside "$folder"
  at_the_commit "$folder"
  (cd "$work" && find "$name" | sort | zip -X -q -9 -@ "$1/$name.zip")
}

# The pages or handouts of every language in one file, for whoever downloads them.
zipped() {
  has zip || { lacks "one file of all $2: zip"; return; }
  cp -r "$1/$2" "$work/$2"
  at_the_commit "$work/$2"
  (cd "$work" && find "$2" | sort | zip -X -q -9 -@ "$1/second-look-$version-$2.zip")
}

# The web site, with everything that can be downloaded beside it.
site() {
  local downloads=$work/downloads file
  zipped "$1" pages
  zipped "$1" handouts
  mkdir "$downloads"
  for file in "$1"/*.tar.gz "$1"/*.deb "$1"/*.zip "$1"/*.cdx.json; do
    [[ ! -e $file ]] || cp "$file" "$downloads/"
  done
  "$program" export site --output "$1/site" --downloads "$downloads"
}
