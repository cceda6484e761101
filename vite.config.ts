import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, type Plugin, type UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/;
const MATERIALS = 'target/sbom';

function described(folder: string) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { type: 'library', name, version, purl, licenses: [{ license: { id: license } }] };
}

/** Writes down what npm packages the bundle is made of: all that is imported, and what the style sheets fetch. */
const billOfMaterials: Plugin = {
  name: 'bill-of-materials',
  generateBundle() {
    const imported = [...this.getModuleIds()].map((id) => PACKAGE.exec(id)?.[0]);
    const named = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies).map(
      (name) => `${process.cwd()}/node_modules/${name}`,
    );
    const folders = [...new Set([...imported, ...named])].filter((folder) => existsSync(`${folder}/package.json`));
    mkdirSync(MATERIALS, { recursive: true });
    writeFileSync(
      `${MATERIALS}/npm.cdx.json`,
      JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        components: folders.map((folder) => described(folder!)),
      }),
    );
  },
};

const RESOURCES = 'target/classes/META-INF/resources';
const PAGES = 'frontend/station/pages';
const WORKER = 'frontend/station/worker/station-worker.ts';

/** Makes one file, with all that it imports, under an address that stays. */
const makeScript = (input: string, address: string) =>
  build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: RESOURCES,
      emptyOutDir: false,
      rolldownOptions: { input, output: { format: 'iife', entryFileNames: address } },
    },
  });

/** The scripts of the pages that are shown without Vaadin, and the worker that shows one of them without a server. */
const stationScripts: Plugin = {
  name: 'station-scripts',
  apply: 'build',
  async closeBundle() {
    for (const page of readdirSync(PAGES).filter((file) => !file.includes('.spec.'))) {
      await makeScript(`${PAGES}/${page}`, `station/${page.replace(/ts$/, 'js')}`);
    }
    await makeScript(WORKER, 'station-worker.js');
  },
};

/**
 * Puts all that the first screen needs into one file, which the page names: Vaadin's client imports its parts one after
 * the other, and each would cost a phone another round trip.
 */
const FIRST_FILE = { groups: [{ name: 'first', test: /(generated-flow-imports|FlowBootstrap|FlowClient)\.js$/ }] };

const config: UserConfigFn = () => ({
  plugins: [billOfMaterials, stationScripts],
  build: { rolldownOptions: { output: { codeSplitting: FIRST_FILE } } },
});

export default overrideVaadinConfig(config);
