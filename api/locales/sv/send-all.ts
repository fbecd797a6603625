/** På svenska: sending everything there is. */
export const sendAll = {
  'send-all.ongoing-off':
    'Den löpande synkroniseringen av {kind_, select, product {produkter} other {kunder}} är av, så inget kan skickas genom den. Slå på den under {kind_, select, product {produktinställningarna} other {kundinställningarna}} och spara först.',
  'send-all.under-way': '{kind_, select, product {Alla produkter} other {Alla kunder}} skickas redan. Vänta tills alla har gåtts igenom.',
};
