/** The job library beside the ledger: as the app's role, in a schema it owns, and inside a tenant's transaction. */
import { fromKysely, PgBoss } from 'pg-boss';
import { afterAll, expect, test } from 'vitest';
import { withTenant } from '../../src/store/database.ts';
import { insertInboxEntry } from '../../src/store/inbox.ts';
import { APP_ROLE, bossPoolOptions, openLimiterPool } from '../../src/store/pools.ts';
import { activeConnection, TEST_NOW } from '../support/connections.ts';
import { testDatabase } from '../support/database.ts';

const { ledger, connectionString, asOwner } = await testDatabase();
const boss = new PgBoss({ ...bossPoolOptions(connectionString, 2), schedule: false, supervise: false });
boss.on('error', (error) => {
  throw error;
});
await boss.start();
afterAll(() => boss.stop({ graceful: false }));

test('starts in the schema that the migration made, owning it as the app’s role', async () => {
  const rows = await asOwner(`select distinct tableowner from pg_tables where schemaname = 'pgboss'`);
  expect(rows).toEqual([{ tableowner: APP_ROLE }]);
});

test('an inbox row and its job are one: both there, or neither', async () => {
  await boss.createQueue('test', { policy: 'stately' });
  const id = await activeConnection(ledger);
  const receive = (key: string, fails: boolean) =>
    withTenant(ledger, id, async (trx) => {
      await insertInboxEntry(trx, { event: 'e', recordKey: key, receivedAt: TEST_NOW });
      await boss.upsert('test', { key }, { singletonKey: key, startAfter: 0, db: fromKysely(trx) });
      if (fails) throw new Error('on purpose');
    });
  await receive('kept', false);
  await expect(receive('lost', true)).rejects.toThrow('on purpose');
  expect((await boss.fetch<{ key: string }>('test', { batchSize: 9 })).map((job) => job.data.key)).toEqual(['kept']);
  expect(await asOwner('select record_key from inbox')).toEqual([{ record_key: 'kept' }]);
});

test('only the job library’s and the limiter’s commits do not wait for the disk', async () => {
  const limiter = openLimiterPool(connectionString, () => {});
  const { rows } = await limiter.query('select current_setting($1) as value, current_user as role', ['synchronous_commit']);
  expect(rows).toEqual([{ value: 'off', role: APP_ROLE }]);
  await limiter.query(`insert into rate_windows (key, points, expire) values ('k', 1, 1793866800000)`);
  const { rows: windows } = await limiter.query('select expire from rate_windows');
  expect(windows).toEqual([{ expire: 1_793_866_800_000 }]);
  await limiter.end();
  const value = await boss.getDb().executeSql('show synchronous_commit', []);
  expect(value.rows).toEqual([{ synchronous_commit: 'off' }]);
});
