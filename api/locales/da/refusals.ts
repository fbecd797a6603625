/** In Danish: why an invoice cannot go as it stands. */

import type { refusals as english } from '../en/refusals.ts';
import { area, firstOpenDay, kind, line, rebook, term } from './words.ts';

export const refusals: Record<keyof typeof english, string> = {
  // Summer
  'refusal.mismatch-line': `${line} stemmer ikke: {quantity} × {price} minus {discount} % er {computed}, men Rackbeat siger {rackbeat}. ${rebook}`,
  'refusal.mismatch-net': `Linjerne giver tilsammen {lines} før moms, men nettosummen i Rackbeat er {rackbeat} (forskel {difference}). ${rebook}`,
  'refusal.mismatch-vat': `Momsen i Rackbeat, {rackbeat}, følger ikke af linjerne, som giver {computed} (forskel {difference}). Se momsprocenten på hver linje efter. ${rebook}`,
  'refusal.mismatch-gross': `Netto og moms i Rackbeat giver tilsammen {computed}, men totalen dér er {rackbeat} (forskel {difference}). ${rebook}`,
  'refusal.absurd-amount': `{line, plural, =0 {Fakturatotalen} other {Linje {line}}} indeholder tallet {value}, som er for stort til at blive overført nøjagtigt. ${rebook}`,
  'refusal.absurd-vat-percent': `Linje {line} har {percent} % moms; en procent ligger mellem 0 og 100. ${rebook}`,

  // Rækker
  'refusal.fold-on-stock-article': `${line} passer i eAccounting kun som én række med antal 1, og så bliver lageret af artikel {article} forkert. Sæt »Use the exact quantity« til Yes, brug højst 2 decimaler i Rackbeat, eller gør artiklen ikke-lagerført i eAccounting.`,
  'refusal.too-many-rows':
    'Fakturaen kræver {rows} rækker, og eAccounting tager højst {most}. I Rackbeat: fortryd bogføringen, del fakturaen i flere, og bogfør dem.',
  'refusal.article-unknown': `${line} bruger Rackbeat-vare {item}, som ikke kunne slås op i Rackbeat. Se, om varen stadig findes; gør den det, bør den driftsansvarlige melde dette.`,
  'refusal.substitute-missing': `${line} har {percent} % moms, {eaccounting_, select, none {og der er ingen artikel til den} other {men dens egen artikel giver {eaccounting} %}}. Vælg en erstatningsartikel for ${kind} med {percent} % moms på indstillingssiden, under Invoice settings.`,
  'refusal.substitute-wrong-percent':
    'Linje {line} kræver {expected} % moms, men erstatningsartiklen {article} giver {found} %. Vælg en anden for {expected} % på indstillingssiden, under Invoice settings, eller ret artikelkonteringen på {article} i eAccounting.',
  'refusal.rounding-article-missing':
    'Momsen afviger med en afrunding på {difference}, som en afrundingsrække skal udligne, men artiklen til den er ikke valgt eller kan ikke længere bruges. Vælg en artikel med 0 % moms på indstillingssiden, under Invoice settings.',
  'refusal.rounding-article-not-zero':
    'Afrundingsartiklen {article} ville få {percent} % moms på denne faktura; den skal have 0 %. Vælg en anden på indstillingssiden, under Invoice settings.',

  // Moms
  'refusal.vat-percent-differs': `${line} har {rackbeat} % moms i Rackbeat, men i eAccounting er dette ${area} med {eaccounting_, select, none {moms} other {{eaccounting} %}}. Ret land eller momsnummer på kunden, både i Rackbeat og i eAccounting, eller momsen på linjen.`,
  'refusal.account-missing': `Artikelkonteringen »{coding}« på artikel {article} har ingen konto til ${area}. I eAccounting: udfyld kontoen, eller giv artiklen en anden kontering.`,
  'refusal.vat-number-not-confirmed':
    'Momsnummeret på kunde {customer} er ikke bekræftet, så fakturaen kan ikke gå uden moms. I Rackbeat: ret momsnummeret, som kontrolleres i EU-registret (VIES), eller læg moms på fakturaen.',
  'refusal.reverse-charge-company': `${line} er byggearbejde uden moms, men omvendt betalingspligt for byggearbejde er ikke slået til for virksomheden. Slå den til i eAccounting, eller læg moms på linjen i Rackbeat.`,
  'refusal.reverse-charge-account':
    'Linje {line} er byggearbejde med omvendt betalingspligt, men artikelkonteringen »{coding}« på artikel {article} har ingen konto til det. I eAccounting: udfyld kontoen, eller giv artiklen en anden kontering.',

  // Kreditnotaer
  'refusal.credit-original-unknown':
    'Rackbeat-kreditnota {number} siger ikke, hvilken faktura den krediterer. Angiv fakturaen i Rackbeat. Er der ingen, så sig det her, og den sendes uden at nævne nogen.',
  'refusal.credit-original-not-transferred':
    'Rackbeat-kreditnota {number} krediterer Rackbeat-faktura {original}, som endnu ikke har nogen eAccounting-faktura. Få den over først, eller sig her, at der ingen oprindelig er.',

  // Datoer, betalingsbetingelser, valuta
  'refusal.invoice-date-missing':
    'Rackbeat-faktura {number} har ingen dato, der kan læses. I Rackbeat: fortryd bogføringen, sæt fakturadatoen, og bogfør igen.',
  'refusal.period-locked': `Fakturaen er dateret {date}, og regnskabet i eAccounting er låst til og med {lockedTo}.${firstOpenDay} Åbn perioden i eAccounting, eller ret fakturadatoen i Rackbeat.`,
  'refusal.fiscal-year-missing': `Fakturaen er dateret {date}, og eAccounting har intet regnskabsår for den dag.${firstOpenDay} Tilføj regnskabsåret i eAccounting; så går fakturaen af sig selv.`,
  'refusal.fiscal-year-locked': `Fakturaen er dateret {date}, og regnskabsåret {start} til {end} er låst i eAccounting.${firstOpenDay} Lås året op i eAccounting, eller ret fakturadatoen i Rackbeat.`,
  'refusal.term-not-mapped': `Rackbeat-betalingsbetingelsen ${term} har intet modstykke. Vælg et på indstillingssiden, under Payment terms mapping.`,
  'refusal.term-missing':
    'Der er hverken en betalingsbetingelse i Rackbeat eller en standardbetingelse. Sæt betingelsen i Rackbeat, eller en standardbetingelse på indstillingssiden, under Payment terms mapping.',
  'refusal.term-gone':
    'Betalingsbetingelsen i eAccounting, som er valgt for {name_, select, none {{term}} other {»{name}«}}, findes ikke længere. Vælg en anden på indstillingssiden, under Payment terms mapping.',
  'refusal.term-not-for-sales':
    'Betalingsbetingelsen »{name}« i eAccounting kan ikke bruges til salg. Vælg en anden på indstillingssiden, under Payment terms mapping.',
  'refusal.currency-differs':
    'Rackbeat-fakturaen er i {invoice}, men kunde {customer} i eAccounting har {card}, og en eAccounting-faktura følger sin kunde. Lad kunde {newNumber} blive oprettet her, eller brug en særskilt kunde til {invoice} i Rackbeat.',

  // Varer og kunder
  'refusal.coding-not-mapped':
    'Vare {item} kan ikke blive en artikel, fordi {group_, select, none {den ikke har nogen varegruppe} other {varegruppen {name_, select, none {{group}} other {»{name}« ({group})}} ikke har nogen artikelkontering}}. Vælg konteringen på indstillingssiden, under Product settings.',
  'refusal.coding-gone':
    'Artikelkonteringen, som er valgt for vare {item}, findes ikke længere i eAccounting. Vælg en anden på indstillingssiden, under Product settings.',
  'refusal.coding-inactive':
    'Artikelkonteringen »{coding}«, valgt for vare {item}, er inaktiv. Aktivér den i eAccounting, eller vælg en anden på indstillingssiden, under Product settings.',
  'refusal.unit-not-mapped':
    'Enheden {name_, select, none {{unit}} other {»{name}« ({unit})}} på vare {item} har intet modstykke i eAccounting. Vælg et på indstillingssiden, under Product settings.',
  'refusal.unit-missing':
    'Vare {item} har ingen enhed i Rackbeat, og ingen standardenhed er valgt. Sæt enheden i Rackbeat, eller en standardenhed på indstillingssiden, under Product settings.',
  'refusal.unit-gone':
    'Enheden, som er valgt for vare {item}, findes ikke længere i eAccounting. Vælg en anden på indstillingssiden, under Product settings.',
  'refusal.number-too-long':
    'Nummeret {number} er længere end de {most} tegn, som eAccounting tager. Giv kunden eller varen et kortere nummer i Rackbeat.',
  'refusal.price-too-high': 'Prisen {price} på vare {item} er over grænsen i eAccounting, {most}. Ret prisen i Rackbeat.',
  'refusal.name-missing': 'Kunden eller varen {number} har intet navn, og eAccounting kræver et. Skriv navnet i Rackbeat.',
};
