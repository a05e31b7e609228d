#!/bin/sh
# Starts a small billing service: sh examples/plain-jdbc/run.sh
# Ends with 0 only if every invoice is there at the end, 1 if not, 2 if it cannot run.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)

if [ $# -gt 0 ]; then
  sed -n '2,3s/^# //p' "$0"
  exit 2
fi
if ! command -v mvn >/dev/null; then
  printf 'run.sh: no Maven found: install Maven 3.8 or newer and put mvn on the PATH\n' >&2
  exit 2
fi
printf 'run.sh: building; the first time Maven also fetches what it needs\n' >&2
if ! (cd "$root" && mvn -q -B -ntp -Dfast -Dmaven.test.skip -pl examples/plain-jdbc -am package) >&2; then
  printf 'run.sh: the build failed; what Maven said stands above\n' >&2
  exit 2
fi
java=java
if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
fi
exec "$java" -XX:TieredStopAtLevel=1 -cp "$here/target/classes:$(cat "$here/target/classpath.txt")" \
  io.guardjdbc.examples.plain.BillingStory
