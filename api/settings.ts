/** The settings of one connection as one document: every key, its choices and its default. */
import { z } from 'zod';
import { LANGUAGES } from './languages.ts';

/** Raised when the shape changes; `store/settings.ts` holds the upgrade functions. */
export const SETTINGS_SCHEMA_VERSION = 1;

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'settings.invalid-date');
/** A vendor's id or number used as a key in a mapping. */
const reference = z.string().min(1).max(64);
const mapping = z.record(reference, reference);

export const initialSyncChoice = z.enum(['off', 'from-eaccounting']);
export const ongoingChoice = z.enum(['off', 'to-eaccounting']);
export const invoiceStatus = z.enum(['draft', 'invoiced', 'invoiced-and-emailed']);
export const language = z.enum(LANGUAGES);

export const settingsDocument = z
  .object({
    initialSync: z
      .object({
        productGroups: initialSyncChoice.default('off'),
        units: initialSyncChoice.default('off'),
        customers: initialSyncChoice.default('off'),
        products: initialSyncChoice.default('off'),
        suppliers: initialSyncChoice.default('off'),
        openingStock: initialSyncChoice.default('off'),
      })
      .prefault({}),
    products: z
      .object({
        /** Products and bills of materials. */
        ongoing: ongoingChoice.default('off'),
        /** Rackbeat product group number → eAccounting article account coding id. */
        groupCodings: mapping.default({}),
        defaultCodingId: reference.nullable().default(null),
        defaultUnitId: reference.nullable().default(null),
        /** Rackbeat unit number → eAccounting unit id. */
        units: mapping.default({}),
        updateFields: z
          .object({
            name: z.boolean().default(true),
            price: z.boolean().default(true),
            unit: z.boolean().default(true),
            coding: z.boolean().default(true),
            active: z.boolean().default(true),
            costPrice: z.boolean().default(false),
          })
          .prefault({}),
      })
      .prefault({}),
    customers: z
      .object({
        ongoing: ongoingChoice.default('off'),
        matchBy: z.array(z.enum(['number', 'organisation-number', 'email'])).default(['number', 'organisation-number']),
        updateFields: z
          .object({
            name: z.boolean().default(true),
            address: z.boolean().default(true),
            delivery: z.boolean().default(true),
            email: z.boolean().default(true),
            phone: z.boolean().default(true),
            organisationNumber: z.boolean().default(true),
            paymentTerm: z.boolean().default(true),
            currency: z.boolean().default(true),
          })
          .prefault({}),
        /** Rackbeat customer groups whose members are private persons; applied at creation only. */
        privateGroups: z.array(reference).default([]),
        initialSyncDefaults: z
          .object({
            companyGroup: reference.nullable().default(null),
            privateGroup: reference.nullable().default(null),
            paymentTerm: reference.nullable().default(null),
            layout: reference.nullable().default(null),
            productGroup: reference.nullable().default(null),
            unit: reference.nullable().default(null),
          })
          .prefault({}),
      })
      .prefault({}),
    paymentTerms: z
      .object({
        /** Rackbeat payment term number → eAccounting terms-of-payment id. */
        mapping: mapping.default({}),
        defaultTermId: reference.nullable().default(null),
      })
      .prefault({}),
    invoices: z
      .object({
        startFrom: z.enum(['none', 'rackbeat']).default('none'),
        status: invoiceStatus.default('draft'),
        exactQuantity: z.boolean().default(true),
        /** Only invoices booked and dated on or after this day cross by themselves. */
        startDate: isoDay.nullable().default(null),
        sender: z.enum(['eaccounting', 'rackbeat']).nullable().default(null),
        vatRounding: z.enum(['ask', 'accept', 'balance']).default('ask'),
        roundingArticleId: reference.nullable().default(null),
        /** `<VAT percent>:<goods|service>` → eAccounting article id, for lines whose own article cannot carry them. */
        substituteArticles: mapping.default({}),
        eInvoiceCustomers: z.enum(['leave', 'email']).default('leave'),
        numberWording: z.enum(['long', 'short']).default('long'),
      })
      .prefault({}),
    alerts: z
      .object({
        emails: z.array(z.email()).max(10).default([]),
        language: language.default('nb'),
      })
      .prefault({}),
  })
  .superRefine((settings, context) => {
    if (settings.invoices.sender === 'rackbeat' && settings.invoices.status === 'invoiced-and-emailed') {
      context.addIssue({ code: 'custom', path: ['invoices', 'status'], message: 'settings.sender-and-email' });
    }
    if (settings.invoices.vatRounding === 'balance' && settings.invoices.roundingArticleId === null) {
      context.addIssue({ code: 'custom', path: ['invoices', 'roundingArticleId'], message: 'settings.rounding-article-missing' });
    }
  });

export type Settings = z.output<typeof settingsDocument>;

/** What a new connection starts with: nothing flows until somebody says so. */
export const defaultSettings = (): Settings => settingsDocument.parse({});
