/** Reading the vendor's file says in one sentence what is wrong with it; the proxy passes everything on unchanged and keeps it. */
import { writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { startRecordingProxy } from '../../scripts/contract/recording-proxy.ts';
import { readVendorFile } from '../../scripts/contract/vendor-file.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { tinyFile } from './tiny-file.ts';

const folder = await tempFolder();

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function reasonFor(place: string): Promise<string> {
  const read = await readVendorFile(place);
  if (read.ok) throw new Error('it was read');
  return read.reason;
}

async function written(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

test('a sound file is read, from disk and from an address', async () => {
  const text = JSON.stringify(tinyFile);
  expect(await readVendorFile(await written('sound.json', `\uFEFF${text}`))).toEqual({ ok: true, file: tinyFile });
  expect(await readVendorFile(await serve((_request, response) => response.end(text)))).toEqual({ ok: true, file: tinyFile });
});

test('one sentence for everything else', async () => {
  expect(await reasonFor(join(folder, 'none.json'))).toMatch(/none\.json cannot be read: there is no such file\.$/);
  expect(await reasonFor(await written('text.json', 'paths:'))).toMatch(/text\.json is not JSON: .+\.$/);
  expect(await reasonFor(await written('other.json', '{"swagger":"2.0"}'))).toMatch(/is not an OpenAPI document/);
  expect(await reasonFor(await written('old.json', '{"openapi":"3.0.4","paths":{}}'))).toMatch(/is OpenAPI 3\.0\.4; only 3\.1/);
  expect(await reasonFor('http://127.0.0.1:1/openapi.json')).toMatch(/^The address .+ cannot be read: .+\.$/);
  const closed = await serve((_request, response) => response.writeHead(404).end());
  expect(await reasonFor(closed)).toBe(`The address ${closed} cannot be read: it answers 404.`);
});

test('the proxy keeps what passed, and cuts what the other side cuts', async () => {
  const target = await serve((request, response) => {
    if (request.url === '/cut') return void response.destroy();
    void buffer(request).then((body) => response.writeHead(201, { 'content-type': 'application/json', 'x-seen': 'yes' }).end(body));
  });
  const proxy = await startRecordingProxy(target);
  afterAll(() => proxy.stop());
  const answer = await fetch(`${proxy.url}/v2/things?a=%20b`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"æ":1}',
  });
  expect([answer.status, answer.headers.get('x-seen'), await answer.text()]).toEqual([201, 'yes', '{"æ":1}']);
  await expect(fetch(`${proxy.url}/cut`)).rejects.toThrow();
  expect(proxy.exchanges).toEqual([
    {
      method: 'POST',
      url: '/v2/things?a=%20b',
      requestType: 'application/json',
      requestBody: '{"æ":1}',
      answer: { status: 201, type: 'application/json', body: '{"æ":1}' },
    },
    { method: 'GET', url: '/cut', requestType: null, requestBody: '', answer: null },
  ]);
});
