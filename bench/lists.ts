/**
 * How fast the page's lists are when there is much to list: 100,000 transfers of one company, some of them stopped by issues,
 * asked through the app's own API. Filled in directly: what is measured is reading.
 */
import { Client } from 'pg';
import { openCompany } from './support/flow.ts';
import { openBenchHouse } from './support/house.ts';
import { readOptions } from './support/options.ts';
import { percentile, report } from './support/report.ts';

export const about = 'Lists, filters and issues with 100,000 transfers. --rows --times';

const P95_MS = 250;

const QUESTIONS: Record<string, string> = {
  firstPage: '/transfers?limit=50',
  thousandthPage: '/transfers?limit=50&cursor=<deep>',
  byState: '/transfers?limit=50&state=needs-you',
  byRareState: '/transfers?limit=50&state=gave-up',
  byKind: '/transfers?limit=50&kind=customer',
  byNumber: '/transfers?limit=50&text=99321',
  byName: '/transfers?limit=50&text=Company%20777',
  byNothingFound: '/transfers?limit=50&text=nowhere',
  byDay: '/transfers?limit=50&from=2026-01-05&to=2026-01-06',
  issues: '/issues',
  settings: '/settings',
};

export async function run(args: string[]): Promise<void> {
  const { rows, times, strict } = readOptions(args, { rows: 100_000, times: 25 });
  const house = await openBenchHouse({});
  const company = await openCompany(house);
  await company.save();
  await fill(house.connectionString, company.connectionId, rows);
  const deep = await cursorAt(house.connectionString, company.connectionId, Math.min(50_000, Math.floor(rows / 2)));

  const p95: Record<string, number> = {};
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const taken: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const started = performance.now();
      await company.client.ask('GET', question.replace('<deep>', encodeURIComponent(deep)));
      taken.push(performance.now() - started);
    }
    p95[name] = percentile(taken, 0.95);
  }
  await house.close();
  report(
    {
      bench: 'lists',
      setting: { rows, times },
      figures: Object.fromEntries(Object.entries(p95).map(([name, ms]) => [`${name}P95Ms`, ms])),
      aims: Object.entries(p95).map(([name, ms]) => ({ aim: `${name}: p95 ≤ ${P95_MS} ms`, met: ms <= P95_MS })),
    },
    strict,
  );
}

async function withClient<Value>(connectionString: string, use: (client: Client) => Promise<Value>): Promise<Value> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Two years of transfers, most of them done, one in fifty stopped by one of twenty issues. */
const fill = (connectionString: string, connectionId: string, rows: number): Promise<void> =>
  withClient(connectionString, async (client) => {
    await client.query(
      `insert into issues (id, connection_id, cause, code, params, who, opened_at)
       select gen_random_uuid(), $1, 'bench ' || n, 'refusal.coding-not-mapped', '{"group": "Bench"}', 'rackbeat-user', '2026-01-01'
       from generate_series(1, 20) n`,
      [connectionId],
    );
    await client.query(
      `insert into transfers (id, connection_id, kind, record_key, title, state, reason_code, reason_params, wake_at, issue_id, facts, created_at, updated_at)
       select gen_random_uuid(), $1, case when n % 10 = 0 then 'customer' when n % 4 = 0 then 'product' else 'invoice' end, n::text,
         'Company ' || n % 5000 || ' AS', stopped.state, 'invoice.done-draft', '{}',
         case when stopped.state = 'needs-you' then now() + interval '1 day' end,
         case when stopped.state = 'needs-you' then issues.ids[1 + n / 50 % 20] end,
         '{"mark": "RB-0123456789", "currency": "NOK", "rackbeat": {"net": "100.00", "vat": "25.00", "gross": "125.00"}}',
         moment.at, moment.at
       from generate_series(1, $2::int) n
       cross join lateral (select case when n % 50 = 0 then 'needs-you' when n % 9973 = 0 then 'gave-up' else 'done' end as state) stopped
       cross join lateral (select timestamptz '2025-01-01' + n * interval '10 minutes' as at) moment
       cross join (select array_agg(id) as ids from issues where connection_id = $1) issues`,
      [connectionId, rows],
    );
    await client.query('analyze');
  });

/** As the list itself would give it after so many rows. */
const cursorAt = (connectionString: string, connectionId: string, skip: number): Promise<string> =>
  withClient(connectionString, async (client) => {
    const { rows } = await client.query<{ updated_at: Date; id: string }>(
      'select updated_at, id from transfers where connection_id = $1 order by updated_at desc, id offset $2 limit 1',
      [connectionId, skip],
    );
    const [row] = rows;
    return row ? `${row.updated_at.toISOString()}_${row.id}` : '';
  });
