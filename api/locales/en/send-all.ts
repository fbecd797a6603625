/** In English: sending everything there is. */
export const sendAll = {
  'send-all.ongoing-off':
    'The ongoing sync of {kind_, select, product {products} other {customers}} is off, so nothing can be sent through it. Switch it on under {kind_, select, product {the product settings} other {the customer settings}} and save first.',
  'send-all.under-way':
    '{kind_, select, product {All products} other {All customers}} are being sent already. Wait until they have all been looked at.',
};
