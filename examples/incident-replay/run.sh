#!/bin/sh
# Replays the incident in a terminal: sh examples/incident-replay/run.sh [--postgres]
# Ends with 0 only if every count is as told, 1 if not, 2 if it cannot run.
set -eu

say() {
  printf '%s\n' "run.sh: $*" >&2
}

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
target=$here/target

postgres=
for option in "$@"; do
  case $option in
    --postgres) postgres=--postgres ;;
    -h | --help)
      sed -n '2,3s/^# //p' "$0"
      exit 0
      ;;
    *)
      say "unknown option $option; there is only --postgres"
      exit 2
      ;;
  esac
done

java=java
javac=javac
if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
  javac=$JAVA_HOME/bin/javac
fi
if ! command -v "$javac" >/dev/null || ! command -v "$java" >/dev/null; then
  say "no JDK found ($javac): install JDK 17 or newer, or set JAVA_HOME to one"
  exit 2
fi
version=$("$javac" -version 2>&1 | sed 's/^javac \([0-9]*\).*/\1/')
if [ "$version" -lt 17 ]; then
  say "JDK $version found, JDK 17 or newer needed: set JAVA_HOME to one"
  exit 2
fi

# Answers whether the last build was made here, is newer than every source, and has all its jars.
built() {
  [ -f "$target/classpath.txt" ] && [ -d "$target/classes" ] || return 1
  [ -z "$(find "$root/pom.xml" "$root/guard-jdbc/pom.xml" "$root/guard-jdbc/src/main" \
    "$root/examples/pom.xml" "$here/pom.xml" "$here/src/main" \
    -type f -newer "$target/classpath.txt" -print)" ] || return 1
  grep -qF "$root/guard-jdbc/target/" "$target/classpath.txt" || return 1
  tr ':' '\n' <"$target/classpath.txt" | {
    while IFS= read -r jar || [ -n "$jar" ]; do
      [ -f "$jar" ] || exit 1
    done
  }
}

if ! built; then
  if ! command -v mvn >/dev/null; then
    say "no Maven found: install Maven 3.8 or newer and put mvn on the PATH"
    exit 2
  fi
  say "building; the first time Maven also fetches what it needs"
  if ! (cd "$root" && mvn -q -B -ntp -Dfast -Dmaven.test.skip -pl examples/incident-replay -am package) >&2; then
    say "the build failed; what Maven said stands above"
    exit 2
  fi
  touch "$target/classpath.txt"
fi

colour=
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ] && [ "${TERM:-dumb}" != dumb ]; then
  colour=--colour
fi
exec "$java" -XX:TieredStopAtLevel=1 -Dorg.slf4j.simpleLogger.log.io.zonky=error \
  -cp "$target/classes:$(cat "$target/classpath.txt")" \
  io.guardjdbc.examples.replay.ReplayCommand $postgres $colour
