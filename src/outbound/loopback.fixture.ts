/** A real HTTP server on this machine for tests: it answers as told, or misbehaves on the socket as vendors do. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface SeenRequest {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export type Act = (response: ServerResponse, request: SeenRequest, socket: Socket) => void | Promise<void>;

export interface Loopback {
  origin: string;
  seen: SeenRequest[];
  /** Connections so far. */
  connections(): number;
  close(): Promise<void>;
}

export async function loopback(act: Act): Promise<Loopback> {
  const seen: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const entry = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
    seen.push(entry);
    await act(response, entry, request.socket);
  };
  const server = createServer((request, response) => {
    // A client that goes away in the middle is what many tests are about.
    serve(request, response).catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    connections: () => connections,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An origin where nobody listens. */
export async function nobody(): Promise<string> {
  const server = await loopback(() => {});
  await server.close();
  return server.origin;
}

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Act =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

export const text =
  (status: number, body: string, type = 'text/html'): Act =>
  (response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };

/** Reads the request, then closes without a word. */
export const drop: Act = (_response, _request, socket) => {
  socket.destroy();
};

/** Promises 1,000 bytes, sends a few and closes. */
export const halfBody =
  (status: number): Act =>
  (response, _request, socket) => {
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"Id":"3f2b', () => socket.destroy());
  };

/** Sends the headers at once and then nothing. */
export const stall: Act = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{');
};

/** Never answers. */
export const silence: Act = () => {};
