/** All checks in the order in which they are shown: first whether we are let in, then the books, then the records, then the flow. */
import { apiAddOn, companyActive, connection, scopes, startUpGuide } from './checks/access.ts';
import { draftDate, fiscalYears, lockDate } from './checks/calendar.ts';
import { eInvoices, emails, iban, required } from './checks/customers.ts';
import { numberSeries, rounding } from './checks/documents.ts';
import { publicAddress, webhooks } from './checks/flow.ts';
import { deletedChoices, stock, substitutes } from './checks/named.ts';
import { paymentTerms } from './checks/terms.ts';
import { coverage, productGroups } from './checks/vat.ts';
import type { DoctorFacts } from './facts.ts';
import type { Line } from './line.ts';

type Check = (facts: DoctorFacts) => readonly Line[];

const CHECKS: readonly Check[] = [
  connection,
  apiAddOn,
  startUpGuide,
  companyActive,
  scopes,
  fiscalYears,
  lockDate,
  draftDate,
  deletedChoices,
  productGroups,
  coverage,
  paymentTerms,
  required,
  emails,
  eInvoices,
  iban,
  rounding,
  numberSeries,
  substitutes,
  stock,
  webhooks,
  publicAddress,
];

export const judge = (facts: DoctorFacts): Line[] => CHECKS.flatMap((check) => check(facts));
