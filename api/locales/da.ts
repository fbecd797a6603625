/** Danske sætninger efter kode. Rackbeat-faktura, eAccounting-kladde og eAccounting-faktura er tre forskellige ting. */
import type { MessageCode } from './en.ts';

const line = '{name_, select, none {Linje {line}} other {Linje {line} ({name})}}';
const area =
  '{area_, select, domestic {et indenlandsk salg} domestic_exempt {et indenlandsk salg uden moms} domestic_construction {indenlandsk byggearbejde med omvendt betalingspligt} eu_business {et salg til en virksomhed i et andet EU-land} eu_consumer {et salg til en EU-kunde uden momsnummer} eu_oss {et EU-salg under OSS} export {et eksportsalg} other {dette salg}}';
const kind = '{kind_, select, goods {varer} service {ydelser} other {dette}}';
const term = '{name_, select, none {{term}} other {»{name}« ({term})}}';
const firstOpenDay = '{firstOpenDay_, select, none {} other { Første åbne dag er {firstOpenDay}.}}';
const act =
  '{kind_, select, customer_create {oprettelsen af kunden} customer_update {ændringen af kunden} article_create {oprettelsen af artiklen} article_update {ændringen af artiklen} draft_create {oprettelsen af kladden} draft_update {ændringen af kladden} draft_delete {sletningen af kladden} invoice_convert {omdannelsen af kladden til faktura} invoice_email {udsendelsen af fakturaen med e-mail} link_create {skrivningen af linket til Rackbeat} other {skrivningen}}';
const system = '{system_, select, rackbeat {Rackbeat} eaccounting {eAccounting} visma_identity {Vismas login} other {det andet system}}';
const state =
  '{state_, select, waiting {venter} running {i gang} done {færdig} done_with_notes {færdig med bemærkninger} needs_you {har brug for dig} skipped {sprunget over} gave_up {opgivet} other {en anden}}';
const rebook = 'I Rackbeat: fortryd bogføringen, ret fakturaen og bogfør den igen.';
const report = 'Bliver det ved, bør den driftsansvarlige melde det.';
const begin = 'Begynd forfra i Rackbeat: Brugerindstillinger → Apps → Installer.';

