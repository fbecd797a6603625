/** Builds the page into ui/dist: one small HTML file and assets whose names carry their hash, as src/http/page.ts serves them. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
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
        // One file, so that zod is told what it may not do before the first schema is made; across files that order is lost.
        codeSplitting: { groups: [{ name: 'schema', test: /node_modules\/zod\/|src\/quiet-zod|api\/(schema|settings)\.ts/ }] },
      },
    },
  },
});
