/** Builds the page into ui/dist: one small HTML file and assets whose names carry their hash, as src/http/page.ts serves them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Compressed once here instead of for every reader. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle: ({ dir = '' }) => {
    const assets = join(dir, 'assets');
    for (const name of readdirSync(assets).filter((one) => /\.(js|css)$/.test(one))) {
      const content = readFileSync(join(assets, name));
      writeFileSync(join(assets, `${name}.gz`), gzipSync(content));
      writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content));
    }
  },
};

/** A language's chunk is called after what it holds. */
function chunkName({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const [, place, language] = /\/(ui\/src|api)\/locales\/(\w+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  if (language === undefined) return 'assets/[name]-[hash].js';
  return `assets/${place === 'api' ? 'sentences' : 'texts'}-${language}-[hash].js`;
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), compressed],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The polyfill would be one more script for browsers that this target leaves out.
    modulePreload: { polyfill: false },
    // A picture inside the style sheet would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        chunkFileNames: chunkName,
        // One file, so that zod is told what it may not do before the first schema is made; across files that order is lost.
        codeSplitting: { groups: [{ name: 'schema', test: /node_modules\/zod\/|src\/quiet-zod|api\/(schema|settings)\.ts/ }] },
      },
    },
  },
});
