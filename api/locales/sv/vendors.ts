/** In Swedish: what the two systems answer. */

import type { vendors as english } from '../en/vendors.ts';
import { report, system, vendorField } from './words.ts';

export const vendors: Record<keyof typeof english, string> = {
  // Vägen till de två systemen
  'outbound.origin-refused':
    'Ett anrop stoppades eftersom adressen inte är tillåten ({reason_, select, not_an_address {inte en adress} credentials {den innehåller användarnamn eller lösenord} protocol {varken http eller https} plain_http {http utan kryptering} other {inte på listan}}). Driftansvarig bör kontrollera RACKBEAT_URL, EACCOUNTING_API_URL och VISMA_IDENTITY_URL.',
  'outbound.held-back': 'Tiden för det här anropet tog slut innan det gick, så ingenting skickades.',
  'outbound.stopped': `Programmet stoppades under ett anrop till ${system}.`,
  'outbound.budget-spent': `${system} tar ett begränsat antal anrop, och det fanns inte plats för det här ännu.`,
  'outbound.budget-unavailable': `Databasen svarade inte, så ingenting skickades till ${system}. Om det dröjer bör driftansvarig se på databasen.`,
  'outbound.outage': `${system} har svikit flera gånger i rad. Tills vidare frågar vi bara då och då.`,
  'outbound.no-connection': `Det gick inte att nå ${system}{reason_, select, none {} other { ({reason})}}. Ingenting skickades.`,
  'outbound.too-slow': `${system} svarade inte i tid.`,
  'outbound.no-answer': `${system} bröt förbindelsen utan att svara.`,
  'outbound.answer-cut': `Svaret från ${system} avbröts.`,
  'outbound.answer-too-large': `Svaret från ${system} är större än vi läser. ${report}`,
  'outbound.redirected': `${system} hänvisade oss till en annan adress, och det följer vi inte. Driftansvarig bör kontrollera adressen i konfigurationen.`,

  // Rackbeat
  'rackbeat.unauthorised':
    'Rackbeat godtar inte längre vår åtkomst: appen är avinstallerad där, eller nyckeln är borttagen. Installera den igen i Rackbeat, under Apps. Inställningar och kopplingar behålls.',
  'rackbeat.forbidden': 'Rackbeat låter inte appen göra detta. Kontrollera i Rackbeat vad appen eller dess API-nyckel får göra.',
  'rackbeat.missing': 'Rackbeat har inte detta. Leta efter det i Rackbeat.',
  'rackbeat.conflict': 'Rackbeat säger att detta krockar med något som redan finns där. Se på det i Rackbeat, och försök igen.',
  'rackbeat.number-refused': 'Rackbeat godtog inte numret; troligen är det upptaget. Se på det i Rackbeat, och försök igen.',
  'rackbeat.refused':
    'Rackbeat godtog inte {field_, select, none {det som skickades} other {fältet ”{field}”}}. Rätta uppgifterna, och försök igen.',
  'rackbeat.rate-limited': 'Rackbeat ber oss sänka takten. Snart finns det plats igen.',
  'rackbeat.server-error': 'Rackbeat hade ett eget fel.',
  'rackbeat.unexpected-answer': `Svaret från Rackbeat kan inte läsas{field_, select, none {} other { (fältet ”{field}”)}}. ${report}`,
  'rackbeat.endless-list': `Listan {path} från Rackbeat tar inte slut, så läsningen stoppades. ${report}`,

  // eAccounting: förbindelsen
  'connection.reconnect-needed':
    'Åtkomsten till eAccounting eller Rackbeat har upphört, till exempel för att ett lösenord ändrades. Anslut igen från Rackbeat, under Apps. Inget är förlorat; allt väntar.',
  'connection.token-busy': 'Åtkomsten till eAccounting förnyas, och det tar några sekunder.',
  'visma.grant-dead':
    'Visma har avslutat vår åtkomst till eAccounting, till exempel för att ett lösenord ändrades. Anslut igen från Rackbeat, under Apps. Inget är förlorat; allt väntar.',
  'visma.client-refused': 'Visma känner inte den här appen. Driftansvarig bör kontrollera VISMA_CLIENT_ID och VISMA_CLIENT_SECRET.',
  'visma.refused':
    'Vismas inloggning avvisade begäran{error_, select, none {} other { ({error})}}. Försök igen; om det består, säg till driftansvarig.',
  'visma.unavailable': 'Vismas inloggning svarar inte för tillfället.',
  'visma.unexpected-answer': `Svaret från Vismas inloggning kan inte läsas{error_, select, none {} other { ({error})}}. ${report}`,
  'eaccounting.unauthorised': 'eAccounting godtar inte vår åtkomst. Om det består, anslut igen från Rackbeat, under Apps.',
  'eaccounting.token-renewed': 'Åtkomsten till eAccounting hade gått ut och förnyades. Ingenting skickades; det går vidare genast.',
  'eaccounting.rate-limited': 'eAccounting ber oss sänka takten. Snart finns det plats igen.',
  'eaccounting.server-error': 'eAccounting hade ett eget fel.',
  'eaccounting.refused':
    'eAccounting godtog inte {field_, select, none {det som skickades} other {fältet ”{field}”}}. Rätta uppgifterna, och försök igen.',
  'eaccounting.forbidden': 'eAccounting tillåter inte detta. Kontrollera i eAccounting vad användaren som anslöt får göra.',
  'eaccounting.missing': 'eAccounting har inte längre detta. Leta efter det i eAccounting; kanske har någon tagit bort det.',
  'eaccounting.conflict': 'eAccounting säger att detta krockar med något som redan finns där. Se på det i eAccounting, och försök igen.',
  'eaccounting.unexpected-answer': `Svaret från eAccounting kan inte läsas{field_, select, none {} other { (fältet ”{field}”)}}. ${report}`,
  'eaccounting.endless-list': `Listan {path} från eAccounting tar inte slut, så läsningen stoppades. ${report}`,

  // eAccounting: dess egna felkoder
  'eaccounting.2000': `eAccounting godtog inte ${vendorField}. Rätta uppgifterna i Rackbeat eller i eAccounting, och försök igen.`,
  'eaccounting.3000': 'eAccounting har inte längre detta. Leta efter det i eAccounting; kanske har någon tagit bort det.',
  'eaccounting.3001': 'eAccounting har inget räkenskapsår för detta datum. Lägg till räkenskapsåret i eAccounting.',
  'eaccounting.3002': 'Ett konto som behövs finns inte i eAccounting. Kontrollera kontoplanen och artikelkonteringen där.',
  'eaccounting.3003':
    'Användaren som anslöt får inte attestera detta i eAccounting. Ge användaren behörigheten, eller anslut igen med en annan användare.',
  'eaccounting.4000': 'Numret är upptaget i eAccounting. Se efter där vem som har det, och ändra ett av de två numren.',
  'eaccounting.4001': 'eAccounting låter inte detta tas bort, eftersom annat är beroende av det. Gör det inaktivt där i stället.',
  'eaccounting.4002':
    'eAccounting stänger den här delen av programmet för oss. Oftast är tillägget för integrationer (API) inte aktivt: aktivera det i eAccounting, under Appar och tillägg, och kontrollera att rätt företag är anslutet.',
  'eaccounting.4003': 'Startguiden i eAccounting är inte slutförd. Slutför den i eAccounting.',
  'eaccounting.4004': 'Företaget är inte aktivt i eAccounting. Aktivera abonnemanget hos Visma, eller anslut ett annat företag.',
  'eaccounting.4005':
    'Användaren som anslöt saknar tillstånd till detta i eAccounting. Ge användaren behörigheten, eller anslut igen med en annan användare.',
  'eaccounting.4006':
    'Anslutningen saknar ett tillstånd som detta kräver. Anslut igen från Rackbeat, under Apps, och godkänn allt som efterfrågas.',
  'eaccounting.4007':
    'Användaren som anslöt saknar behörighet att göra detta i eAccounting. Ge användaren behörigheten, eller anslut igen med en annan användare.',
  'eaccounting.4008':
    'Kontrollsiffran i ett nummer är fel, antingen i ett organisationsnummer eller i en betalningsreferens (OCR, KID). Rätta numret på kunden i Rackbeat.',
  'eaccounting.4009': 'Den variant av eAccounting som företaget har omfattar inte detta. Fråga Visma om en variant som gör det.',
  'eaccounting.4010': 'eAccounting ber oss sänka takten. Snart finns det plats igen.',
  'eaccounting.4011':
    'Användaren som anslöt har inte tillgång till det här företaget i eAccounting. Ge användaren tillgång, eller anslut igen med en annan användare.',
  'eaccounting.4012': 'Licensavtalet för eAccounting är inte godkänt. Logga in i eAccounting och godkänn det.',
  'eaccounting.4013':
    'eAccounting kan inte bokföra fakturan, troligen för att perioden eller räkenskapsåret är låst. Öppna det i eAccounting, eller ändra fakturans datum.',
  'eaccounting.4014':
    'En e-faktura måste ange köparens referens (”er referens”). Skriv den på dokumentet i eAccounting, eller på fakturan i Rackbeat.',
  'eaccounting.4015':
    'En e-faktura måste ange säljarens referens (”vår referens”). Skriv den på dokumentet i eAccounting, eller på fakturan i Rackbeat.',
  'eaccounting.4016': 'eAccounting godtar inte förfallodatumet på en leverantörsfaktura. Rätta det i eAccounting.',
  'eaccounting.4017': 'Kunden har ingen elektronisk adress för e-faktura. Skriv in den på kunden i eAccounting.',
  'eaccounting.4018': 'eAccounting godtar inte hur en leverantörsfaktura skickas till banken. Rätta det i eAccounting.',
  'eaccounting.4019':
    'Användaren som anslöt får bara läsa i eAccounting. Ge användaren rätt att skriva, eller anslut igen med en annan användare.',
  'eaccounting.4020': 'Räkenskapsåret överlappar ett annat. Rätta räkenskapsåren i eAccounting.',
  'eaccounting.4021': 'Räkenskapsåret är längre än eAccounting tillåter. Rätta det i eAccounting.',
  'eaccounting.4022': 'Ett räkenskapsår måste sluta den sista dagen i en månad. Rätta det i eAccounting.',
  'eaccounting.4023': 'eAccounting godtar inget framtida datum. Ändra datumet, eller vänta till den dagen.',
  'eaccounting.4024':
    'Artikelkonteringen på en artikel har inget konto för den här sortens försäljning, till exempel EU eller export. I eAccounting: fyll i kontot, eller ge artikeln en annan kontering.',
  'eaccounting.4025': 'EU-registret (VIES) bekräftar inte kundens momsregistreringsnummer. Rätta numret i Rackbeat.',
  'eaccounting.4026': 'Datumet ligger i en låst period. Öppna perioden i eAccounting, eller ändra fakturans datum.',
  'eaccounting.4027': 'eAccounting godtar inte omvänd betalningsskyldighet med 0 % moms. Kontrollera artikelkonteringen i eAccounting.',
  'eaccounting.4028': 'Ordern kan inte makuleras. Se på ordern i eAccounting.',
  'eaccounting.4029': 'Ett personnummer är inte giltigt. Rätta det på kunden i eAccounting.',
  'eaccounting.4030':
    'En betalningsreferens (OCR, KID) är inte giltig. Kontrollera inställningarna för betalningsreferenser i eAccounting.',
  'eaccounting.4031': 'Fakturan saknar artiklar från ordern den hör till. Jämför order och faktura i eAccounting.',
  'eaccounting.4032': 'En leverantörsfaktura går inte jämnt upp. Rätta den i eAccounting.',
  'eaccounting.4033': 'Dokumentet är i ett attestflöde som inte tillåter detta. Slutför attesten i eAccounting.',
  'eaccounting.4034':
    'Appen är registrerad hos Visma som sandlådeklient, och den får inte göra detta. Driftansvarig bör använda klient-id:t för produktion.',
  'eaccounting.4035':
    'Kunden är inställd på att få moms trots att den finns utomlands, och det tillåter inte eAccounting för ett EU-land. Rätta kunden i eAccounting.',
  'eaccounting.4037': 'En bankavstämning ligger i en låst period. Öppna perioden i eAccounting.',
  'eaccounting.4038': 'Datumet ligger i ett låst räkenskapsår. Lås upp året i eAccounting, eller ändra fakturans datum.',
  'eaccounting.4039': 'En faktura i företagets egen valuta tar inget särskilt belopp i den valutan. Rätta betalningen i eAccounting.',
  'eaccounting.4100': 'Ett register som eAccounting frågar, till exempel VIES för momsregistreringsnummer, svarar inte.',
  'eaccounting.5000': 'eAccounting hade ett eget fel.',
  'eaccounting.5001': 'eAccounting når inte en tjänst som det behöver.',
  'eaccounting.5002': 'eAccounting avbröt det som pågick.',
  'eaccounting.5003': 'En lagerartikel kan sluta lagerföras bara när saldot är 0. Sätt saldot till 0 i eAccounting först.',
  'eaccounting.5004': 'En lagerartikel kan bli en tjänst bara när saldot är 0. Sätt saldot till 0 i eAccounting först.',
  'eaccounting.5005': 'Projektet är avslutat i eAccounting. Öppna det igen, eller ta bort det från dokumentet i eAccounting.',
  'eaccounting.5006': 'Kostnadsstället är inaktivt i eAccounting. Aktivera det, eller ta bort det från dokumentet i eAccounting.',
  'eaccounting.5007': 'Det som en fil skulle bifogas till finns inte i eAccounting. Leta efter dokumentet i eAccounting.',
  'eaccounting.6000': 'eAccounting förstod inte en sökning från oss. Felet ligger i det här programmet; driftansvarig bör anmäla det.',
  'eaccounting.6001':
    'eAccounting godtog inte ett värde i adressen till ett anrop. Felet ligger i det här programmet; driftansvarig bör anmäla det.',
  'vendor-says': 'Med egna ord: ”{vendor}”',
  'waits-by-itself': 'Det prövas igen av sig självt, och ingenting skrivs två gånger.',
};
