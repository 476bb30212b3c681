// Runs an npm script, unless neither what goes into it nor what came out of it has changed since it last succeeded:
// node scripts/when-changed.mjs <npm script> <output> <inputs…>
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [script, output, ...inputs] = process.argv.slice(2);
const stamp = `target/unchanged/${script}`;

function files(path) {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => files(join(path, name))) : [path];
}

function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...inputs, output].flatMap(files)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) {
  console.log(`${script} is up to date`);
} else {
  rmSync(stamp, { force: true });
  execFileSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  mkdirSync('target/unchanged', { recursive: true });
  writeFileSync(stamp, fingerprint());
}
