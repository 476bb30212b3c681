// "npm ci", unless node_modules already is what package-lock.json says.
import { createHash } from 'node:crypto';
import { execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.sheqia-lock';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(process.version).digest('hex');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
  console.log('node_modules is up to date');
} else {
  execSync('npm ci --ignore-scripts', { stdio: 'inherit' });
  writeFileSync(stamp, wanted);
}
