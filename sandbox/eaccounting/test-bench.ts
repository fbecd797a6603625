/** What the tests of this folder share: a running stand-in, a connected company, short ways to call it. */
import { createClock } from '../kit/clock.ts';
import type { Article, Coding } from './article-model.ts';
import type { CompanyKey } from './company.ts';
import { connect } from './connect.ts';
import type { Customer } from './customer-model.ts';
import type { Draft } from './draft-model.ts';
import type { Invoice } from './invoice-model.ts';
import { createEAccountingStandIn, type EAccountingStandIn } from './stand-in.ts';

export interface Answer<Body> {
  status: number;
  body: Body;
}
export interface ErrorBody {
  ErrorCode: number;
  DeveloperErrorMessage: string;
  Errors: { Field: string; Message: string }[];
}
export interface Page<Row> {
  Meta: { CurrentPage: number; PageSize: number; TotalNumberOfPages: number; TotalNumberOfResults: number; ServerTimeUtc: string };
  Data: Row[];
}

export interface Bench {
  url: string;
  standIn: EAccountingStandIn['standIn'];
  call<Body = ErrorBody>(method: string, path: string, body?: unknown): Promise<Answer<Body>>;
  control(path: string, method?: string, body?: unknown): Promise<Answer<Record<string, unknown>>>;
  article(number: string): Promise<Article>;
  customer(number: string): Promise<Customer>;
  /** An article of a coding, made when it is not there. */
  articleOf(codingName: string): Promise<Article>;
  newCustomer(fields: Partial<Record<keyof Customer, unknown>>): Promise<Answer<Customer & ErrorBody>>;
  draft(customerId: string, rows: object[], head?: object): Promise<Answer<Draft & ErrorBody>>;
  convert(id: string, body?: unknown, keepDate?: boolean): Promise<Answer<Invoice & ErrorBody>>;
  stop: () => Promise<void>;
}

/** The clock stands at a fixed noon, so that seeds and dates are the same every day. */
export async function startBench(company: CompanyKey, now = '2026-11-24T11:00:00Z'): Promise<Bench> {
  const clock = createClock();
  clock.set(new Date(now));
  const { url, standIn, stop } = await createEAccountingStandIn({ clock, port: 0, appUrl: 'http://127.0.0.1:3000' });
  const { access_token: token } = await connect(url, company);

  const send = async <Body>(address: string, method: string, body: unknown, headers: Record<string, string>): Promise<Answer<Body>> => {
    const answer = await fetch(address, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Body };
  };
  const call: Bench['call'] = <Body>(method: string, path: string, body?: unknown) =>
    send<Body>(`${url}/v2${path}`, method, body, { authorization: `Bearer ${token}` });
  const one = async <Row>(path: string, filter: string): Promise<Row> => {
    const { body } = await call<Page<Row>>('GET', `${path}?$filter=${encodeURIComponent(filter)}`);
    const [row] = body.Data;
    if (!row) throw new Error(`nothing at ${path} with ${filter}`);
    return row;
  };
  const terms = async (): Promise<string> =>
    (await one<{ Id: string }>('/termsofpayments', 'NumberOfDays eq 14 and AvailableForSales eq true')).Id;
  return {
    url,
    standIn,
    stop,
    call,
    control: (path, method = 'GET', body) => send(`${url}/__sandbox/${path}`, method, body, {}),
    article: (number) => one('/articles', `Number eq '${number}'`),
    customer: (number) => one('/customers', `CustomerNumber eq '${number}'`),
    articleOf: async (name) => {
      const coding = await one<Coding>('/articleaccountcodings', `Name eq '${name}'`);
      const number = `T-${name}`.slice(0, 40);
      const { body: found } = await call<Page<Article>>('GET', `/articles?$filter=${encodeURIComponent(`Number eq '${number}'`)}`);
      const unit = await one<{ Id: string }>('/units', "Abbreviation eq 'kg'");
      const made =
        found.Data[0] ??
        (
          await call<Article>('POST', '/articles', {
            Number: number,
            Name: name.slice(0, 50),
            IsActive: true,
            CodingId: coding.Id,
            UnitId: unit.Id,
            NetPrice: 100,
          })
        ).body;
      return made;
    },
    newCustomer: async (fields) =>
      call('POST', '/customers', {
        Name: 'Prøve AS',
        InvoiceCity: 'Oslo',
        InvoicePostalCode: '0150',
        TermsOfPaymentId: await terms(),
        IsPrivatePerson: false,
        IsActive: true,
        ...fields,
      }),
    draft: (CustomerId, Rows, head = {}) =>
      call('POST', '/customerinvoicedrafts', { CustomerId, RotReducedInvoicingType: 0, EuThirdParty: false, Rows, ...head }),
    convert: (id, body, keepDate = true) =>
      call(
        'POST',
        `/customerinvoicedrafts/${id}/convert?keepOriginalDraftDate=${keepDate}&overrideCompanyKeepOriginalDraftDate=${keepDate}`,
        body,
      ),
  };
}

export const row = (ArticleId: string, Quantity: number, UnitPrice: number, more: object = {}): object => ({
  ArticleId,
  IsTextRow: false,
  Quantity,
  UnitPrice,
  DiscountPercentage: 0,
  ReversedConstructionServicesVatFree: false,
  ...more,
});
export const textRow = (Text: string): object => ({ IsTextRow: true, Text, ReversedConstructionServicesVatFree: false });
