/** Serves the built page of the app. Its address carries the account and the entrance secret; the page exchanges both for a session. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const BUILT = resolve(import.meta.dirname, '../../ui/dist');

/** The page talks to us only: nothing of its address leaves in a referrer, and it is never kept. */
const HEADERS = { 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' };

export async function registerPageRoutes(app: FastifyInstance): Promise<void> {
  const index = join(BUILT, 'index.html');
  if (existsSync(BUILT)) {
    // Names of built files carry their hash, so they may be kept for ever.
    await app.register(fastifyStatic, {
      root: join(BUILT, 'assets'),
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      index: false,
      // The build leaves a compressed copy beside each.
      preCompressed: true,
      decorateReply: false,
    });
  }
  const page = (): string =>
    existsSync(index)
      ? readFileSync(index, 'utf8')
      : '<!doctype html><title>Settings</title><p>The settings page has not been built on this machine. Run <code>npm run build</code> and reload.</p>';
  app.get('/settings/:account/:secret', async (_request, reply) => reply.headers(HEADERS).send(page()));
}
