/** Stands on loopback between our client and the stand-in, passes everything on unchanged and keeps what it saw. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Exchange } from './exchange.ts';

export interface RecordingProxy {
  url: string;
  exchanges: Exchange[];
  stop(): Promise<void>;
}

export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const exchanges: Exchange[] = [];
  const server = createServer((incoming, outgoing) => {
    // What breaks on the way is the client's to meet: the stand-in may cut a connection on purpose.
    passOn(target, incoming, outgoing, exchanges).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function passOn(target: string, incoming: IncomingMessage, outgoing: ServerResponse, exchanges: Exchange[]): Promise<void> {
  const sent = await buffer(incoming);
  const { method = 'GET', url = '/', headers } = incoming;
  const exchange: Exchange = { method, url, requestType: headers['content-type'] ?? null, requestBody: sent.toString(), answer: null };
  exchanges.push(exchange);
  const { connection: _, ...passed } = headers;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const onward = request(new URL(url, target), { method, headers: passed, agent: false }, resolve);
    onward.once('error', reject);
    onward.end(sent);
  });
  const body = await buffer(answer);
  const status = answer.statusCode ?? 0;
  exchange.answer = { status, type: answer.headers['content-type'] ?? null, body: body.toString() };
  const { 'transfer-encoding': _encoding, connection: _connection, ...told } = answer.headers;
  outgoing.writeHead(status, told);
  outgoing.end(body);
}
