/** På bokmål: sending everything there is. */
export const sendAll = {
  'send-all.ongoing-off':
    'Løpende synkronisering av {kind_, select, product {varer} other {kunder}} er av, så ingenting kan sendes gjennom den. Slå den på under {kind_, select, product {vareinnstillingene} other {kundeinnstillingene}} og lagre først.',
  'send-all.under-way': '{kind_, select, product {Alle varer} other {Alle kunder}} blir alt sendt. Vent til alle er sett på.',
};
