// Public pages have to be usable with less than 250 kB of script (gzip): the entry, the page and everything that both
// import, and the texts of one language. What loads only after that (keycloak-js, the work areas) does not count.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 250_000;
const root = 'target/dist';
const manifest = JSON.parse(readFileSync(`${root}/.vite/manifest.json`, 'utf8'));
const entry = 'index.html';
const pages = readdirSync('src/app/routes/public').filter((f) => f.endsWith('.tsx')).map((f) => `src/app/routes/public/${f}`);
const spec = readFileSync('src/app/pages/public.ts', 'utf8');

function closure(keys, found = new Set()) {
  for (const key of keys) {
    if (found.has(key)) continue;
    if (!manifest[key]) throw new Error(`${key} is not in the manifest`);
    found.add(key);
    closure(manifest[key].imports ?? [], found);
  }
  return found;
}
const sizes = new Map();
const size = (file) => sizes.get(file) ?? sizes.set(file, gzipSync(readFileSync(`${root}/${file}`), { level: 9 }).length).get(file);

/** The namespaces that a page names in app/pages/public.ts. */
function texts(page) {
  const name = page.replace(/^.*\//, '').replace('.tsx', '');
  const line = spec.split('\n').find((l) => l.includes(`/${name}'`)) ?? '';
  const own = [...(/texts: \[(.*?)]/.exec(line)?.[1] ?? '').matchAll(/'([^']+)'/g)].map((m) => m[1]);
  return ['common', 'enums', ...own];
}

let failed = false;
for (const page of pages) {
  const worst = Math.max(...['zh-CN', 'en'].map((language) => {
    const keys = closure([entry, page, ...texts(page).map((n) => `src/locales/${language}/${n}.json`)]);
    const files = new Set([...keys].map((k) => manifest[k].file).filter((f) => f.endsWith('.js')));
    if ([...keys].some((k) => k.includes('keycloak'))) throw new Error(`${page} loads the login before it can be used`);
    return [...files].reduce((total, file) => total + size(file), 0);
  }));
  console.log(`${(worst / 1000).toFixed(1).padStart(7)} kB  ${page}`);
  failed ||= worst > limit;
}
if (failed) {
  console.error(`A public page needs more than ${limit / 1000} kB of script (gzip) before it can be used.`);
  process.exit(1);
}
