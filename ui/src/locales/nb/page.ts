/** In bokmål: the frame around every page, names, states and amounts. */
import type { page as english } from '../en/page.ts';

export const page: Record<keyof typeof english, string> = {
  // The page around everything
  'app.name': 'eAccounting / eEkonomi',
  'page.reading': 'Leser …',
  'page.settings': 'Innstillinger',
  'page.transfers': 'Overføringer',
  'page.issues': 'Saker',
  'page.pages': 'Sider',
  'page.issues-open': '{count, plural, one {# åpen} other {# åpne}}',
  'page.unsaved': 'ulagrede endringer',
  'page.broken': 'Denne delen av siden kunne ikke vises.',
  'page.language': 'Språk',
  'page.back-to-rackbeat': 'Tilbake til Rackbeat',
  'page.no-entrance':
    'Dette er ikke adressen til en innstillingsside. Åpne den i Rackbeat: Brukerinnstillinger → Apps → eAccounting / eEkonomi.',
  'act.try-again': 'Prøv igjen',
  'act.show-more': 'Vis flere',
  'act.cancel': 'Avbryt',
  'failure.no-answer': 'Programmet svarer ikke. Sjekk internettforbindelsen, og prøv igjen.',
  'failure.unreadable': 'Svaret kunne ikke leses. Last siden på nytt; fortsetter det, si fra til driften.',
  'failure.field': 'Dette kan ikke brukes her. Velg eller skriv noe annet.',

  // The two companies
  'connection.title': 'Forbindelse',
  'connection.number': 'Org.nr. {number}',
  'connection.no-number': 'Uten organisasjonsnummer',
  'connection.active': 'Tilkoblet',
  'connection.reconnect-needed': 'Må kobles til på nytt',
  'connection.unconfirmed': 'Ikke bekreftet ennå',
  'connection.uninstalled': 'Avinstallert',
  'connection.reconnect-how':
    'eAccounting slipper oss ikke inn lenger, så alt venter. Innstillinger, koblinger og ventende overføringer beholdes.',
  'connection.reconnect': 'Koble til på nytt',
  'connection.reconnecting': 'Kobler til igjen …',

  // Names and reasons
  'name.label': 'Navnet ditt',
  'name.why': 'Huskes i denne nettleseren og skrives ved siden av det du gjør: Rackbeat forteller oss ikke hvem du er.',
  'name.change': 'Endre',
  'name.missing': 'Skriv navnet ditt først.',

  // States of a transfer
  'state.waiting': 'Venter',
  'state.running': 'Pågår',
  'state.done': 'Ferdig',
  'state.done-with-notes': 'Ferdig med merknader',
  'state.needs-you': 'Trenger deg',
  'state.skipped': 'Hoppet over',
  'state.gave-up': 'Ga opp',
  'kind.invoice': 'Rackbeat-faktura',
  'kind.credit': 'Rackbeat-kreditnota',
  'kind.product': 'Vare',
  'kind.customer': 'Kunde',
  'kind.test-draft': 'Testkladd for Rackbeat-faktura',

  // Amounts
  'totals.caption': 'Summer på begge sider',
  'totals.expected': 'eAccounting, forventet',
  'totals.there': 'eAccounting',
  'totals.net': 'Netto',
  'totals.vat': 'Mva',
  'totals.gross': 'Totalt',
  'totals.equal': 'Likt',
  'totals.differs': 'Avviker',

  // Foot of the page
  'about.title': 'Om integrasjonen',
  'about.transferred': 'Overføres: bokførte fakturaer og kreditnotaer, og kundene og produktene de trenger.',
  'about.not-transferred': 'Overføres ikke: ordrer, leverandørfakturaer, lagerverdi, prosjekter, ROT og RUT, e-fakturaer.',
  'about.support':
    'Supporten til Rackbeat svarer på spørsmål om integrasjonen, og kan sette deg i kontakt med en onboarding-partner som setter den opp sammen med deg.',
  'uninstall.title': 'Avinstaller',
  'uninstall.about':
    'Avslutter forbindelsen. Det som står i eAccounting og Rackbeat, blir stående; en ny installasjon finner de gamle koblingene.',
  'uninstall.begin': 'Avinstaller',
  'uninstall.what':
    'Alle overføringer stopper med det samme, tilgangen vår til eAccounting og Rackbeat gis tilbake, og denne siden lukkes.',
  'uninstall.now': 'Avinstaller nå',
  'uninstall.done': 'Integrasjonen er avinstallert. For å koble til igjen, gå i Rackbeat til Brukerinnstillinger → Apps.',
};
