/** The settings of one connection: read, saved as a whole, undone, and the live lists that they choose from. */
import type { FastifyInstance } from 'fastify';
import { ZodError, type z } from 'zod';
import { routes, SETTINGS_SCHEMA_VERSION, type Settings, type settingsOptions } from '../../api/schema.ts';
import type { EAccountingClient } from '../eaccounting/client.ts';
import { PRIORITY } from '../jobs/names.ts';
import { suggestCoding, suggestTerm, suggestUnit } from '../mapping/suggestions.ts';
import type { ConnectionRow } from '../store/connections.ts';
import { type TenantTransaction, withTenant } from '../store/database.ts';
import {
  loadSettings,
  type SavedSettings,
  type SaveOutcome,
  type SettingsAuthor,
  saveSettings,
  settingsHistory,
  type UndoOutcome,
  undoSettings,
  upgradeSettings,
} from '../store/settings.ts';
import { wakeAll } from '../store/transfers.ts';
import { calendarDay } from '../sync/calendar-day.ts';
import { choosableArticles } from '../sync/choosable-articles.ts';
import type { CompanyFactsShelf } from '../sync/company-facts.ts';
import type { SyncContext } from '../sync/context.ts';
import { goneChoices } from '../sync/gone-choices.ts';
import { previewChosen } from '../sync/initial-sync/begin.ts';
import { lookAtRecodedProducts } from '../sync/recoding.ts';
import { ApiError } from './api-error.ts';
import { type Authenticate, apiRoute } from './api-route.ts';

const answerOf = (saved: SavedSettings) => ({
  revision: saved.revision,
  settings: saved.document,
  savedAt: saved.savedAt?.toISOString() ?? null,
  statedName: saved.statedName,
});