export const da: Record<MessageCode, string> = {
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
    'Rackbeat-kreditnota {number} siger ikke, hvilken faktura den krediterer. Angiv fakturaen i Rackbeat. Er der ingen, så før kreditnotaen i eAccounting i hånden, og spring den over her.',
  'refusal.credit-original-not-transferred':
    'Rackbeat-kreditnota {number} krediterer Rackbeat-faktura {original}, som endnu ikke har nogen eAccounting-faktura. Få den over først, eller før kreditnotaen i eAccounting i hånden, og spring den over her.',

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
    'Rackbeat-fakturaen er i {invoice}, men kunde {customer} i eAccounting har {card}, og en eAccounting-faktura følger sin kunde. I Rackbeat: brug en særskilt kunde til {invoice}, for eksempel {newNumber}.',

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

  // Bemærkninger til fakturaer
  'note.price-rounded': 'Linje {line}: enhedsprisen {from} blev afrundet til {to}. Linjesummen er uændret.',
  'note.discount-rounded': 'Linje {line}: rabatten {from} blev afrundet til {to}, hvor 1 er hele prisen. Linjesummen er uændret.',
  'note.row-net-price': `${line} har prisen efter rabat, så beløbet bliver nøjagtigt. Rækkens tekst viser tallene i Rackbeat.`,
  'note.row-split': `${line} blev til to rækker, så beløbet bliver nøjagtigt. Rækkernes tekst viser tallene i Rackbeat.`,
  'note.row-folded': `${line} blev til én række med antal 1 og hele beløbet som pris. Rækkens tekst viser tallene i Rackbeat.`,
  'note.unit-differs':
    'Linje {line} tælles i »{rackbeat}«, men eAccounting-artiklen i {eaccounting_, select, none {en anden enhed} other {»{eaccounting}«}}. Antallet blev ikke omregnet; rækkens tekst nævner enheden i Rackbeat.',
  'note.substitute-used': `${line} bruger erstatningsartiklen {article} med {percent} % moms. Rækkens tekst nævner, hvad der blev solgt.`,
  'note.blank-line-left-out': 'Linje {line} er tom og blev udeladt.',
  'note.rounding-row': 'En afrundingsrække på {difference} gør totalen lig med den i Rackbeat.',
  'note.area-differs': `Momszonen i Rackbeat er {zone_, select, domestic {indland} domestic_exempt {indland uden moms} eu {EU} abroad {udland} other {»{zone}«}}, men i eAccounting er dette ${area}. Momsprocenten er den samme; se land og momsnummer på kunden efter.`,
  'note.negative-invoice': 'Totalen er negativ ({total}), selv om Rackbeat ikke kalder den en kreditnota.',
  'note.zero-total': 'Fakturatotalen er 0.',
  'note.currency-without-decimals': '{currency} har ingen decimaler, men fakturatotalen er {total}. Den blev overført, som den står.',
  'note.due-date-from-term': 'Rackbeat angiver ingen forfaldsdato; {date} følger af betalingsbetingelsen.',
  'note.due-date-moved': 'Forfaldsdatoen {from} ligger før fakturadatoen og blev flyttet til {to}.',
  'note.delivery-date-is-invoice-date': 'Ingen leveringsdato er kendt, så fakturadatoen {date} blev brugt.',
  'note.date-moved': 'Fakturadatoen blev flyttet fra {from} til {to}, som en person besluttede. Den oprindelige dato står i en tekstrække.',
  'note.term-default':
    'Standardbetingelsen »{used}« blev brugt, fordi {term_, select, none {der ingen betalingsbetingelse er i Rackbeat} other {betalingsbetingelsen {name_, select, none {{term}} other {»{name}«}} intet modstykke har}}.',
  'note.term-mapped-by-name': 'Betalingsbetingelsen »{name}« blev koblet til den i eAccounting med samme navn.',
  'note.term-paid-at-once':
    'Betalingsbetingelsen »{name}« betyder betaling ved salget, kontant, med kort eller lignende. eAccounting kan bogføre fakturaen som betalt; kontrollér betalingen dér.',
  'note.reference-as-text': 'Referencen er for lang til sit felt og står hel i en tekstrække: {reference}',
  'note.name-as-text': 'Køberens navn er for langt til sit felt og står helt i en tekstrække: {name}',
  'note.address-as-text': 'Fakturaadressen er en anden end den på eAccounting-kunden og står i en tekstrække.',
  'note.delivery-address-cut': 'Leveringsadressen er for lang til sine felter. Den blev forkortet dér og står hel i en tekstrække.',
  'note.customer-will-be-reactivated': 'Kunde {customer} er inaktiv i eAccounting og gøres aktiv til denne faktura.',
  'note.second-document': 'Dette er dokument nummer {generation} for den samme Rackbeat-faktura, lavet med vilje.',
  'note.credit-without-original': 'Kreditnotaen har ingen oprindelig faktura, som en person har oplyst.',
  'note.texts-combined': 'Dokumentet ville have fået {rows} rækker, så teksterne blev samlet i færre.',
  'note.no-email-address':
    'Kunde {customer} har ingen e-mailadresse i eAccounting, så eAccounting-fakturaen blev ikke sendt. Send den fra eAccounting, og indsæt adressen til næste gang.',
  'note.draft-edited-by-person': 'Nogen har redigeret eAccounting-kladden; den blev ladt, som den er.',
  'note.booked-by-person': 'En person gjorde eAccounting-kladden til faktura; den er nu eAccounting-faktura {number}.',
  'note.vat-rounding': 'Momsen er {rackbeat} i Rackbeat og {eaccounting} i eAccounting. Forskellen er kun afrunding.',

  // Bemærkninger til varer og kunder
  'note.name-cut': 'Navnet »{from}« er for langt til eAccounting og blev forkortet til »{to}«.',
  'note.price-to-two-decimals': 'Prisen {from} blev afrundet til {to}; eAccounting har to decimaler.',
  'note.price-below-zero': 'Prisen {from} er under nul, så artiklen fik prisen 0. Fakturaer beholder deres egne priser.',
  'note.unit-mapped-by-name': 'Enheden »{name}« blev koblet til en enhed i eAccounting efter navnet.',
  'note.unit-default':
    'Standardenheden blev brugt, fordi {unit_, select, none {der ingen enhed er i Rackbeat} other {»{unit}« intet modstykke har}}.',
  'note.coding-default':
    'Standardkonteringen blev brugt, fordi {group_, select, none {der ingen varegruppe er i Rackbeat} other {varegruppe {group} ikke har sin egen}}.',
  'note.barcode-left-out': 'Stregkoden er for lang til eAccounting og blev udeladt: {barcode}',
  'note.number-chosen': 'Kundenummer {from} er optaget i eAccounting, så kunden fik nummer {to} dér.',
  'note.country-unknown': 'Landet »{text}« blev ikke genkendt, og {used} blev brugt. Er det forkert, så ret landet i Rackbeat.',
  'note.city-missing': 'Kunden har ingen by i Rackbeat. eAccounting kræver en, så »-« blev skrevet.',
  'note.postcode-missing': 'Kunden har intet postnummer i Rackbeat. eAccounting kræver et, så »-« blev skrevet.',
  'note.field-cut':
    'Teksten i {field_, select, OurReference {»vores reference«} Telephone {telefonnummeret} CorporateIdentityNumber {organisationsnummeret} InvoiceAddress1 {fakturaadressen} InvoiceAddress2 {fakturaadressen} InvoicePostalCode {postnummeret} InvoiceCity {byen} DeliveryCustomerName {leveringsnavnet} DeliveryAddress1 {leveringsadressen} DeliveryAddress2 {leveringsadressen} DeliveryPostalCode {leveringsadressens postnummer} DeliveryCity {leveringsadressens by} other {feltet {field}}}, »{from}«, er for lang til eAccounting og blev forkortet til »{to}«.',
  'note.emails-left-out': 'Disse e-mailadresser er ikke gyldige, eller flere end eAccounting tager, og blev udeladt: {addresses}',
  'note.organisation-number-invalid': 'Organisationsnummeret {number} er ikke gyldigt og blev udeladt. Ret det i Rackbeat.',
  'note.vat-number-invalid':
    'Momsnummeret {number} har ikke den form, som landet bruger, og blev udeladt. Indtil det er rettet i Rackbeat, holdes fakturaer uden moms tilbage.',
  'note.vat-number-not-confirmed':
    'EU-registret (VIES) bekræfter ikke momsnummeret {number}, så det blev udeladt. Indtil det er rettet i Rackbeat, holdes fakturaer uden moms tilbage.',
  'note.personal-number-not-copied': 'Kunden er en privatperson, så personnummeret blev ikke overført.',
  'note.gln-invalid': 'Nummeret {ean} er ikke et gyldigt GLN, lokationsnummeret til e-faktura, og blev udeladt.',
  'note.edited-over-there':
    'Nogen har ændret {field_, select, Name {navnet} NetPrice {prisen} UnitId {enheden} IsActive {status aktiv eller inaktiv} InvoiceAddress1 {fakturaadressen} InvoiceAddress2 {fakturaadressen} InvoicePostalCode {fakturaadressen} InvoiceCity {fakturaadressen} InvoiceCountryCode {fakturaadressen} DeliveryCustomerName {leveringsadressen} DeliveryAddress1 {leveringsadressen} DeliveryAddress2 {leveringsadressen} DeliveryPostalCode {leveringsadressen} DeliveryCity {leveringsadressen} DeliveryCountryCode {leveringsadressen} EmailAddress {e-mailadressen} Telephone {telefonnummeret} CorporateIdentityNumber {organisationsnummeret} VatNumber {momsnummeret} TermsOfPaymentId {betalingsbetingelsen} CurrencyCode {valutaen} other {feltet {field}}} i eAccounting{eaccounting_, select, none {} other { til »{eaccounting}«}}. Det bliver stående, indtil det ændres i Rackbeat{rackbeat_, select, none {} other {, hvor der står »{rackbeat}«}}.',
  'note.update-ignored':
    'eAccounting tog imod opdateringen, men beholdt sin egen værdi for {field_, select, Name {navnet} NetPrice {prisen} UnitId {enheden} IsActive {status aktiv eller inaktiv} InvoiceAddress1 {fakturaadressen} InvoiceAddress2 {fakturaadressen} InvoicePostalCode {fakturaadressen} InvoiceCity {fakturaadressen} InvoiceCountryCode {fakturaadressen} DeliveryCustomerName {leveringsadressen} DeliveryAddress1 {leveringsadressen} DeliveryAddress2 {leveringsadressen} DeliveryPostalCode {leveringsadressen} DeliveryCity {leveringsadressen} DeliveryCountryCode {leveringsadressen} EmailAddress {e-mailadressen} Telephone {telefonnummeret} CorporateIdentityNumber {organisationsnummeret} VatNumber {momsnummeret} TermsOfPaymentId {betalingsbetingelsen} CurrencyCode {valutaen} other {feltet {field}}}{eaccounting_, select, none {} other {: »{eaccounting}«}}. Sammenlign de to, og ret det i eAccounting, hvis det betyder noget.',
  'note.coding-kept':
    'Varen skal nu have konteringen »{to}«, men artiklen beholder »{from}«, fordi en anden kontering flytter omsætning. Ret den på artiklen i eAccounting, hvis det er ønsket.',
  'note.private-person-differs':
    'Kunden er privatperson i kun det ene af de to systemer. Det sættes, når kunden oprettes, og ændres aldrig bagefter; ret det i eAccounting, hvis det er forkert.',

  // Overføres ikke, og det er rigtigt
  'skip.not-booked': 'Rackbeat-faktura {number} er ikke bogført, så der er intet at overføre endnu.',
  'skip.no-article-rows': 'Rackbeat-faktura {number} indeholder kun tekst og intet at bogføre.',
  'skip.deleted-in-rackbeat': 'Der er ingen faktura {number} i Rackbeat. Den er slettet, eller har aldrig eksisteret.',
  'skip.switched-off': 'Fakturaer overføres ikke, fordi »Start order flow from« står på »Don’t transfer«.',
  'skip.before-start-date':
    'Fakturaen{dated_, select, none {} other { fra {dated}}} er ældre end startdatoen {start}{booked_, select, none {} other { (bogført {booked})}}. Vil du sende den alligevel, så skriv nummeret under »Manual GET Rackbeat customer invoice«.',
  'skip.by-person': '{person} besluttede, at den ikke skal overføres: {reason}',
  'skip.products-off': 'Varer overføres ikke, fordi den løbende synkronisering af dem er slået fra.',
  'skip.product-deleted': 'Vare {item} er slettet i Rackbeat, og eAccounting har ingen artikel til den.',
  'skip.customers-off': 'Kunder overføres ikke, fordi den løbende synkronisering af dem er slået fra.',
  'skip.customer-deleted': 'Kunde {customer} er slettet i Rackbeat, og eAccounting har ingen kunde til den.',
  'wait.future-date':
    'Fakturaen er dateret {date}, og eAccounting tager ingen fremtidig dato for denne kunde. Den går af sig selv den dag.',

  // Én faktura på vej
  'invoice.done': 'Rackbeat-fakturaen er i eAccounting.',
  'invoice.done-draft': 'Rackbeat-fakturaen står som eAccounting-kladde.',
  'invoice.done-booked': 'Rackbeat-fakturaen er bogført som eAccounting-faktura {eaccounting}.',
  'invoice.booked': 'eAccounting-kladden blev gjort til eAccounting-faktura {eaccounting}.',
  'invoice.emailed': 'eAccounting-faktura {eaccounting} blev sendt med e-mail.',
  'invoice.changed-meanwhile':
    'Rackbeat-fakturaen blev ændret, eller bogføringen fortrudt, mens vi arbejdede med den. Den læses igen med det samme.',
  'invoice.already-there':
    'Rackbeat-faktura {number} er allerede i eAccounting, som {eaccounting_, select, none {kladde} other {faktura {eaccounting}}}. Intet blev sendt.',
  'invoice.mismatch':
    'eAccounting-kladden for Rackbeat-faktura {number} afviger {where_, select, row {i en række} vat {i momsen} rounding {i afrundingen} other {i dato, valuta eller total}}: {rackbeat_, select, none {intet} other {{rackbeat}}} i Rackbeat, {eaccounting_, select, none {intet} other {{eaccounting}}} i eAccounting. Intet blev bogført. Gør ikke kladden til faktura, før årsagen er rettet.',
  'invoice.vat-rounding-differs':
    'Momsen i Rackbeat og eAccounting afviger kun med afrunding. Vælg på indstillingssiden, under afrundingsforskelle i moms, om det skal accepteres eller udlignes med en afrundingsrække. Så går alle sådanne fakturaer videre.',
  'invoice.booked-on-other-date':
    'Rackbeat-faktura {number} er dateret {rackbeat}, men dens eAccounting-faktura fik datoen {eaccounting}. Afgør, om den dato kan stå. Hvis ikke, så ret det i eAccounting; intet sendes igen.',
  'invoice.changed-after-booking':
    'Rackbeat-faktura {number} blev ændret, efter at den blev eAccounting-faktura {eaccounting}, som står urørt. I Rackbeat: tag ændringen tilbage; var den rigtig, så krediter fakturaen og lav en ny.',
  'invoice.unbooked':
    'Bogføringen af Rackbeat-faktura {number} blev fortrudt, men den står i eAccounting som {standing_, select, draft {kladde} other {faktura}}. Bogfør den igen i Rackbeat, eller {standing_, select, draft {slet kladden} other {krediter fakturaen}} i eAccounting.',
  'invoice.deleted-in-rackbeat':
    'Rackbeat-faktura {number} er slettet, men står stadig i eAccounting. I eAccounting: slet den, hvis den er en kladde, krediter den, hvis den er en faktura.',
  'draft.created': 'eAccounting-kladden for Rackbeat-faktura {number} blev oprettet.',
  'draft.updated': 'eAccounting-kladden for Rackbeat-faktura {number} blev opdateret.',
  'draft.corrected':
    'eAccounting-kladden for Rackbeat-faktura {number} blev skrevet en gang til, fordi eAccounting læser moms eller kreditbeløb på en anden måde end ventet.',
  'draft.edited-by-person':
    'En person har ændret eAccounting-kladden for Rackbeat-faktura {number}, så den får lov at stå urørt. I eAccounting: gør den til faktura, hvis ændringen er rigtig, eller tag ændringen tilbage.',
  'draft.deleted-by-person':
    'En person har slettet eAccounting-kladden for Rackbeat-faktura {number}. Den laves ikke igen, uden at nogen beder om det: afgør, om den skal sendes på ny, eller spring den over her.',
  'draft.stopped':
    'eAccounting-kladden for Rackbeat-faktura {number} begynder nu med en advarsel, så ingen bogfører den, før årsagen er rettet.',
  'draft.surplus-deleted':
    'Den overflødige eAccounting-kladde for Rackbeat-faktura {number} blev slettet: En afbrudt proces havde efterladt den, og ingen havde ændret den.',
  'surplus.touched-draft':
    'Endnu en kladde i eAccounting har koden {mark} for Rackbeat-faktura {number}. Den er ændret eller ikke magen til den første, så den blev ikke slettet. I eAccounting: søg efter koden, og slet den, der er for meget.',
  'surplus.foreign-draft':
    'En eAccounting-kladde har koden {mark}, som denne forbindelse aldrig har skrevet. Formentlig skriver en anden installation til samme firma. Intet slettes: Sørg for, at kun én er forbundet, og slet kladden, hvis den er for meget.',
  'invoice.booked-differs':
    'Rackbeat-faktura {number} blev til eAccounting-faktura {invoice}, og de er forskellige{field_, select, currency { i valuta} invoiceDate { i dato} dueDate { i forfaldsdato} vat { i moms} net { i beløb} other {}}: {rackbeat} i Rackbeat, {eaccounting} i eAccounting. Krediter den i eAccounting, eller lad den stå; intet sendes igen.',
  'invoice.voided-by-person':
    'eAccounting-faktura {eaccounting} for Rackbeat-faktura {number} er annulleret eller fjernet i eAccounting. Den laves ikke igen, uden at nogen beder om det. Krediter fakturaen i Rackbeat, eller send den igen i hånden.',
  'credit.original-on-its-way':
    'Rackbeat-kreditnota {number} krediterer Rackbeat-faktura {original}, som overføres nu. Kreditnotaen følger efter af sig selv.',
  'credit.original-is-draft':
    'Rackbeat-kreditnota {number} krediterer Rackbeat-faktura {original}, som stadig er en kladde i eAccounting og ikke har noget nummer. I eAccounting: konverter kladden, så følger kreditnotaen af sig selv. Eller slet kladden der, og spring begge over her.',
  'preview.already-draft': 'Den står allerede som eAccounting-kladde. At sende den ville ikke ændre noget.',
  'preview.already-invoice': 'Den er allerede bogført som eAccounting-faktura {eaccounting}. At sende den ville ikke ændre noget.',

  // Kunder og artikler, som en faktura har brug for
  'customer.created': 'Rackbeat-kunde {customer} blev oprettet i eAccounting som kunde {number}.',
  'customer.linked': 'Rackbeat-kunde {customer} blev koblet til eAccounting-kunde {number}.',
  'customer.card-gone':
    'eAccounting-kunden, som Rackbeat-kunde {customer} er koblet til, findes ikke længere. Den er sandsynligvis slettet dér. Bed den driftsansvarlige fjerne koblingen; så findes kunden igen eller oprettes på ny.',
  'customer.several-candidates':
    'Rackbeat-kunde {customer} passer med flere eAccounting-kunder: {numbers}. I eAccounting: giv den rigtige nummer {customer}, eller slet dubletterne.',
  'customer.no-free-number':
    'Nummeret på Rackbeat-kunde {customer} er optaget i eAccounting, og det er de numre, der blev prøvet i stedet, også. Ret nummeret på kunden i Rackbeat, eller på den anden i eAccounting.',
  'article.created': 'Vare {item} blev oprettet i eAccounting som artikel.',
  'article.linked': 'Vare {item} blev koblet til eAccounting-artiklen med samme nummer.',
  'article.updated': 'Artiklen til vare {item} blev opdateret i eAccounting.',
  'article.up-to-date': 'Artiklen til vare {item} er, som den skal være i eAccounting.',
  'article.closed': 'Vare {item} er slettet i Rackbeat, så dens artikel er inaktiv i eAccounting.',
  'article.needed-still':
    'Artiklen til vare {item} er aktiv indtil videre, fordi fakturaen {document} i Rackbeat stadig har brug for den. Vi ser på den igen med nogle timers mellemrum.',
  'customer.updated': 'Kunde {customer} blev opdateret i eAccounting.',
  'customer.up-to-date': 'Kunde {customer} er, som den skal være i eAccounting.',
  'customer.closed': 'Kunde {customer} er slettet i Rackbeat, så den er inaktiv i eAccounting.',
  'customer.needed-still':
    'Kunde {customer} er slettet i Rackbeat, men er aktiv i eAccounting indtil videre: et ubetalt eller uafsluttet dokument ({document}) har brug for den. Vi ser på den igen med nogle timers mellemrum.',
  'master-data.gathers-changes': 'Den blev skrevet for et øjeblik siden. Flere ændringer samles i nogle sekunder og skrives sammen.',
  'article.gone':
    'eAccounting-artiklen, som vare {item} er koblet til, findes ikke længere. Den er sandsynligvis slettet dér. Bed den driftsansvarlige fjerne koblingen; så findes artiklen igen eller oprettes på ny.',
  'article.coding-gone':
    'eAccounting-artiklen til vare {item} har en artikelkontering, som ikke længere findes. I eAccounting: giv artiklen en anden kontering.',
  'article.other-under-number':
    'Artikel {item} i eAccounting hedder »{other}«, men vare {item} i Rackbeat »{name}«. Er de det samme, så giv dem samme navn; hvis ikke, så giv en af dem et andet nummer.',

  // Skrivninger, og hvad der blev af dem
  'effect.in-flight': 'En anden faktura skriver den samme kunde eller artikel lige nu. Det går videre om nogle sekunder.',
  'effect.done-by-other': 'En anden faktura har netop lavet den samme kunde eller artikel. Det går videre med det samme.',
  'effect.outcome-unknown': `eAccounting svarede ikke på ${act}, så ingen ved endnu, om det blev gjort. Vi undersøger det, før noget sendes igen.`,
  'effect.unknown':
    'Ingen ved endnu, om den seneste skrivning til eAccounting blev gjort. Vi undersøger det igen snart og sender intet før det.',
  'effect.looking-again': `Ingen ved endnu, om ${act} i eAccounting lykkedes. Vi undersøger det igen snart og sender intet før det.`,
  'effect.found-again': `Et opslag i eAccounting viser, at ${act} lykkedes. Det sendes ikke igen.`,
  'effect.not-there': `Et opslag i eAccounting viser, at ${act} ikke skete. Det sendes igen.`,
  'effect.asks': `Ingen ved, om ${act} lykkedes, og en person må se efter. Kontrollér det i eAccounting, gør det, der mangler dér, og spring dette over her.`,
  'effect.asks-absent': `Ingen ved, om ${act} lykkedes, og det kan ikke slås op. Det gentages aldrig af sig selv: kontrollér det i eAccounting, gør det, der mangler dér, og spring dette over her.`,
  'effect.asks-several': `eAccounting svarede ikke på ${act}, og nu har mere end ét dokument i eAccounting vores mærke. Behold ét af dem, og slet eller krediter de andre i eAccounting.`,
  'effect.asks-lost': `eAccounting svarede ikke på ${act}, og nu er kladden væk fra eAccounting. Se dér, om den blev til en faktura eller blev slettet. Det sendes ikke igen af sig selv.`,

  // Historien om en overførsel
  'transfer.running': 'Der arbejdes med den.',
  'transfer.preview': 'Dette er en forhåndsvisning; intet sendes.',
  'transfer.asked-by-person': '{person} bad om denne faktura efter nummer.',
  'transfer.asked-again': 'En person bad om et nyt forsøg.',
  'transfer.bug':
    'Programmet stødte på en fejl i sig selv: {message}. Det prøves igen om fem minutter. Bliver det ved, bør den driftsansvarlige melde det.',
  'transfer.ends-the-process':
    'Denne har stoppet programmet flere gange, så den prøves ikke igen af sig selv. Den driftsansvarlige bør melde det, og bede om et nyt forsøg efter det.',
  'transfer.unknown': 'Der er ingen sådan overførsel.',
  'transfer.cannot-be-retried': `Den kan ikke prøves igen nu; dens tilstand er »${state}«.`,
  'transfer.cannot-be-skipped': `Den kan ikke springes over nu; dens tilstand er »${state}«.`,

  // Vejen til de to systemer
  'outbound.origin-refused':
    'Et kald blev stoppet, fordi adressen ikke er tilladt ({reason_, select, not_an_address {ikke en adresse} credentials {den indeholder brugernavn eller adgangskode} protocol {hverken http eller https} plain_http {http uden kryptering} other {ikke på listen}}). Den driftsansvarlige bør kontrollere RACKBEAT_URL, EACCOUNTING_API_URL og VISMA_IDENTITY_URL.',
  'outbound.held-back': 'Tiden til dette kald løb ud, før det gik, så intet blev sendt.',
  'outbound.stopped': `Programmet blev stoppet under et kald til ${system}.`,
  'outbound.budget-spent': `${system} tager et begrænset antal kald, og der var ikke plads til dette endnu.`,
  'outbound.budget-unavailable': `Databasen svarede ikke, så intet blev sendt til ${system}. Varer det ved, bør den driftsansvarlige se på databasen.`,
  'outbound.outage': `${system} har svigtet flere gange i træk. Indtil videre spørger vi kun en gang imellem.`,
  'outbound.no-connection': `Der var ingen forbindelse til ${system}{reason_, select, none {} other { ({reason})}}. Intet blev sendt.`,
  'outbound.too-slow': `${system} svarede ikke i tide.`,
  'outbound.no-answer': `${system} afbrød forbindelsen uden at svare.`,
  'outbound.answer-cut': `Svaret fra ${system} blev afbrudt.`,
  'outbound.answer-too-large': `Svaret fra ${system} er større, end vi læser. ${report}`,
  'outbound.redirected': `${system} viste os videre til en anden adresse, og det følger vi ikke. Den driftsansvarlige bør kontrollere adressen i konfigurationen.`,

  // Rackbeat
  'rackbeat.unauthorised':
    'Rackbeat accepterer ikke længere vores adgang: appen er afinstalleret dér, eller nøglen er slettet. Installer den igen i Rackbeat, under Apps. Indstillinger og koblinger bevares.',
  'rackbeat.forbidden': 'Rackbeat lader ikke appen gøre dette. Kontrollér i Rackbeat, hvad appen eller dens API-nøgle har lov til.',
  'rackbeat.missing': 'Rackbeat har ikke dette. Led efter det i Rackbeat.',
  'rackbeat.conflict': 'Rackbeat siger, at dette støder sammen med noget, der allerede er der. Se på det i Rackbeat, og prøv igen.',
  'rackbeat.number-refused': 'Rackbeat accepterede ikke nummeret; sandsynligvis er det optaget. Se på det i Rackbeat, og prøv igen.',
  'rackbeat.refused':
    'Rackbeat accepterede ikke {field_, select, none {det, der blev sendt} other {feltet »{field}«}}. Ret oplysningerne, og prøv igen.',
  'rackbeat.rate-limited': 'Rackbeat beder os sænke farten. Snart er der plads igen.',
  'rackbeat.server-error': 'Rackbeat havde en fejl i sig selv.',
  'rackbeat.unexpected-answer': `Svaret fra Rackbeat kan ikke læses{field_, select, none {} other { (feltet »{field}«)}}. ${report}`,
  'rackbeat.endless-list': `Listen {path} fra Rackbeat slutter ikke, så læsningen blev stoppet. ${report}`,

  // eAccounting: forbindelsen
  'connection.reconnect-needed':
    'Adgangen til eAccounting eller Rackbeat er ophørt, for eksempel fordi en adgangskode blev ændret. Forbind igen fra Rackbeat, under Apps. Intet er tabt; alt venter.',
  'connection.token-busy': 'Adgangen til eAccounting fornyes, og det tager nogle sekunder.',
  'visma.grant-dead':
    'Visma har afsluttet vores adgang til eAccounting, for eksempel fordi en adgangskode blev ændret. Forbind igen fra Rackbeat, under Apps. Intet er tabt; alt venter.',
  'visma.client-refused': 'Visma kender ikke denne app. Den driftsansvarlige bør kontrollere VISMA_CLIENT_ID og VISMA_CLIENT_SECRET.',
  'visma.refused':
    'Vismas login afviste forespørgslen{error_, select, none {} other { ({error})}}. Prøv igen; bliver det ved, så sig det til den driftsansvarlige.',
  'visma.unavailable': 'Vismas login svarer ikke for øjeblikket.',
  'visma.unexpected-answer': `Svaret fra Vismas login kan ikke læses{error_, select, none {} other { ({error})}}. ${report}`,
  'eaccounting.unauthorised': 'eAccounting accepterer ikke vores adgang. Bliver det ved, så forbind igen fra Rackbeat, under Apps.',
  'eaccounting.token-renewed': 'Adgangen til eAccounting var udløbet og blev fornyet. Intet blev sendt; det går videre med det samme.',
  'eaccounting.rate-limited': 'eAccounting beder os sænke farten. Snart er der plads igen.',
  'eaccounting.server-error': 'eAccounting havde en fejl i sig selv.',
  'eaccounting.refused':
    'eAccounting accepterede ikke {field_, select, none {det, der blev sendt} other {feltet »{field}«}}. Ret oplysningerne, og prøv igen.',
  'eaccounting.forbidden': 'eAccounting tillader ikke dette. Kontrollér i eAccounting, hvad brugeren, som forbandt, har lov til.',
  'eaccounting.missing': 'eAccounting har ikke længere dette. Led efter det i eAccounting; måske har nogen slettet det.',
  'eaccounting.conflict':
    'eAccounting siger, at dette støder sammen med noget, der allerede er der. Se på det i eAccounting, og prøv igen.',
  'eaccounting.unexpected-answer': `Svaret fra eAccounting kan ikke læses{field_, select, none {} other { (feltet »{field}«)}}. ${report}`,
  'eaccounting.endless-list': `Listen {path} fra eAccounting slutter ikke, så læsningen blev stoppet. ${report}`,

  // eAccounting: dets egne fejlkoder
  'eaccounting.2000':
    'eAccounting accepterede ikke {field_, select, none {en værdi} other {værdien i »{field}«}}. Ret oplysningerne i Rackbeat eller i eAccounting, og prøv igen.',
  'eaccounting.3000': 'eAccounting har ikke længere dette. Led efter det i eAccounting; måske har nogen slettet det.',
  'eaccounting.3001': 'eAccounting har intet regnskabsår for denne dato. Tilføj regnskabsåret i eAccounting.',
  'eaccounting.3002': 'En konto, som er nødvendig, findes ikke i eAccounting. Kontrollér kontoplanen og artikelkonteringen dér.',
  'eaccounting.3003':
    'Brugeren, som forbandt, må ikke godkende dette i eAccounting. Giv brugeren rettigheden, eller forbind igen med en anden bruger.',
  'eaccounting.4000': 'Nummeret er optaget i eAccounting. Se dér, hvem der har det, og ret et af de to numre.',
  'eaccounting.4001': 'eAccounting lader ikke dette blive slettet, fordi noget andet afhænger af det. Gør det inaktivt dér i stedet.',
  'eaccounting.4002':
    'eAccounting lukker denne del af programmet for os. Oftest er tilføjelsen til integrationer (API) ikke aktiv: aktivér den i eAccounting, og kontrollér, at den rigtige virksomhed er forbundet.',
  'eaccounting.4003': 'Startguiden i eAccounting er ikke fuldført. Fuldfør den i eAccounting.',
  'eaccounting.4004': 'Virksomheden er ikke aktiv i eAccounting. Aktivér abonnementet hos Visma, eller forbind en anden virksomhed.',
  'eaccounting.4005':
    'Brugeren, som forbandt, har ikke tilladelse til dette i eAccounting. Giv brugeren rettigheden, eller forbind igen med en anden bruger.',
  'eaccounting.4006':
    'Forbindelsen mangler en tilladelse, som dette kræver. Forbind igen fra Rackbeat, under Apps, og acceptér alt, der spørges om.',
  'eaccounting.4007':
    'Brugeren, som forbandt, mangler rettighed til at gøre dette i eAccounting. Giv brugeren rettigheden, eller forbind igen med en anden bruger.',
  'eaccounting.4008':
    'Kontrolcifferet i et nummer er forkert, enten et organisationsnummer eller en betalingsreference (OCR, KID). Ret nummeret på kunden i Rackbeat.',
  'eaccounting.4009': 'Den variant af eAccounting, som virksomheden har, omfatter ikke dette. Spørg Visma om en variant, der gør.',
  'eaccounting.4010': 'eAccounting beder os sænke farten. Snart er der plads igen.',
  'eaccounting.4011':
    'Brugeren, som forbandt, har ikke adgang til denne virksomhed i eAccounting. Giv brugeren adgang, eller forbind igen med en anden bruger.',
  'eaccounting.4012': 'Licensaftalen for eAccounting er ikke accepteret. Log ind i eAccounting, og acceptér den.',
  'eaccounting.4013':
    'eAccounting kan ikke bogføre fakturaen, sandsynligvis fordi perioden eller regnskabsåret er låst. Åbn det i eAccounting, eller ret fakturaens dato.',
  'eaccounting.4014':
    'En e-faktura skal angive køberens reference (»deres reference«). Skriv den på dokumentet i eAccounting, eller på fakturaen i Rackbeat.',
  'eaccounting.4015':
    'En e-faktura skal angive sælgerens reference (»vores reference«). Skriv den på dokumentet i eAccounting, eller på fakturaen i Rackbeat.',
  'eaccounting.4016': 'eAccounting accepterer ikke forfaldsdatoen på en leverandørfaktura. Ret den i eAccounting.',
  'eaccounting.4017': 'Kunden har ingen elektronisk adresse til e-faktura. Skriv den på kunden i eAccounting.',
  'eaccounting.4018': 'eAccounting accepterer ikke, hvordan en leverandørfaktura sendes til banken. Ret det i eAccounting.',
  'eaccounting.4019':
    'Brugeren, som forbandt, må kun læse i eAccounting. Giv brugeren ret til at skrive, eller forbind igen med en anden bruger.',
  'eaccounting.4020': 'Regnskabsåret overlapper et andet. Ret regnskabsårene i eAccounting.',
  'eaccounting.4021': 'Regnskabsåret er længere, end eAccounting tillader. Ret det i eAccounting.',
  'eaccounting.4022': 'Et regnskabsår skal slutte på den sidste dag i en måned. Ret det i eAccounting.',
  'eaccounting.4023': 'eAccounting accepterer ingen fremtidig dato. Ret datoen, eller vent til den dag.',
  'eaccounting.4024':
    'Artikelkonteringen på en artikel har ingen konto til denne slags salg, for eksempel EU eller eksport. I eAccounting: udfyld kontoen, eller giv artiklen en anden kontering.',
  'eaccounting.4025': 'EU-registret (VIES) bekræfter ikke kundens momsnummer. Ret momsnummeret i Rackbeat.',
  'eaccounting.4026': 'Datoen ligger i en låst periode. Åbn perioden i eAccounting, eller ret fakturaens dato.',
  'eaccounting.4027': 'eAccounting accepterer ikke omvendt betalingspligt med 0 % moms. Kontrollér artikelkonteringen i eAccounting.',
  'eaccounting.4028': 'Ordren kan ikke annulleres. Se på ordren i eAccounting.',
  'eaccounting.4029': 'Et personnummer er ikke gyldigt. Ret det på kunden i eAccounting.',
  'eaccounting.4030': 'En betalingsreference (OCR, KID) er ikke gyldig. Kontrollér indstillingerne for betalingsreferencer i eAccounting.',
  'eaccounting.4031': 'Fakturaen mangler artikler fra den ordre, den hører til. Sammenlign ordre og faktura i eAccounting.',
  'eaccounting.4032': 'En leverandørfaktura stemmer ikke. Ret den i eAccounting.',
  'eaccounting.4033': 'Dokumentet er i et godkendelsesforløb, som ikke tillader dette. Fuldfør godkendelsen i eAccounting.',
  'eaccounting.4034':
    'Appen er registreret hos Visma som sandkasseklient, og den må ikke gøre dette. Den driftsansvarlige bør bruge klient-id’et til produktion.',
  'eaccounting.4035':
    'Kunden er sat til at få moms, selv om den er i udlandet, og det tillader eAccounting ikke for et EU-land. Ret kunden i eAccounting.',
  'eaccounting.4037': 'En bankafstemning ligger i en låst periode. Åbn perioden i eAccounting.',
  'eaccounting.4038': 'Datoen ligger i et låst regnskabsår. Lås året op i eAccounting, eller ret fakturaens dato.',
  'eaccounting.4039': 'En faktura i virksomhedens egen valuta tager ikke et særskilt beløb i den valuta. Ret betalingen i eAccounting.',
  'eaccounting.4100': 'Et register, som eAccounting spørger, for eksempel VIES for momsnumre, svarer ikke.',
  'eaccounting.5000': 'eAccounting havde en fejl i sig selv.',
  'eaccounting.5001': 'eAccounting kan ikke nå en tjeneste, som det behøver.',
  'eaccounting.5002': 'eAccounting afbrød det, der var i gang.',
  'eaccounting.5003':
    'En lagerført artikel kan kun gøres ikke-lagerført, når beholdningen er 0. Sæt beholdningen til 0 i eAccounting først.',
  'eaccounting.5004': 'En lagerført artikel kan kun blive en ydelse, når beholdningen er 0. Sæt beholdningen til 0 i eAccounting først.',
  'eaccounting.5005': 'Projektet er afsluttet i eAccounting. Åbn det igen, eller tag det af dokumentet i eAccounting.',
  'eaccounting.5006': 'Omkostningsstedet er inaktivt i eAccounting. Aktivér det, eller tag det af dokumentet i eAccounting.',
  'eaccounting.5007': 'Det, som en fil skulle vedhæftes, findes ikke i eAccounting. Led efter dokumentet i eAccounting.',
  'eaccounting.6000': 'eAccounting forstod ikke en søgning fra os. Fejlen ligger i dette program; den driftsansvarlige bør melde den.',
  'eaccounting.6001':
    'eAccounting accepterede ikke en værdi i adressen på et kald. Fejlen ligger i dette program; den driftsansvarlige bør melde den.',
  'vendor-says': 'Med egne ord: »{vendor}«',
  'waits-by-itself': 'Det prøves igen af sig selv, og intet skrives to gange.',

  // Svar til en side eller et program
  'api.not-found': 'Her er ingenting.',
  'api.invalid': 'Noget her kan ikke bruges, som det står. Se på de markerede felter.',
  'api.too-large': 'Dette er for stort til at blive modtaget. Send mindre ad gangen.',
  'api.too-many-requests': 'Det var for mange forsøg på kort tid. Vent et minut, og prøv igen.',
  'api.unreadable-request': 'Forespørgslen kunne ikke læses. Indlæs siden igen.',
  'api.internal':
    'Programmet stødte på en fejl i sig selv og har noteret den. Prøv igen; bliver det ved, så sig det til den driftsansvarlige.',
  'session.not-valid': 'Denne adresse er ikke gyldig, eller ikke længere. Åbn indstillingerne igen fra Rackbeat, under Apps.',
  'session.ended': 'Siden stod åben længe, og sessionen er slut. Åbn indstillingerne igen fra Rackbeat, under Apps.',
  'session.other-origin': 'Kun vores egen side må spørge om dette. Åbn indstillingerne fra Rackbeat, under Apps.',
  'settings.file-of-newer-program':
    'Filen er lavet af en nyere version af programmet (indstillinger version {version}). Opdater programmet, eller eksporter indstillingerne på ny.',
  'settings.file-not-valid': 'Filen indeholder ikke gyldige indstillinger. Felterne, der er forkerte, er nævnt; intet er gemt.',
  'settings.stale': '{by_, select, none {Nogen} other {{by}}} har gemt indstillingerne imens. Se på forskellene, og gem igen.',
  'settings.nothing-to-undo': 'Der er ingen tidligere udgave af indstillingerne at gå tilbage til.',
  'settings.invalid-date': 'Skriv datoen som år, måned, dag: 2026-11-20.',
  'settings.sender-and-email':
    'Rackbeat sender fakturaen til køberen, så eAccounting må ikke også sende den med e-mail. Vælg »Draft« eller »Invoiced«.',
  'settings.rounding-article-missing': 'Vælg en afrundingsartikel med 0 % moms; kun med en sådan kan en forskel udlignes.',
  'operator.not-known': 'Driftsnøglen mangler eller er forkert. Brug den i OPERATOR_TOKEN.',
  'operator.connection-unknown': 'Der er ingen forbindelse med dette id.',
  'webhook.not-ours': 'Dette kommer ikke fra en webhook, som vi har registreret.',

  // Installation
  'page.connect.title': 'Forbind Rackbeat og eAccounting',
  'page.connect.what':
    'Til Rackbeat-konti uden Apps-siden. Indsæt en API-nøgle fra Rackbeat; derefter logger du ind i eAccounting og vælger virksomheden.',
  'page.connect.key': 'API-nøgle fra Rackbeat',
  'page.connect.where': 'En administrator laver nøglen i Rackbeat. Den gemmes krypteret.',
  'page.connect.go': 'Gå videre til eAccounting',
  'page.confirm.title': 'Er dette dine to virksomheder?',
  'page.confirm.what': 'De er ved at blive forbundet. Kontrollér navn og nummer på begge.',
  'page.confirm.number': 'Organisationsnummer {number}',
  'page.confirm.no-number': 'Intet organisationsnummer',
  'page.confirm.numbers-differ': 'Organisationsnumrene er forskellige. Gå kun videre, hvis begge virksomheder er dine.',
  'page.confirm.other-company':
    'Denne Rackbeat-konto har været forbundet med en anden eAccounting-virksomhed. Gå kun videre, hvis det skal ændres.',
  'page.confirm.type': 'Skriv eAccounting-virksomhedens navn for at bekræfte: {name}',
  'page.confirm.not-typed': 'Det er ikke navnet. Skriv: {name}',
  'page.confirm.nothing-yet': 'Intet overføres endnu. Hvad der overføres senere, bestemmer du i indstillingerne.',
  'page.confirm.yes': 'Ja, forbind dem',
  'install.no-token': 'Installationskoden fra Rackbeat mangler.',
  'install.no-token.next': begin,
  'install.no-key': 'Indsæt API-nøglen fra Rackbeat.',
  'install.no-key.next': 'En administrator kan lave en nøgle i Rackbeat.',
  'install.cannot-reconnect': 'Denne side kan ikke forbinde igen. Adressen gælder ikke længere.',
  'install.cannot-reconnect.next': 'Åbn appens indstillinger på ny i Rackbeat, eller tryk på Installer på Apps-siden.',
  'install.stale': 'Denne installation kan ikke fortsætte. Den er fuldført, ældre end ti minutter, eller begyndt i en anden browser.',
  'install.stale.next': begin,
  'install.declined': 'Du gav ikke adgang til eAccounting, så intet blev forbundet.',
  'install.declined.next': 'Du kan lukke denne side. Vil du forbinde senere, så gå i Rackbeat til Brugerindstillinger → Apps → Installer.',
  'install.consent-failed': 'Visma kunne ikke fuldføre login{error_, select, none {} other { ({error})}}. Intet blev forbundet.',
  'install.consent-failed.next': `${begin} Sker det igen, så sig det til den driftsansvarlige.`,
  'install.code-refused': 'Visma accepterede ikke login{error_, select, none {} undefined {} other { ({error})}}. Intet blev forbundet.',
  'install.code-refused.next': `${begin} Sker det igen, så sig det til den driftsansvarlige.`,
  'install.not-accepted-by-rackbeat': 'Rackbeat accepterede ikke installationen. Koden virker kun én gang, og kan være brugt.',
  'install.not-accepted-by-rackbeat.next': begin,
  'install.company-taken': 'eAccounting-virksomheden {company} er allerede forbundet med en anden Rackbeat-konto.',
  'install.company-taken.next':
    'Afinstaller appen i den anden Rackbeat-konto først, eller vælg en anden eAccounting-virksomhed. Begynd så forfra i Rackbeat, under Apps.',
  'next.generic': 'Intet blev forbundet. Når dette er rettet, så begynd forfra i Rackbeat: Brugerindstillinger → Apps → Installer.',

  // Start af programmet; til den driftsansvarlige
  'start.port-taken': 'Port {port} er i brug. Stop det program, der bruger den, eller vælg en anden med PORT.',
  'database.unreachable': 'Databasen svarer ikke ({detail}). Se efter, at den kører, og at DATABASE_URL peger rigtigt.',
  'database.too-many-connections':
    'Databasen tager ikke flere forbindelser ({detail}). Hæv max_connections, eller stop det andet, der bruger den.',
  'database.login-refused': 'Databasen afviser brugeren eller adgangskoden i DATABASE_URL ({detail}). Ret dem.',
  'database.missing': 'Databasen, som DATABASE_URL nævner, findes ikke ({detail}). Opret den, eller ret navnet.',
  'database.not-migrated':
    'Databasen er ikke klargjort, eller brugeren må ikke tage programmets rolle ({detail}). Start én gang med en bruger, der ejer databasen.',
  'database.too-old': 'Databasen er PostgreSQL {version}, og mindst {oldest} kræves. Opgrader den.',
  'database.not-durable':
    'Databasen kan glemme det, den har bekræftet, fordi {setting} ikke er slået til. Slå det til: det, der er noteret, skal tåle et strømsvigt.',
  'database.role-unsafe':
    'Sessionerne kører som {role}, der kan passere skellene mellem forbindelserne. Forbind direkte til PostgreSQL, eller gennem en pooler, der beholder sessionens valg.',
  'database.owner-rights':
    'Brugeren i DATABASE_URL må ikke lave de tabeller og den rolle, der kræves ({detail}). Brug en bruger, der ejer databasen og må oprette roller.',
  'database.newer-than-program': 'Databasen er klargjort af en nyere udgave af dette program ({migration}). Start den udgave.',
  'embedded.already-running': 'En anden instans bruger {folder}. Stop den, eller giv denne sin egen mappe med DATA_DIR.',
  'embedded.did-not-start':
    'Den indbyggede database startede ikke{detail_, select, none {} other { ({detail})}}. Læs {log}, ret årsagen, og start igen.',
  'embedded.no-unprivileged-user':
    'PostgreSQL kører ikke som root, og dette system har ingen bruger »nobody« at køre den som. Start programmet som almindelig bruger, eller sæt DATABASE_URL.',
  'embedded.unsupported-platform':
    'Der er ingen indbygget database til {platform} her. Installer de valgfri pakker med npm, eller lad DATABASE_URL pege på en PostgreSQL-server.',
  'embedded.other-version':
    'Dataene hører til PostgreSQL {data}, og dette program har {program}. Start den udgave af programmet, der lavede dataene, eller lad DATABASE_URL pege på en PostgreSQL-server.',
  'embedded.folder-occupied': '{folder} indeholder filer, der ikke er nogen database. Flyt dem, eller vælg en anden mappe med DATA_DIR.',
  'embedded.initdb-failed': 'Databasen kunne ikke laves i {folder} ({detail}). Ret årsagen, eller vælg en anden mappe med DATA_DIR.',
  'embedded.folder-not-writable': 'Der kan ikke skrives i mappen {folder} ({detail}). Tillad det, eller vælg en anden med DATA_DIR.',
  'embedded.folder-closed':
    'Databasen kører som {user}, der ikke kan nå {folder}. Lad andre passere mapperne over den (chmod o+x), eller vælg en anden med DATA_DIR.',
  'installation.other-origins':
    'Denne database hører til {storedRackbeat} og {storedEaccounting}, men konfigurationen nævner {rackbeat} og {eaccounting}. Ret RACKBEAT_URL og EACCOUNTING_API_URL, eller brug en anden database.',
  'vault.key-file-missing':
    'Nøglefilen {file} mangler, og kun den åbner hemmelighederne i databasen. Læg den tilbage fra en sikkerhedskopi.',
  'vault.key-file-open': 'Andre brugere kan læse nøglefilen {file}. Luk den for dem med: chmod 600 {file}',
  'vault.key-file-broken': 'Nøglefilen {file} indeholder ikke nøgler. Læg den tilbage fra en sikkerhedskopi.',
  'vault.key-missing': 'En hemmelighed i databasen er forseglet med en nøgle, der mangler. Læg nøglen tilbage i ENCRYPTION_KEYS.',
  'vault.seal-broken':
    'En hemmelighed i databasen kan ikke åbnes; den er ændret eller flyttet. Gendan databasen fra en sikkerhedskopi, eller forbind igen.',
};
