/** In Danish: the frame around every page, names, states and amounts. */
import type { page as english } from '../en/page.ts';

export const page: Record<keyof typeof english, string> = {
  // The page around everything
  'app.name': 'eAccounting / eEkonomi',
  'page.reading': 'Læser …',
  'page.settings': 'Indstillinger',
  'page.transfers': 'Overførsler',
  'page.issues': 'Sager',
  'page.pages': 'Sider',
  'page.issues-open': '{count, plural, one {# åben} other {# åbne}}',
  'page.unsaved': 'ugemte ændringer',
  'page.broken': 'Denne del af siden kunne ikke vises.',
  'page.language': 'Sprog',
  'page.back-to-rackbeat': 'Tilbage til Rackbeat',
  'page.no-entrance':
    'Dette er ikke adressen på en indstillingsside. Åbn den i Rackbeat: Brugerindstillinger → Apps → eAccounting / eEkonomi.',
  'act.try-again': 'Prøv igen',
  'act.show-more': 'Vis flere',
  'act.cancel': 'Annuller',
  'failure.no-answer': 'Programmet svarer ikke. Se efter, om der er internetforbindelse, og prøv igen.',
  'failure.unreadable': 'Svaret kunne ikke læses. Genindlæs siden; bliver det ved, så sig det til den driftsansvarlige.',
  'failure.field': 'Dette kan ikke bruges her. Vælg eller skriv noget andet.',

  // The two companies
  'connection.title': 'Forbindelse',
  'connection.number': 'Org.nr. {number}',
  'connection.no-number': 'Intet organisationsnummer',
  'connection.active': 'Forbundet',
  'connection.reconnect-needed': 'Skal forbindes igen',
  'connection.unconfirmed': 'Ikke bekræftet endnu',
  'connection.uninstalled': 'Afinstalleret',
  'connection.reconnect-how':
    'eAccounting lukker os ikke ind længere, så alt venter. Indstillinger, koblinger og ventende overførsler bliver bevaret.',
  'connection.reconnect': 'Forbind igen',
  'connection.reconnecting': 'Forbinder igen …',

  // Names and reasons
  'name.label': 'Dit navn',
  'name.why': 'Huskes i denne browser og skrives ved siden af det, du gør: Rackbeat fortæller os ikke, hvem du er.',
  'name.change': 'Ret',
  'name.missing': 'Skriv dit navn først.',

  // States of a transfer
  'state.waiting': 'Venter',
  'state.running': 'I gang',
  'state.done': 'Færdig',
  'state.done-with-notes': 'Færdig med bemærkninger',
  'state.needs-you': 'Har brug for dig',
  'state.skipped': 'Sprunget over',
  'state.gave-up': 'Opgivet',
  'kind.invoice': 'Rackbeat-faktura',
  'kind.credit': 'Rackbeat-kreditnota',
  'kind.product': 'Vare',
  'kind.customer': 'Kunde',
  'kind.test-draft': 'Testkladde for Rackbeat-faktura',

  // Amounts
  'totals.caption': 'Summer på begge sider',
  'totals.expected': 'eAccounting, forventet',
  'totals.there': 'eAccounting',
  'totals.net': 'Netto',
  'totals.vat': 'Moms',
  'totals.gross': 'I alt',
  'totals.equal': 'Ens',
  'totals.differs': 'Afviger',

  // Foot of the page
  'about.title': 'Om integrationen',
  'about.transferred': 'Overføres: bogførte fakturaer og kreditnotaer, og de kunder og varer, de har brug for.',
  'about.not-transferred': 'Overføres ikke: ordrer, leverandørfakturaer, lagerværdi, projekter, ROT og RUT, e-fakturaer.',
  'about.support':
    'Rackbeats support svarer på spørgsmål om integrationen og kan sætte dig i kontakt med en onboarding-partner, som sætter den op sammen med dig.',
  'uninstall.title': 'Afinstaller',
  'uninstall.about':
    'Afslutter forbindelsen. Det, der står i eAccounting og Rackbeat, bliver stående; en ny installation finder de gamle koblinger.',
  'uninstall.begin': 'Afinstaller',
  'uninstall.what': 'Alle overførsler stopper med det samme, vores adgang til eAccounting og Rackbeat gives tilbage, og denne side lukkes.',
  'uninstall.now': 'Afinstaller nu',
  'uninstall.done': 'Integrationen er afinstalleret. For at forbinde igen: gå i Rackbeat til Brugerindstillinger → Apps.',
};
