#!/bin/sh
# Migrates a production database by Flyway's Maven plugin: sh examples/flyway-maven/run.sh [options for Maven]
# Ends with 0 only if the drop was refused, and ran once it was approved and confirmed; 1 if not, 2 if it cannot run.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
work=$here/target/billing

if ! command -v mvn >/dev/null; then
  printf 'run.sh: no Maven found: install Maven 3.8 or newer and put mvn on the PATH\n' >&2
  exit 2
fi

# The build's own test says where the jar is that it has just made.
jar=${BUILT_JAR:-}
if [ -z "$jar" ]; then
  printf 'run.sh: building; the first time Maven also fetches what it needs\n' >&2
  if ! (cd "$root" && mvn -q -B -ntp -Dfast -Dmaven.test.skip -pl guard-jdbc -am "$@" package) >&2; then
    printf 'run.sh: the build failed; what Maven said stands above\n' >&2
    exit 2
  fi
  jar=$(ls -t "$root"/guard-jdbc/target/guard-jdbc-*-all.jar | head -n 1)
fi

# Short-lived Mavens: what is compiled well never pays.
MAVEN_OPTS="${MAVEN_OPTS:-} -XX:TieredStopAtLevel=1"
export MAVEN_OPTS
rm -rf "$work"
mkdir -p "$work"
cd "$here/billing"

printf '\n1. The release creates two tables, and the next script drops one of them.\n'
printf '   $ mvn flyway:migrate\n'
if mvn -B -ntp -Dwork="$work" -Dbuilt.jar="$jar" "$@" flyway:migrate >"$work/refused.log" 2>&1; then
  cat "$work/refused.log"
  printf '   It was not refused.\n'
  exit 1
fi
if ! grep -qF 'Refused in production: DROP TABLE invoices_old [drop-table]' "$work/refused.log"; then
  cat "$work/refused.log"
  printf '   Something else went wrong.\n'
  exit 1
fi
sed -n '/Refused in production/,/^.ERROR. Line/s/^\[ERROR\] /   /p' "$work/refused.log"

printf '\n2. approvals/OPS-123.yaml went through review, and whoever runs it says where.\n'
printf '   $ mvn flyway:repair flyway:migrate -Dguard.approvals=approvals/OPS-123.yaml -Dguard.confirm=production/billing\n'
if ! mvn -B -ntp -Dwork="$work" -Dbuilt.jar="$jar" "$@" flyway:repair flyway:migrate \
  -Dguard.approvals=approvals/OPS-123.yaml -Dguard.confirm=production/billing >"$work/approved.log" 2>&1; then
  cat "$work/approved.log"
  printf '   It was refused.\n'
  exit 1
fi
grep -F 'Successfully applied' "$work/approved.log" | sed 's/^\[INFO\] /   /'
