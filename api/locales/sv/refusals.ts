/** In Swedish: why an invoice cannot go as it stands. */

import type { refusals as english } from '../en/refusals.ts';
import { area, firstOpenDay, kind, line, rebook, term } from './words.ts';

export const refusals: Record<keyof typeof english, string> = {
  // Summor
  'refusal.mismatch-line': `${line} stämmer inte: {quantity} × {price} minus {discount} % är {computed}, men Rackbeat säger {rackbeat}. ${rebook}`,
  'refusal.mismatch-net': `Raderna blir tillsammans {lines} före moms, men nettosumman i Rackbeat är {rackbeat} (skillnad {difference}). ${rebook}`,
  'refusal.mismatch-vat': `Momsen i Rackbeat, {rackbeat}, följer inte av raderna, som ger {computed} (skillnad {difference}). Se över momsprocenten på varje rad. ${rebook}`,
  'refusal.mismatch-gross': `Netto och moms i Rackbeat blir tillsammans {computed}, men totalsumman där är {rackbeat} (skillnad {difference}). ${rebook}`,
  'refusal.absurd-amount': `{line, plural, =0 {Fakturasumman} other {Rad {line}}} innehåller talet {value}, som är för stort för att överföras exakt. ${rebook}`,
  'refusal.absurd-vat-percent': `Rad {line} har {percent} % moms; en procentsats ligger mellan 0 och 100. ${rebook}`,

  // Rader
  'refusal.fold-on-stock-article': `${line} passar i eAccounting bara som en enda rad med antal 1, och då blir lagret av artikel {article} fel. Ställ ”Use the exact quantity” på Yes, använd högst 2 decimaler i Rackbeat, eller sluta lagerföra artikeln i eAccounting.`,
  'refusal.too-many-rows':
    'Fakturan behöver {rows} rader, och eAccounting tar högst {most}. I Rackbeat: häv bokföringen, dela fakturan i flera och bokför dem.',
  'refusal.article-unknown': `${line} använder Rackbeat-produkt {item}, som inte gick att slå upp i Rackbeat. Se efter om produkten finns kvar; gör den det bör driftansvarig anmäla detta.`,
  'refusal.substitute-missing': `${line} har {percent} % moms, {eaccounting_, select, none {och det finns ingen artikel för den} other {men dess egen artikel ger {eaccounting} %}}. Välj en ersättningsartikel för ${kind} med {percent} % moms på inställningssidan, under Invoice settings.`,
  'refusal.substitute-wrong-percent':
    'Rad {line} behöver {expected} % moms, men ersättningsartikeln {article} ger {found} %. Välj en annan för {expected} % på inställningssidan, under Invoice settings, eller ändra artikelkonteringen på {article} i eAccounting.',
  'refusal.rounding-article-missing':
    'Momsen skiljer med en avrundning på {difference}, som en avrundningsrad ska utjämna, men artikeln till den är inte vald eller kan inte längre användas. Välj en artikel med 0 % moms på inställningssidan, under Invoice settings.',
  'refusal.rounding-article-not-zero':
    'Avrundningsartikeln {article} skulle få {percent} % moms på den här fakturan; den måste ha 0 %. Välj en annan på inställningssidan, under Invoice settings.',

  // Moms
  'refusal.vat-percent-differs': `${line} har {rackbeat} % moms i Rackbeat, men i eAccounting är detta ${area} med {eaccounting_, select, none {moms} other {{eaccounting} %}}. Rätta land eller momsregistreringsnummer på kunden, både i Rackbeat och i eAccounting, eller momsen på raden.`,
  'refusal.account-missing': `Artikelkonteringen ”{coding}” på artikel {article} har inget konto för ${area}. I eAccounting: fyll i kontot, eller ge artikeln en annan kontering.`,
  'refusal.vat-number-not-confirmed':
    'Kund {customer} har ett momsregistreringsnummer som inte är bekräftat, så fakturan kan inte gå utan moms. I Rackbeat: rätta numret, som kontrolleras i EU-registret (VIES), eller lägg moms på fakturan.',
  'refusal.reverse-charge-company': `${line} är byggtjänster utan moms, men omvänd betalningsskyldighet för byggtjänster är inte påslagen för företaget. Slå på den i eAccounting, eller lägg moms på raden i Rackbeat.`,
  'refusal.reverse-charge-account':
    'Rad {line} är byggtjänster med omvänd betalningsskyldighet, men artikelkonteringen ”{coding}” på artikel {article} har inget konto för det. I eAccounting: fyll i kontot, eller ge artikeln en annan kontering.',

  // Kreditfakturor
  'refusal.credit-original-unknown':
    'Rackbeat-kreditfaktura {number} säger inte vilken faktura den krediterar. Ange fakturan i Rackbeat. Finns det ingen, säg det här, så skickas den utan att nämna någon.',
  'refusal.credit-original-not-transferred':
    'Rackbeat-kreditfaktura {number} krediterar Rackbeat-faktura {original}, som ännu inte har någon eAccounting-faktura. För över den först, eller säg här att det inte finns något original.',

  // Datum, betalningsvillkor, valuta
  'refusal.invoice-date-missing':
    'Rackbeat-faktura {number} har inget datum som kan läsas. I Rackbeat: häv bokföringen, sätt fakturadatum och bokför igen.',
  'refusal.period-locked': `Fakturan är daterad {date}, och bokföringen i eAccounting är låst till och med {lockedTo}.${firstOpenDay} Öppna perioden i eAccounting, eller ändra fakturadatumet i Rackbeat.`,
  'refusal.fiscal-year-missing': `Fakturan är daterad {date}, och eAccounting har inget räkenskapsår för den dagen.${firstOpenDay} Lägg till räkenskapsåret i eAccounting; då går fakturan av sig själv.`,
  'refusal.fiscal-year-locked': `Fakturan är daterad {date}, och räkenskapsåret {start} till {end} är låst i eAccounting.${firstOpenDay} Lås upp året i eAccounting, eller ändra fakturadatumet i Rackbeat.`,
  'refusal.term-not-mapped': `Rackbeat-betalningsvillkoret ${term} har ingen motsvarighet. Välj en på inställningssidan, under Payment terms mapping.`,
  'refusal.term-missing':
    'Det finns varken betalningsvillkor i Rackbeat eller något standardvillkor. Sätt villkoret i Rackbeat, eller ett standardvillkor på inställningssidan, under Payment terms mapping.',
  'refusal.term-gone':
    'Betalningsvillkoret i eAccounting som är valt för {name_, select, none {{term}} other {”{name}”}} finns inte längre. Välj ett annat på inställningssidan, under Payment terms mapping.',
  'refusal.term-not-for-sales':
    'Betalningsvillkoret ”{name}” i eAccounting kan inte användas vid försäljning. Välj ett annat på inställningssidan, under Payment terms mapping.',
  'refusal.currency-differs':
    'Rackbeat-fakturan är i {invoice}, men kund {customer} i eAccounting har {card}, och en eAccounting-faktura följer sin kund. Låt kund {newNumber} skapas här, eller använd en egen kund för {invoice} i Rackbeat.',

  // Produkter och kunder
  'refusal.coding-not-mapped':
    'Produkt {item} kan inte bli en artikel, eftersom {group_, select, none {den saknar produktgrupp} other {produktgruppen {name_, select, none {{group}} other {”{name}” ({group})}} saknar artikelkontering}}. Välj konteringen på inställningssidan, under Product settings.',
  'refusal.coding-gone':
    'Artikelkonteringen som är vald för produkt {item} finns inte längre i eAccounting. Välj en annan på inställningssidan, under Product settings.',
  'refusal.coding-inactive':
    'Artikelkonteringen ”{coding}”, vald för produkt {item}, är inaktiv. Aktivera den i eAccounting, eller välj en annan på inställningssidan, under Product settings.',
  'refusal.unit-not-mapped':
    'Enheten {name_, select, none {{unit}} other {”{name}” ({unit})}} på produkt {item} har ingen motsvarighet i eAccounting. Välj en på inställningssidan, under Product settings.',
  'refusal.unit-missing':
    'Produkt {item} har ingen enhet i Rackbeat, och ingen standardenhet är vald. Sätt enheten i Rackbeat, eller en standardenhet på inställningssidan, under Product settings.',
  'refusal.unit-gone':
    'Enheten som är vald för produkt {item} finns inte längre i eAccounting. Välj en annan på inställningssidan, under Product settings.',
  'refusal.number-too-long':
    'Numret {number} är längre än de {most} tecken som eAccounting tar. Ge kunden eller produkten ett kortare nummer i Rackbeat.',
  'refusal.price-too-high': 'Priset {price} på produkt {item} är över gränsen i eAccounting, {most}. Rätta priset i Rackbeat.',
  'refusal.name-missing': 'Kunden eller produkten {number} har inget namn, och eAccounting kräver ett. Skriv in namnet i Rackbeat.',
};
