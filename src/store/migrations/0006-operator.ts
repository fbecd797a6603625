/**
 * What the operator needs: when a restored backup was made and when it was restored, and for Rackbeat's job console a number
 * per transfer and whether somebody has removed it from the console's list.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table installation
      add column backup_made_at timestamptz,
      add column restored_at timestamptz,
      add check ((backup_made_at is null) = (restored_at is null))`.execute(db);
  await sql`
    alter table transfers
      add column console_number bigint generated always as identity unique,
      add column console_hidden_at timestamptz`.execute(db);
}
