/** A connection's trail as a file: JSON lines with everything, or a table of the transfers. Written as it is read, whatever its length. */
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance } from 'fastify';
import { sentence } from '../../../api/catalogue.ts';
import { exportRoute } from '../../../api/operator.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { type TenantTransaction, withTenant } from '../../store/database.ts';
import { issuesTrail, settingsTrail, transfersTrail, transferTrail } from '../../store/trail.ts';
import type { TransferRow } from '../../store/transfers.ts';
import type { SyncContext } from '../../sync/context.ts';
import { connectionOf, operatorCheck } from './route.ts';

export function registerExport(app: FastifyInstance, token: string, context: SyncContext): void {
  app.get<{ Params: { id: string } }>(
    exportRoute.path,
    { schema: { hide: true }, onRequest: operatorCheck(token) },
    async (request, reply) => {
      const { id } = exportRoute.params.parse(request.params);
      const { format } = exportRoute.query.parse(request.query);
      const connection = await connectionOf(context, id);
      const lines = format === 'csv' ? table(context, connection) : jsonLines(context, connection);
      return reply.type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson').send(Readable.from(lines));
    },
  );
}

/** One short transaction per page: nobody waits for a long export. */
async function* transfersOf(context: SyncContext, connection: ConnectionRow): AsyncGenerator<TransferRow> {
  let last: TransferRow | null = null;
  do {
    const after: TransferRow | null = last;
    const page: TransferRow[] = await withTenant(context.ledger, connection.id, (trx) => transfersTrail(trx, after));
    yield* page;
    last = page.at(-1) ?? null;
  } while (last !== null);
}

async function* jsonLines(context: SyncContext, connection: ConnectionRow): AsyncGenerator<string> {
  const inTenant = <Value>(work: (trx: TenantTransaction) => Promise<Value>) => withTenant(context.ledger, connection.id, work);
  const { entranceSecretHash: _secret, ...shown } = connection;
  const line = (entry: unknown): string => `${JSON.stringify(entry)}\n`;
  yield line({ what: 'connection', ...shown });
  for (const entry of [...(await inTenant(settingsTrail)), ...(await inTenant(issuesTrail))]) yield line(entry);
  for await (const transfer of transfersOf(context, connection)) {
    for (const entry of await inTenant((trx) => transferTrail(trx, transfer))) yield line(entry);
  }
}

const COLUMNS = [
  'id',
  'kind',
  'number',
  'generation',
  'state',
  'why',
  'title',
  'created',
  'changed',
  'invoice date',
  'currency',
  'net',
  'vat',
  'gross',
  'eaccounting number',
  'mark',
];

async function* table(context: SyncContext, connection: ConnectionRow): AsyncGenerator<string> {
  const line = (cells: readonly string[]): string =>
    // A name from outside that begins like a formula must not become one.
    stringify([[...cells]], { delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
  yield `\ufeff${line(COLUMNS)}`;
  for await (const transfer of transfersOf(context, connection)) yield line(cellsOf(transfer));
}

function cellsOf(transfer: TransferRow): string[] {
  const { facts } = transfer;
  const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
  const amounts = (facts.rackbeat ?? {}) as Record<string, unknown>;
  const there = (facts.eaccounting ?? {}) as Record<string, unknown>;
  return [
    transfer.id,
    transfer.kind,
    transfer.recordKey,
    String(transfer.generation),
    transfer.state,
    sentence('en', transfer.reason),
    transfer.title ?? '',
    transfer.createdAt.toISOString(),
    transfer.updatedAt.toISOString(),
    text(facts.invoiceDate),
    text(facts.currency),
    text(amounts.net),
    text(amounts.vat),
    text(amounts.gross),
    text(there.invoiceNumber),
    text(facts.mark),
  ];
}
