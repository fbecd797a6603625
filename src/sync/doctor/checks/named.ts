/** Whether what the settings name still exists over there and still is what it was chosen for. */

import { isZero } from '../../../core/money.ts';
import type { Article } from '../../../eaccounting/schema.ts';
import type { CodingFacts } from '../../../mapping/facts.ts';
import type { DoctorFacts } from '../facts.ts';
import { fine, found, given, type Line, type NamedRecord, type SettingsSection } from '../line.ts';

/** Mappings and defaults whose record over there was deleted, by the section in which they are chosen anew. */
export function deletedChoices({ settings, books, codings, groups, units, terms }: DoctorFacts): readonly Line[] {
  return given('settings', { books, codings, groups, units, terms }, (known) => {
    const { products, paymentTerms } = settings;
    const kinds: readonly Chosen[] = [
      {
        what: 'coding',
        section: 'products',
        mapping: products.groupCodings,
        fallback: products.defaultCodingId,
        isThere: (id) => known.codings.get(id)?.active === true,
        ours: known.groups,
      },
      {
        what: 'unit',
        section: 'products',
        mapping: products.units,
        fallback: products.defaultUnitId,
        isThere: (id) => known.books.units.has(id),
        ours: known.units,
      },
      {
        what: 'term',
        section: 'terms',
        mapping: paymentTerms.mapping,
        fallback: paymentTerms.defaultTermId,
        isThere: (id) => known.books.terms.has(id),
        ours: known.terms,
      },
    ];
    const lines = kinds.flatMap(goneChoices);
    return lines.length > 0 ? lines : [fine('settings', { code: 'doctor.settings-fine', params: {} })];
  });
}

interface Chosen {
  what: 'coding' | 'unit' | 'term';
  section: SettingsSection;
  /** Rackbeat's number → id over there. */
  mapping: Readonly<Record<string, string>>;
  fallback: string | null;
  isThere(id: string): boolean;
  ours: readonly NamedRecord[];
}

function goneChoices({ what, section, mapping, fallback, isThere, ours }: Chosen): Line[] {
  const lines: Line[] = [];
  const nameOf = (number: string): string => ours.find((one) => one.number === number)?.name ?? '';
  const records = Object.entries(mapping).flatMap(([number, id]) => (isThere(id) ? [] : [{ number, name: nameOf(number) }]));
  const mending = { who: 'rackbeat-user', place: section, records } as const;
  if (records.length > 0)
    lines.push(found('settings', 'wrong', { code: 'doctor.choice-gone', params: { what, count: records.length } }, mending));
  if (fallback !== null && !isThere(fallback))
    lines.push(found('settings', 'wrong', { code: 'doctor.default-gone', params: { what } }, { ...mending, records: [] }));
  return lines;
}

/** Substitute articles, and the rounding article, each with the percent that it is chosen for. */
export function substitutes({ settings, named, codings }: DoctorFacts): readonly Line[] {
  const { substituteArticles, roundingArticleId, vatRounding } = settings.invoices;
  return given('substitutes', { named, codings }, (known) => {
    const lines = Object.entries(substituteArticles).flatMap(([key, id]) => {
      const [percent = '', kind = ''] = key.split(':');
      return wrongArticle(known.named.get(id) ?? null, known.codings, (coding) => coding.percent.eq(percent), {
        gone: { code: 'doctor.substitute-gone', params: { percent, kind } },
        wrong: (article, coding) => ({ code: 'doctor.substitute-wrong', params: { percent, kind, article, found: coding } }),
      });
    });
    if (vatRounding === 'balance' && roundingArticleId !== null) {
      lines.push(
        ...wrongArticle(known.named.get(roundingArticleId) ?? null, known.codings, (coding) => isZero(coding.percent), {
          gone: { code: 'doctor.rounding-article-gone', params: {} },
          wrong: (article, percent) => ({ code: 'doctor.rounding-article-wrong', params: { article, percent } }),
        }),
      );
    }
    const count = Object.keys(substituteArticles).length;
    return lines.length > 0 ? lines : [fine('substitutes', { code: 'doctor.substitutes-fine', params: { count } })];
  });
}

interface Findings {
  gone: Line['finding'];
  wrong(article: string, percent: string): Line['finding'];
}

function wrongArticle(
  article: Article | null,
  codings: ReadonlyMap<string, CodingFacts>,
  isRight: (coding: CodingFacts) => boolean,
  findings: Findings,
): Line[] {
  const mending = { who: 'accountant', place: 'invoices' } as const;
  const coding = article === null ? undefined : codings.get(article.CodingId);
  if (article === null || !article.IsActive || coding === undefined) return [found('substitutes', 'wrong', findings.gone, mending)];
  if (isRight(coding)) return [];
  return [found('substitutes', 'wrong', findings.wrong(article.Number, coding.percent.toFixed()), mending)];
}

/** With the stock module on, a sale lowers the stock here and over there. */
export function stock({ books, stockArticles, linkedArticles }: DoctorFacts): readonly Line[] {
  return given('stock', { books, stockArticles }, (known) => {
    const named = ({ Number: number, Name: name }: Article): NamedRecord => ({ number, name });
    const linked = known.stockArticles.filter(({ Id }) => linkedArticles.has(Id)).map(named);
    if (linked.length > 0) {
      const finding = { code: 'doctor.stock-counts-twice', params: { count: linked.length } };
      return [found('stock', 'warning', finding, { who: 'accountant', place: 'eaccounting', records: linked })];
    }
    const all = known.stockArticles.map(named);
    if (all.length === 0) return [fine('stock', { code: 'doctor.stock-fine', params: {} })];
    const finding = { code: 'doctor.stock-module-on', params: { count: all.length } };
    return [found('stock', 'notice', finding, { who: 'accountant', place: 'eaccounting', records: all })];
  });
}
