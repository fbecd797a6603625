/** På dansk: sending everything there is. */
export const sendAll = {
  'send-all.ongoing-off':
    'Den løbende synkronisering af {kind_, select, product {varer} other {kunder}} er slået fra, så intet kan sendes gennem den. Slå den til under {kind_, select, product {vareindstillingerne} other {kundeindstillingerne}}, og gem først.',
  'send-all.under-way': '{kind_, select, product {Alle varer} other {Alle kunder}} sendes allerede. Vent, til alle er set på.',
};
