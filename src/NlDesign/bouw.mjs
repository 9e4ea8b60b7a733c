// Makes wwwroot/dist from css/, js/ and node_modules. Run by the build (NlDesign.targets) or by hand: npm run bouw.
// One process at a time (a lock file), so that parallel builds never run npm twice over each other.
import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { snoei } from './snoei.mjs';

const hier = dirname(fileURLToPath(import.meta.url));
const pad = (...delen) => join(hier, ...delen);
const slot = pad('obj', 'voorkant.lock');
const gereed = pad('wwwroot', 'dist', 'gereed.txt');
const tijd = bestand => existsSync(bestand) ? statSync(bestand).mtimeMs : 0;
const bestanden = map => readdirSync(pad(map), { recursive: true }).map(naam => pad(map, naam)).filter(naam => statSync(naam).isFile());

await metSlot(async () => {
  if (tijd(pad('node_modules', '.package-lock.json')) < tijd(pad('package-lock.json'))) haalPakketten();
  const bronnen = [...bestanden('css'), ...bestanden('js'), pad('bouw.mjs'), pad('snoei.mjs'), pad('package.json'), pad('package-lock.json')];
  if (tijd(gereed) < Math.max(...bronnen.map(tijd))) await bundel();
});

async function metSlot(werk) {
  mkdirSync(dirname(slot), { recursive: true });
  for (;;) {
    try {
      const greep = openSync(slot, 'wx');
      writeFileSync(greep, String(process.pid));
      closeSync(greep);
      break;
    } catch (fout) {
      if (fout.code !== 'EEXIST') throw fout;
      if (!leeft(slot)) rmSync(slot, { force: true });
      else await new Promise(verder => setTimeout(verder, 200));
    }
  }
  try { await werk(); } finally { rmSync(slot, { force: true }); }
}

// A lock without a living owner was left by a build that was killed. An empty one has just been made.
function leeft(bestand) {
  try {
    const eigenaar = Number(readFileSync(bestand, 'utf8'));
    if (!eigenaar) return Date.now() - tijd(bestand) < 5000;
    process.kill(eigenaar, 0);
    return true;
  } catch (fout) {
    return fout.code === 'EPERM';
  }
}

function haalPakketten() {
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    { cwd: hier, stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.status !== 0) throw new Error('npm ci failed');
}

async function bundel() {
  const { build } = await import('esbuild');
  const nieuw = pad('obj', 'dist-nieuw');
  rmSync(nieuw, { recursive: true, force: true });
  mkdirSync(nieuw, { recursive: true });

  const bladen = readdirSync(pad('css', 'bladen')).filter(naam => naam.endsWith('.css')).sort();
  const ingang = ['spil.css', ...bladen.map(naam => `bladen/${naam}`)].map(naam => `@import "./${naam}";`).join('\n');
  const algemeen = { bundle: true, minify: true, logLevel: 'warning', absWorkingDir: hier, outdir: nieuw, charset: 'utf8' };
  await build({
    ...algemeen,
    stdin: { contents: ingang, resolveDir: pad('css'), sourcefile: 'ingang.css', loader: 'css' },
    loader: { '.woff2': 'file', '.svg': 'file' },
    plugins: [{
      name: 'snoei',
      setup: bouw => bouw.onLoad({ filter: /@utrecht[\\/].*\.css$/ }, bron => ({ contents: snoei(readFileSync(bron.path, 'utf8')), loader: 'css' })),
    }],
    assetNames: '[name]',
    entryNames: 'spil',
  });
  await build({ ...algemeen, entryPoints: ['js/spil.js', 'js/passkey.js', 'js/live.js'], format: 'iife', target: 'es2022' });

  cpSync(pad('node_modules', 'htmx.org', 'dist', 'htmx.min.js'), join(nieuw, 'htmx.min.js'));
  cpSync(pad('node_modules', 'htmx.org', 'dist', 'ext', 'hx-sse.min.js'), join(nieuw, 'hx-sse.min.js'));
  writeFileSync(join(nieuw, 'gereed.txt'), 'Made by bouw.mjs; its time tells the build that the front end is up to date.\n');

  const dist = pad('wwwroot', 'dist');
  mkdirSync(dist, { recursive: true });
  for (const naam of readdirSync(dist)) if (!existsSync(join(nieuw, naam))) rmSync(join(dist, naam), { recursive: true });
  for (const naam of readdirSync(nieuw)) renameSync(join(nieuw, naam), join(dist, naam));
}
