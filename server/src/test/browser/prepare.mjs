// Unpacks the browser, the font and the accessibility rules of the packages beside this file into a folder, unless that has been done before.
// node prepare.mjs <folder>
import { spawnSync } from 'node:child_process';
import { copyFileSync, createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2]);
// What the folder is made from: when any of it changes, it is made anew.
const recipe = ['package-lock.json', 'prepare.mjs'].map((file) => readFileSync(join(here, file), 'utf8')).join('\n');
const mark = join(target, 'prepared-from.txt');

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    console.error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
    process.exit(1);
  }
}

async function unpack(packed, file, mode) {
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(file, { mode }));
}

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== recipe) {
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'fonts'), { recursive: true });
  const packed = join(here, 'node_modules/@sparticuz/chromium/bin');
  await unpack(join(packed, 'chromium.br'), join(target, 'chromium'), 0o755);
  for (const archive of ['al2023', 'swiftshader']) {
    const tar = join(target, `${archive}.tar`);
    await unpack(join(packed, `${archive}.tar.br`), tar, 0o644);
    run('tar', '-xf', tar, '-C', target);
    rmSync(tar);
  }
  for (const weight of ['400Regular', '700Bold']) {
    const name = `NotoSansSC_${weight}.ttf`;
    copyFileSync(join(here, 'node_modules/@expo-google-fonts/noto-sans-sc', weight, name), join(target, 'fonts', name));
  }
  copyFileSync(join(here, 'node_modules/axe-core/axe.min.js'), join(target, 'axe.min.js'));
  writeFileSync(
    join(target, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(target, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(target, 'font-cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
  <alias><family>serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family><family>Noto Sans SC</family></prefer></alias>
</fontconfig>
`,
  );
  writeFileSync(mark, recipe);
}
