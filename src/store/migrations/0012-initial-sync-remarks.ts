/** What a person should know of a kind before the run starts, though nothing has to be answered: the value of the opening stock. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table initial_sync_runs add column remarks jsonb not null default '{}'`.execute(db);
}
