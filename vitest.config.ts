import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'happy-dom',
    include: ['frontend/**/*.spec.ts'],
    exclude: ['frontend/generated/**'],
    pool: 'vmThreads',
    reporters: ['dot'],
    onConsoleLog: (text) => !text.includes('Lit is in dev mode'),
    restoreMocks: true,
    unstubGlobals: true,
  },
});
