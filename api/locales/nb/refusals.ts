/** In bokmål: why an invoice cannot go as it stands. */

import type { refusals as english } from '../en/refusals.ts';
import { area, firstOpenDay, kind, line, rebook, term } from './words.ts';

export const refusals: Record<keyof typeof english, string> = {
  // Summer
  'refusal.mismatch-line': `${line} stemmer ikke: {quantity} × {price} minus {discount} % er {computed}, men Rackbeat sier {rackbeat}. ${rebook}`,
  'refusal.mismatch-net': `Linjene blir til sammen {lines} før mva, men nettosummen i Rackbeat er {rackbeat} (differanse {difference}). ${rebook}`,
  'refusal.mismatch-vat': `Mva i Rackbeat, {rackbeat}, følger ikke av linjene, som gir {computed} (differanse {difference}). Se over mva-prosenten på hver linje. ${rebook}`,
  'refusal.mismatch-gross': `Netto og mva i Rackbeat blir til sammen {computed}, men totalsummen der er {rackbeat} (differanse {difference}). ${rebook}`,
  'refusal.absurd-amount': `{line, plural, =0 {Fakturasummen} other {Linje {line}}} inneholder tallet {value}, som er for stort til å overføres nøyaktig. ${rebook}`,
  'refusal.absurd-vat-percent': `Linje {line} har {percent} % mva; en prosent ligger mellom 0 og 100. ${rebook}`,

  // Rader
  'refusal.fold-on-stock-article': `${line} passer i eAccounting bare som én rad med antall 1, og da blir lageret av artikkel {article} feil. Sett «Use the exact quantity» til Yes, bruk høyst 2 desimaler i Rackbeat, eller gjør artikkelen ikke-lagerført i eAccounting.`,
  'refusal.too-many-rows':
    'Fakturaen trenger {rows} rader, og eAccounting tar høyst {most}. I Rackbeat: opphev bokføringen, del fakturaen i flere og bokfør dem.',
  'refusal.article-unknown': `${line} bruker Rackbeat-vare {item}, som ikke lot seg slå opp i Rackbeat. Se om varen fortsatt finnes; gjør den det, bør driftsansvarlig melde dette.`,
  'refusal.substitute-missing': `${line} har {percent} % mva, {eaccounting_, select, none {og det finnes ingen artikkel for den} other {men dens egen artikkel gir {eaccounting} %}}. Velg en erstatningsartikkel for ${kind} med {percent} % mva på innstillingssiden, under Invoice settings.`,
  'refusal.substitute-wrong-percent':
    'Linje {line} trenger {expected} % mva, men erstatningsartikkelen {article} gir {found} %. Velg en annen for {expected} % på innstillingssiden, under Invoice settings, eller endre artikkelkonteringen på {article} i eAccounting.',
  'refusal.rounding-article-missing':
    'Mva avviker med en avrunding på {difference}, som en avrundingsrad skal utligne, men artikkelen til den er ikke valgt eller kan ikke lenger brukes. Velg en artikkel med 0 % mva på innstillingssiden, under Invoice settings.',
  'refusal.rounding-article-not-zero':
    'Avrundingsartikkelen {article} ville fått {percent} % mva på denne fakturaen; den må ha 0 %. Velg en annen på innstillingssiden, under Invoice settings.',

  // Mva
  'refusal.vat-percent-differs': `${line} har {rackbeat} % mva i Rackbeat, men i eAccounting er dette ${area} med {eaccounting_, select, none {mva} other {{eaccounting} %}}. Rett land eller mva-nummer på kunden, både i Rackbeat og i eAccounting, eller mva på linjen.`,
  'refusal.account-missing': `Artikkelkonteringen «{coding}» på artikkel {article} har ingen konto for ${area}. I eAccounting: fyll inn kontoen, eller gi artikkelen en annen kontering.`,
  'refusal.vat-number-not-confirmed':
    'Mva-nummeret til kunde {customer} er ikke bekreftet, så fakturaen kan ikke gå uten mva. I Rackbeat: rett mva-nummeret, som kontrolleres i EU-registeret (VIES), eller beregn mva på fakturaen.',
  'refusal.reverse-charge-company': `${line} er byggearbeid uten mva, men omvendt avgiftsplikt for byggearbeid er ikke slått på for firmaet. Slå det på i eAccounting, eller beregn mva på linjen i Rackbeat.`,
  'refusal.reverse-charge-account':
    'Linje {line} er byggearbeid med omvendt avgiftsplikt, men artikkelkonteringen «{coding}» på artikkel {article} har ingen konto for det. I eAccounting: fyll inn kontoen, eller gi artikkelen en annen kontering.',

  // Kreditnotaer
  'refusal.credit-original-unknown':
    'Rackbeat-kreditnota {number} sier ikke hvilken faktura den krediterer. Oppgi fakturaen i Rackbeat. Finnes det ingen, si det her, så sendes den uten å nevne noen.',
  'refusal.credit-original-not-transferred':
    'Rackbeat-kreditnota {number} krediterer Rackbeat-faktura {original}, som ennå ikke har noen eAccounting-faktura. Få den over først, eller si her at det ikke finnes noen opprinnelig.',

  // Datoer, betalingsbetingelser, valuta
  'refusal.invoice-date-missing':
    'Rackbeat-faktura {number} har ingen dato som kan leses. I Rackbeat: opphev bokføringen, sett fakturadato og bokfør på nytt.',
  'refusal.period-locked': `Fakturaen er datert {date}, og regnskapet i eAccounting er låst til og med {lockedTo}.${firstOpenDay} Åpne perioden i eAccounting, eller endre fakturadatoen i Rackbeat.`,
  'refusal.fiscal-year-missing': `Fakturaen er datert {date}, og eAccounting har ikke noe regnskapsår for den dagen.${firstOpenDay} Legg til regnskapsåret i eAccounting; da går fakturaen av seg selv.`,
  'refusal.fiscal-year-locked': `Fakturaen er datert {date}, og regnskapsåret {start} til {end} er låst i eAccounting.${firstOpenDay} Lås opp året i eAccounting, eller endre fakturadatoen i Rackbeat.`,
  'refusal.term-not-mapped': `Rackbeat-betalingsbetingelsen ${term} har ikke noe motstykke. Velg et på innstillingssiden, under Payment terms mapping.`,
  'refusal.term-missing':
    'Det finnes verken betalingsbetingelse i Rackbeat eller noen standardbetingelse. Sett betingelsen i Rackbeat, eller en standardbetingelse på innstillingssiden, under Payment terms mapping.',
  'refusal.term-gone':
    'Betalingsbetingelsen i eAccounting som er valgt for {name_, select, none {{term}} other {«{name}»}}, finnes ikke lenger. Velg en annen på innstillingssiden, under Payment terms mapping.',
  'refusal.term-not-for-sales':
    'Betalingsbetingelsen «{name}» i eAccounting kan ikke brukes på salg. Velg en annen på innstillingssiden, under Payment terms mapping.',
  'refusal.currency-differs':
    'Rackbeat-fakturaen er i {invoice}, men kunde {customer} i eAccounting har {card}, og en eAccounting-faktura følger kunden sin. La kunde {newNumber} opprettes her, eller bruk en egen kunde for {invoice} i Rackbeat.',

  // Varer og kunder
  'refusal.coding-not-mapped':
    'Vare {item} kan ikke bli en artikkel, fordi {group_, select, none {den ikke har noen varegruppe} other {varegruppen {name_, select, none {{group}} other {«{name}» ({group})}} ikke har noen artikkelkontering}}. Velg konteringen på innstillingssiden, under Product settings.',
  'refusal.coding-gone':
    'Artikkelkonteringen som er valgt for vare {item}, finnes ikke lenger i eAccounting. Velg en annen på innstillingssiden, under Product settings.',
  'refusal.coding-inactive':
    'Artikkelkonteringen «{coding}», valgt for vare {item}, er inaktiv. Aktiver den i eAccounting, eller velg en annen på innstillingssiden, under Product settings.',
  'refusal.unit-not-mapped':
    'Enheten {name_, select, none {{unit}} other {«{name}» ({unit})}} på vare {item} har ikke noe motstykke i eAccounting. Velg et på innstillingssiden, under Product settings.',
  'refusal.unit-missing':
    'Vare {item} har ingen enhet i Rackbeat, og ingen standardenhet er valgt. Sett enheten i Rackbeat, eller en standardenhet på innstillingssiden, under Product settings.',
  'refusal.unit-gone':
    'Enheten som er valgt for vare {item}, finnes ikke lenger i eAccounting. Velg en annen på innstillingssiden, under Product settings.',
  'refusal.number-too-long':
    'Nummeret {number} er lengre enn de {most} tegnene eAccounting tar. Gi kunden eller varen et kortere nummer i Rackbeat.',
  'refusal.price-too-high': 'Prisen {price} på vare {item} er over grensen i eAccounting, {most}. Rett prisen i Rackbeat.',
  'refusal.name-missing': 'Kunden eller varen {number} har ikke noe navn, og eAccounting krever et. Skriv inn navnet i Rackbeat.',
};