export function registerSettingsRoutes(
  app: FastifyInstance,
  { context, shelf, authenticate }: { context: SyncContext; shelf: CompanyFactsShelf; authenticate: Authenticate },
): void {
  const { ledger, clock, queue } = context;

  apiRoute(app, routes.settings, authenticate, async ({ connection }) =>
    answerOf(await withTenant(ledger, connection.id, (trx) => loadSettings(trx))),
  );

  /** Writes other settings, and lets everything look again that they may have released. */
  const change = async (
    connection: ConnectionRow,
    author: SettingsAuthor,
    write: (trx: TenantTransaction) => Promise<UndoOutcome>,
  ): Promise<SavedSettings> => {
    const saved = await withTenant(ledger, connection.id, async (trx) => {
      const { document: before } = await loadSettings(trx);
      const outcome = await write(trx);
      if (outcome.outcome === 'nothing-to-undo') throw new ApiError(409, 'settings.nothing-to-undo');
      if (outcome.outcome === 'stale') throw stale(outcome);
      const { document: after } = await loadSettings(trx);
      await lookAtRecodedProducts(context, trx, { before, after });
      // A cause that was mended here is seen within a minute without waiting for its re-check.
      await queue.wakeTransfers(await wakeAll(trx, clock.now()), { trx, priority: PRIORITY.person });
      await previewChosen(context, trx, author.statedName);
      return loadSettings(trx);
    });
    shelf.forget(connection.id);
    await queue.wakeSweep({ connectionId: connection.id });
    context.changed(connection.id);
    return saved;
  };

  const save = async (connection: ConnectionRow, revision: number, document: Settings, author: SettingsAuthor): Promise<SavedSettings> => {
    const { document: before } = await withTenant(ledger, connection.id, (trx) => loadSettings(trx));
    const gone = await goneChoices(context, shelf, connection, { before, after: document });
    if (Object.keys(gone).length > 0) throw new ApiError(400, 'settings.choice-gone', {}, gone);
    return change(connection, author, (trx) => saveSettings(trx, revision, document, author, clock.now()));
  };

  apiRoute(app, routes.saveSettings, authenticate, async ({ body, connection, address }) =>
    answerOf(await save(connection, body.revision, body.settings, { statedName: body.statedName, sourceAddress: address })),
  );

  apiRoute(app, routes.undoSettings, authenticate, async ({ body, connection, address }) => {
    const author = { statedName: body.statedName, sourceAddress: address };
    return answerOf(await change(connection, author, (trx) => undoSettings(trx, body.revision, author, clock.now())));
  });

  apiRoute(app, routes.settingsHistory, authenticate, async ({ query, connection }) => {
    const revisions = await withTenant(ledger, connection.id, (trx) => settingsHistory(trx, query));
    const items = revisions.map(({ revision, savedAt, statedName, changes }) => ({
      revision,
      savedAt: savedAt.toISOString(),
      statedName,
      changes,
    }));
    const last = items.at(-1);
    return { items, next: last && items.length === query.limit && last.revision > 1 ? String(last.revision) : null };
  });

  apiRoute(app, routes.exportSettings, authenticate, async ({ connection }) => {
    const { document } = await withTenant(ledger, connection.id, (trx) => loadSettings(trx));
    return { schemaVersion: SETTINGS_SCHEMA_VERSION, settings: document };
  });

  apiRoute(app, routes.importSettings, authenticate, async ({ body, connection, address }) => {
    if (body.schemaVersion > SETTINGS_SCHEMA_VERSION)
      throw new ApiError(400, 'settings.file-of-newer-program', { version: body.schemaVersion });
    const read = readSettingsFile(body.settings, body.schemaVersion);
    if (!read.ok) throw new ApiError(400, 'settings.file-not-valid', {}, read.fields);
    return answerOf(await save(connection, body.revision, read.settings, { statedName: body.statedName, sourceAddress: address }));
  });

  const readTheirLists = async (connection: ConnectionRow, eaccounting: EAccountingClient) => {
    const book = must(await shelf.book(connection.id, eaccounting));
    const codings = must(await shelf.codings(connection.id, eaccounting, calendarDay(clock.now(), connection.timeZone)));
    return { book, codings, articles: must(await choosableArticles(eaccounting, codings)) };
  };

  apiRoute(app, routes.settingsOptions, authenticate, async ({ connection }) => {
    const { rackbeat, eaccounting } = context.clientsFor(connection.id, { lane: 'person' });
    // The two systems do not wait for each other, nor Rackbeat's lists for one another: a person is waiting for all of them.
    const [{ book, codings, articles }, [terms, units, groups, customerGroups, layouts]] = await Promise.all([
      readTheirLists(connection, eaccounting),
      Promise.all([
        rackbeat.paymentTerms().then(must),
        rackbeat.units().then(must),
        rackbeat.productGroups().then(must),
        rackbeat.customerGroups().then(must),
        rackbeat.layouts().then(must),
      ]),
    ]);

    const activeCodings = [...codings.values()].filter(({ active }) => active);
    const salesTerms = [...book.terms.values()].filter(({ availableForSales }) => availableForSales);
    const theirUnits = [...book.units.values()];
    const pairs = <Own, Theirs>(
      own: readonly Own[],
      key: (one: Own) => string,
      suggest: (one: Own) => Theirs | null | undefined,
      id: (other: Theirs) => string,
    ): Record<string, string> =>
      Object.fromEntries(own.flatMap((one) => ((other) => (other ? [[key(one), id(other)]] : []))(suggest(one))));

    const options: z.input<typeof settingsOptions> = {
      rackbeat: {
        paymentTerms: terms.map(({ number, name, type, maturity_days }) => ({ id: number, name, detail: null, type, days: maturity_days })),
        units: units.map(({ number, name }) => ({ id: number, name, detail: null })),
        productGroups: groups.map(({ number, name, vat_domestic }) => ({
          id: number,
          name,
          detail: vat_domestic === null ? null : vat_domestic.toFixed(),
        })),
        customerGroups: customerGroups.map(({ number, name }) => ({ id: number, name: name ?? number, detail: null })),
        layouts: layouts.map(({ number, name }) => ({ id: number, name: name ?? number, detail: null })),
      },
      eaccounting: {
        paymentTerms: salesTerms.map(({ id, name, days, type }) => ({ id, name, detail: null, days, type })),
        units: theirUnits.map(({ Id, Name, Abbreviation }) => ({ id: Id, name: Name ?? '', detail: Abbreviation })),
        codings: activeCodings.map(({ id, name, percent, kind }) => ({ id, name, detail: null, percent: percent.toFixed(), kind })),
        articles: articles.map(({ id, number, name, percent, kind }) => ({ id, name, detail: number, percent: percent.toFixed(), kind })),
      },
      suggestions: {
        paymentTerms: pairs(
          terms,
          ({ number }) => number,
          (term) => suggestTerm(term, salesTerms),
          ({ id }) => id,
        ),
        units: pairs(
          units,
          ({ number }) => number,
          (unit) => suggestUnit(unit, theirUnits),
          ({ Id }) => Id,
        ),
        groupCodings: pairs(
          groups,
          ({ number }) => number,
          (group) => suggestCoding(group, activeCodings),
          ({ id }) => id,
        ),
      },
    };
    return options;
  });
}

const stale = (outcome: Extract<SaveOutcome, { outcome: 'stale' }>): ApiError =>
  new ApiError(
    409,
    'settings.stale',
    { by: outcome.current.statedName ?? '' },
    {},
    { revision: outcome.current.revision, differences: outcome.differences },
  );

type ReadFile = { ok: true; settings: Settings } | { ok: false; fields: Record<string, string> };

/** A file is somebody's text: it is upgraded and checked as a whole, and every fault is told with its field. */
function readSettingsFile(text: unknown, schemaVersion: number): ReadFile {
  try {
    return { ok: true, settings: upgradeSettings(text, schemaVersion) };
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    return { ok: false, fields: Object.fromEntries(error.issues.map((fault) => [fault.path.join('.') || 'settings', fault.message])) };
  }
}

/** A list that cannot be had makes the page say so, with the reason. */
function must<Value>(result: { ok: true; value: Value } | { ok: false; code: string; params: Record<string, string | number> }): Value {
  if (!result.ok) throw new ApiError(502, result.code, result.params);
  return result.value;
}
