/** The settings of one connection: read, saved as a whole, undone, and the live lists that they choose from. */
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { routes, type settingsOptions } from '../../api/schema.ts';
import { PRIORITY } from '../jobs/names.ts';
import { suggestCoding, suggestTerm, suggestUnit } from '../mapping/suggestions.ts';
import { withTenant } from '../store/database.ts';
import { loadSettings, type SavedSettings, saveSettings, undoSettings } from '../store/settings.ts';
import { wakeAll } from '../store/transfers.ts';
import { calendarDay } from '../sync/calendar-day.ts';
import type { CompanyFactsShelf } from '../sync/company-facts.ts';
import type { SyncContext } from '../sync/context.ts';
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

  apiRoute(app, routes.saveSettings, authenticate, async ({ body, connection, address }) => {
    const saved = await withTenant(ledger, connection.id, async (trx) => {
      const outcome = await saveSettings(
        trx,
        body.revision,
        body.settings,
        { statedName: body.statedName, sourceAddress: address },
        clock.now(),
      );
      if (outcome.outcome === 'stale') {
        throw new ApiError(
          409,
          'settings.stale',
          { by: outcome.current.statedName ?? '' },
          {},
          { revision: outcome.current.revision, differences: outcome.differences },
        );
      }
      // A cause that was mended here is seen within a minute without waiting for its re-check.
      for (const identity of await wakeAll(trx, clock.now()))
        await queue.wakeTransfer({ connectionId: connection.id, ...identity }, { trx, priority: PRIORITY.person });
      return loadSettings(trx);
    });
    shelf.forget(connection.id);
    await queue.wakeSweep({ connectionId: connection.id });
    context.changed(connection.id);
    return answerOf(saved);
  });

  apiRoute(app, routes.undoSettings, authenticate, async ({ body, connection, address }) => {
    const saved = await withTenant(ledger, connection.id, async (trx) => {
      const outcome = await undoSettings(trx, body.revision, { statedName: body.statedName, sourceAddress: address }, clock.now());
      if (outcome.outcome === 'nothing-to-undo') throw new ApiError(409, 'settings.nothing-to-undo');
      if (outcome.outcome === 'stale')
        throw new ApiError(
          409,
          'settings.stale',
          { by: outcome.current.statedName ?? '' },
          {},
          { revision: outcome.current.revision, differences: outcome.differences },
        );
      return loadSettings(trx);
    });
    context.changed(connection.id);
    return answerOf(saved);
  });

  apiRoute(app, routes.settingsOptions, authenticate, async ({ connection }) => {
    const { rackbeat, eaccounting } = context.clientsFor(connection.id, { lane: 'person' });
    const book = must(await shelf.book(connection.id, eaccounting));
    const codings = must(await shelf.codings(connection.id, eaccounting, calendarDay(clock.now(), connection.timeZone)));
    const terms = must(await rackbeat.paymentTerms());
    const units = must(await rackbeat.units());
    const groups = must(await rackbeat.productGroups());
    const customerGroups = must(await rackbeat.customerGroups());

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
      },
      eaccounting: {
        paymentTerms: salesTerms.map(({ id, name, days, type }) => ({ id, name, detail: null, days, type })),
        units: theirUnits.map(({ Id, Name, Abbreviation }) => ({ id: Id, name: Name ?? '', detail: Abbreviation })),
        codings: activeCodings.map(({ id, name, percent, kind }) => ({ id, name, detail: `${percent.toFixed()} % ${kind}` })),
        articles: [],
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

/** A list that cannot be had makes the page say so, with the reason. */
function must<Value>(result: { ok: true; value: Value } | { ok: false; code: string; params: Record<string, string | number> }): Value {
  if (!result.ok) throw new ApiError(502, result.code, result.params);
  return result.value;
}
