/** Whether we are let in: the connection, the company's add-on and start-up guide, and the rights of token and user. */
import type { Result } from '../../../core/failure.ts';
import type { DoctorFacts } from '../facts.ts';
import { fine, found, given, type Line } from '../line.ts';

const INACTIVE = 0;

const refusedWith = (fact: Result<unknown>, code: string): boolean => !fact.ok && fact.code === code;

export function connection({ books, terms }: DoctorFacts): readonly Line[] {
  const dead = ([system, fact]: readonly [string, Result<unknown>]): string[] => (!fact.ok && fact.kind === 'unauthorised' ? [system] : []);
  const [system] = [['eaccounting', books] as const, ['rackbeat', terms] as const].flatMap(dead);
  if (system !== undefined) {
    const finding = { code: 'doctor.reconnect-needed', params: { system } };
    return [found('connection', 'wrong', finding, { who: 'rackbeat-user', place: 'rackbeat' })];
  }
  return given('connection', { books, terms }, () => [fine('connection', { code: 'doctor.connection-fine', params: {} })]);
}

export function apiAddOn({ books }: DoctorFacts): readonly Line[] {
  if (refusedWith(books, 'eaccounting.4002'))
    return [found('api-add-on', 'wrong', { code: 'doctor.api-add-on-off', params: {} }, { who: 'accountant', place: 'eaccounting' })];
  return given('api-add-on', { books }, () => [fine('api-add-on', { code: 'doctor.api-add-on-fine', params: {} })]);
}

export function startUpGuide({ books }: DoctorFacts): readonly Line[] {
  if (refusedWith(books, 'eaccounting.4003'))
    return [
      found('start-up-guide', 'wrong', { code: 'doctor.start-up-guide-open', params: {} }, { who: 'accountant', place: 'eaccounting' }),
    ];
  return given('start-up-guide', { books }, () => [fine('start-up-guide', { code: 'doctor.start-up-guide-fine', params: {} })]);
}

export function companyActive({ books }: DoctorFacts): readonly Line[] {
  const inactive = found('company', 'wrong', { code: 'doctor.company-inactive', params: {} }, { who: 'accountant', place: 'eaccounting' });
  if (refusedWith(books, 'eaccounting.4004')) return [inactive];
  return given('company', { books }, ({ books: { settings } }) =>
    settings.CompanyStatus === INACTIVE ? [inactive] : [fine('company', { code: 'doctor.company-fine', params: { name: settings.Name } })],
  );
}

/** Every reading needs one of the rights we asked for at the consent; one that a person took away shows here. */
export function scopes({ books, codings, accounting, cards }: DoctorFacts): readonly Line[] {
  const readings: readonly Result<unknown>[] = [books, codings, accounting, cards];
  if (readings.some((fact) => refusedWith(fact, 'eaccounting.4006')))
    return [found('scopes', 'wrong', { code: 'doctor.scopes-missing', params: {} }, { who: 'accountant', place: 'rackbeat' })];
  if (readings.some((fact) => refusedWith(fact, 'eaccounting.4007')))
    return [found('scopes', 'wrong', { code: 'doctor.user-rights-missing', params: {} }, { who: 'accountant', place: 'eaccounting' })];
  return given('scopes', { books, codings, accounting, cards }, () => [fine('scopes', { code: 'doctor.scopes-fine', params: {} })]);
}
