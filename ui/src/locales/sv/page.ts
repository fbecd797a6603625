/** In Swedish: the frame around every page, names, states and amounts. */
import type { page as english } from '../en/page.ts';

export const page: Record<keyof typeof english, string> = {
  // The page around everything
  'app.name': 'eAccounting / eEkonomi',
  'page.reading': 'Läser …',
  'page.settings': 'Inställningar',
  'page.transfers': 'Överföringar',
  'page.issues': 'Ärenden',
  'page.pages': 'Sidor',
  'page.issues-open': '{count, plural, one {# öppet} other {# öppna}}',
  'page.unsaved': 'osparade ändringar',
  'page.broken': 'Den här delen av sidan kunde inte visas.',
  'page.language': 'Språk',
  'page.back-to-rackbeat': 'Tillbaka till Rackbeat',
  'page.no-entrance':
    'Det här är inte adressen till en inställningssida. Öppna den i Rackbeat: Användarinställningar → Apps → eAccounting / eEkonomi.',
  'act.try-again': 'Försök igen',
  'act.show-more': 'Visa fler',
  'act.cancel': 'Avbryt',
  'failure.no-answer': 'Programmet svarar inte. Kontrollera internetanslutningen, och försök igen.',
  'failure.unreadable': 'Svaret kunde inte läsas. Ladda om sidan; kontakta driftansvarig om felet kvarstår.',
  'failure.field': 'Det här värdet kan inte användas. Välj eller skriv något annat.',

  // The two companies
  'connection.title': 'Anslutning',
  'connection.number': 'Org.nr {number}',
  'connection.no-number': 'Inget organisationsnummer',
  'connection.active': 'Ansluten',
  'connection.reconnect-needed': 'Måste anslutas igen',
  'connection.unconfirmed': 'Inte bekräftad ännu',
  'connection.uninstalled': 'Avinstallerad',
  'connection.reconnect-how':
    'eAccounting släpper inte in oss längre, så allt väntar. Inställningar, kopplingar och väntande överföringar finns kvar.',
  'connection.reconnect': 'Anslut igen',
  'connection.reconnecting': 'Ansluter igen …',

  // Names and reasons
  'name.label': 'Ditt namn',
  'name.why': 'Sparas i den här webbläsaren och skrivs bredvid det du gör: Rackbeat talar inte om för oss vem du är.',
  'name.change': 'Ändra',
  'name.missing': 'Skriv ditt namn först.',

  // States of a transfer
  'state.waiting': 'Väntar',
  'state.running': 'Pågår',
  'state.done': 'Klar',
  'state.done-with-notes': 'Klar med anmärkningar',
  'state.needs-you': 'Behöver dig',
  'state.skipped': 'Överhoppad',
  'state.gave-up': 'Gav upp',
  'kind.invoice': 'Rackbeat-faktura',
  'kind.credit': 'Rackbeat-kreditfaktura',
  'kind.product': 'Produkt',
  'kind.customer': 'Kund',
  'kind.test-draft': 'Testutkast för Rackbeat-faktura',

  // Amounts
  'totals.caption': 'Summor på båda sidor',
  'totals.expected': 'eAccounting, förväntat',
  'totals.there': 'eAccounting',
  'totals.net': 'Netto',
  'totals.vat': 'Moms',
  'totals.gross': 'Totalt',
  'totals.equal': 'Lika',
  'totals.differs': 'Avviker',

  // Foot of the page
  'about.title': 'Om integrationen',
  'about.transferred': 'Förs över: bokförda fakturor och kreditfakturor, och de kunder och produkter som de behöver.',
  'about.not-transferred': 'Förs inte över: order, leverantörsfakturor, lagervärde, projekt, ROT och RUT, e-fakturor.',
  'about.support':
    'Rackbeats support svarar på frågor om integrationen, och kan sätta dig i kontakt med en onboarding-partner som sätter upp den tillsammans med dig.',
  'uninstall.title': 'Avinstallera',
  'uninstall.about':
    'Avslutar anslutningen. Det som står i eAccounting och Rackbeat blir kvar; en ny installation hittar de gamla kopplingarna.',
  'uninstall.begin': 'Avinstallera',
  'uninstall.what':
    'Alla överföringar stoppas genast, vår åtkomst till eAccounting och Rackbeat lämnas tillbaka, och den här sidan stängs.',
  'uninstall.now': 'Avinstallera nu',
  'uninstall.done': 'Integrationen är avinstallerad. För att ansluta igen, gå i Rackbeat till Användarinställningar → Apps.',
};
