/** Fetches the fonts of the paper into a folder, when package.json names others than were fetched there last. */
import { execSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const wanted = join(import.meta.dirname, 'package.json');
const fetched = join(folder, 'fetched.json');

if (!existsSync(fetched) || readFileSync(fetched, 'utf8') !== readFileSync(wanted, 'utf8')) {
  mkdirSync(folder, { recursive: true });
  copyFileSync(wanted, join(folder, 'package.json'));
  execSync('npm install --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error', {
    cwd: folder,
    stdio: 'inherit',
  });
  copyFileSync(wanted, fetched);
}
