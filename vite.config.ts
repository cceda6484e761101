import type { Plugin, Rollup, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** What Vaadin's client imports one after the other; each would cost a patient on a phone a way to the server and back. */
const PARTS = ['FlowBootstrap', 'generated-flow-imports', 'FlowClient'];

function withImports(file: string, bundle: Rollup.OutputBundle, files = new Set<string>()) {
  const part = bundle[file];
  if (part?.type === 'chunk' && !files.has(file)) {
    files.add(file);
    part.imports.forEach((imported) => withImports(imported, bundle, files));
  }
  return files;
}

/** Names these parts in the page, so that a browser fetches them side by side. */
const preloadParts: Plugin = {
  name: 'preload-parts',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {}, path }) {
      if (path !== '/index.html') {
        return [];
      }
      const files = new Set<string>();
      Object.values(bundle)
        .filter((part) => part.type === 'chunk' && PARTS.includes(part.name))
        .forEach((part) => withImports(part.fileName, bundle, files));
      return [...files]
        .filter((file) => !html.includes(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        }));
    },
  },
};

const config: UserConfigFn = () => ({ plugins: [preloadParts] });

export default overrideVaadinConfig(config);
