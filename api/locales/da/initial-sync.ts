/** På dansk: startsynkroniseringen, eAccounting → Rackbeat. */
export const initialSync = {
  'initial-sync.coding-inactive': 'Artikelkonteringen er ikke aktiv i eAccounting, så der laves ingen varegruppe af den.',
  'initial-sync.inactive': 'Den er inaktiv i eAccounting. Lav forhåndsvisningen med inaktive poster, hvis den skal med.',
  'initial-sync.name-missing': 'Den mangler navn i eAccounting. Giv den et navn der, og lav en ny forhåndsvisning.',
  'initial-sync.number-too-long': 'Artikelnummeret {number} er længere end de {most} tegn, som Rackbeat tager imod.',
  'initial-sync.number-missing': 'Artiklen har intet nummer i eAccounting.',
  'initial-sync.needs-company-group':
    'Rackbeat kræver en kundegruppe for hver kunde. Vælg gruppen for virksomheder på indstillingssiden, under startsynkroniseringen.',
  'initial-sync.needs-private-group':
    'Rackbeat kræver en kundegruppe for hver kunde. Vælg gruppen for privatpersoner på indstillingssiden, under startsynkroniseringen.',
  'initial-sync.needs-layout': 'Rackbeat kræver et layout for hver kunde. Vælg et på indstillingssiden, under startsynkroniseringen.',
  'initial-sync.needs-payment-term':
    'Ingen betalingsbetingelse i Rackbeat er koblet til {name_, select, none {et korts betingelse} other {»{name}«}}. På indstillingssiden: kobl en, eller vælg en betalingsbetingelse for startsynkroniseringen.',
  'initial-sync.needs-product-group':
    'Ingen varegruppe i Rackbeat er koblet til artikelkonteringen »{name}«. På indstillingssiden: kobl en, vælg en varegruppe for startsynkroniseringen, eller lad varegrupperne komme med.',
  'initial-sync.needs-unit':
    'Ingen enhed i Rackbeat er koblet til »{name}«. På indstillingssiden: kobl en, vælg en enhed for startsynkroniseringen, eller lad enhederne komme med.',
  'initial-sync.nothing-chosen':
    'Intet er valgt for startsynkroniseringen. Sæt mindst én slags til »Synkroniser fra eAccounting til Rackbeat« på indstillingssiden.',
  'initial-sync.under-way': 'Startsynkroniseringen kører. Vent, til den er færdig, eller stop den først.',
  'initial-sync.other-preview': 'Der er en nyere forhåndsvisning. Se på den, og start så.',
  'initial-sync.preview-unfinished': 'Forhåndsvisningen er ikke færdig. Vent, til den er det, eller lav en ny.',
  'initial-sync.questions-open':
    'Noget skal sættes på indstillingssiden, før {kind_, select, product_groups {varegrupperne} units {enhederne} customers {kunderne} delivery_addresses {leveringsadresserne} suppliers {leverandørerne} products {produkterne} opening_stock {primolageret} other {dette}} kan køres. Forhåndsvisningen siger hvad.',
  'initial-sync.cannot-start':
    'Startsynkroniseringen kan ikke startes nu: den {state_, select, previewing {forhåndsviser stadig} running {kører} stopping {stopper} done {er færdig; lav en ny forhåndsvisning for at køre den igen} other {er ikke klar}}.',
  'initial-sync.nothing-to-stop': 'Ingen startsynkronisering kører.',
  'initial-sync.row-unknown': 'Der er ingen sådan varegruppe i forhåndsvisningen, som skal oprettes.',
  'initial-sync.inventory-fixed': 'Om produkterne lagerføres, kan kun ændres mellem forhåndsvisningen og starten.',
  'initial-sync.no-run': 'Der har ikke været nogen startsynkronisering endnu.',
  'initial-sync.ends-the-process':
    'Programmet stoppede flere gange på samme sted i startsynkroniseringen, så den prøves ikke igen af sig selv. Driftsansvarlig bør se i loggen; tryk så Start igen.',
  'initial-sync.other-product':
    'Nummer {number} er »{other}« i Rackbeat og »{name}« i eAccounting, og intet viser, at de er det samme. Gør navn eller stregkode ens, eller ret et af numrene, og lav en ny forhåndsvisning.',
  'initial-sync.customer-unsure':
    'Nummer {number} er »{other}« i Rackbeat og »{name}« i eAccounting, og intet viser, om de er samme kunde. Indtast organisationsnummeret på begge sider, og lav en ny forhåndsvisning.',
  'initial-sync.several-customers':
    'Den passer til flere Rackbeat-kunder: {numbers}. Slet dubletterne, eller fjern organisationsnummeret fra de forkerte, og lav en ny forhåndsvisning.',
  'initial-sync.linked-record-gone':
    'Den er koblet til nummer {number} i Rackbeat, som er slettet der. Den oprettes ikke igen, uden at nogen beder om det.',
  'initial-sync.number-linked': 'Nummer {number} i Rackbeat hører allerede til en anden post i eAccounting.',
  'initial-sync.number-unreadable': 'Nummer {number} står i Rackbeat, men kan ikke læses. Driftsansvarlig bør se på det.',
  'initial-sync.number-taken':
    'Nummer {number} er optaget i Rackbeat af en anden post, måske en slettet. Ret nummeret på den ene side, og lav en ny forhåndsvisning.',
  'initial-sync.group-missing': 'Varegruppen for »{name}« blev ikke oprettet, så produktet kunne heller ikke oprettes.',
  'initial-sync.unit-missing': 'Enheden »{name}« blev ikke oprettet, så produktet kunne heller ikke oprettes.',
  'initial-sync.changed-since-preview':
    'Nummer {number} blev ændret i Rackbeat efter forhåndsvisningen, så det fik lov at være. Lav en ny forhåndsvisning for at se forskellene.',
  'initial-sync.being-made': 'Kunde {customer} oprettes lige nu i Rackbeat af startsynkroniseringen. Den ses på igen om et øjeblik.',
  'initial-sync.not-there': 'Nummer {number} findes ikke længere i Rackbeat, så intet kunne skrives til det. Lav en ny forhåndsvisning.',
  'initial-sync.record-not-made': 'Det, som dette hører til, blev ikke oprettet i Rackbeat, så dette kunne heller ikke skrives.',
  'initial-sync.needs-purchase-right':
    'eAccounting viser kun leverandører til dem, der må læse indkøb, og det må denne forbindelse ikke endnu. Gem indstillingerne med leverandører valgt, tryk på »Forbind igen«, acceptér i eAccounting, og lav en ny forhåndsvisning.',
  'initial-sync.supplier-unsure':
    'Nummer {number} er »{other}« i Rackbeat og »{name}« i eAccounting, og intet viser, om det er samme leverandør. Indtast organisationsnummeret på begge sider, og lav en ny forhåndsvisning.',
  'initial-sync.several-suppliers':
    'Den passer til flere leverandører i Rackbeat: {numbers}. Slet dubletterne, eller fjern organisationsnummeret fra de forkerte, og lav en ny forhåndsvisning.',
  'initial-sync.delivery-no-customer': 'Kunden findes ikke i Rackbeat og kommer ikke med, så leveringsadressen har ingen plads der.',
  'initial-sync.delivery-stands':
    'Kunde {number} har en anden leveringsadresse i Rackbeat. Den beholdes; ret den der, hvis den i eAccounting er rigtig.',
  'initial-sync.stock-negative':
    'Beholdningen i eAccounting er {quantity}. Mindre end ingenting kan ikke overføres; ret den der, eller optæl lageret i Rackbeat.',
  'initial-sync.stock-cost-missing':
    'Artiklen har {quantity} på lager, men ingen købspris, så Rackbeat ikke ville vide, hvad lageret er værd. Indtast prisen i eAccounting, og lav en ny forhåndsvisning.',
  'initial-sync.stock-no-product': 'Artiklens produkt findes ikke i Rackbeat og kommer ikke med, så lageret har ingen plads der.',
  'initial-sync.stock-not-kept': 'Rackbeat fører ikke lager for nummer {number}: varegruppen er ikke lagerført, eller det er en stykliste.',
  'initial-sync.stock-stands':
    'Nummer {number} har {rackbeat} på lager i Rackbeat og {quantity} i eAccounting. Rackbeats beholdning beholdes: kun et produkt uden lager får et primolager. Optæl det i Rackbeat, hvis det er forkert.',
  'initial-sync.stock-set-before':
    'Primolageret for nummer {number} er overført tidligere. At Rackbeat ikke har mere tilbage, er ingen grund til at gøre det igen.',
  'initial-sync.stock-value':
    'Lageret, der overføres, udgør {counted} {currency} efter købspriserne; eAccounting selv værdiansætter det til {reckoned} {currency}. Kun antallet overføres: værdien overføres ikke.',
  'initial-sync.stock-place': 'Rackbeat har flere lokationer. Et produkt uden egen lokation får sit lager på »{name}«.',
  'initial-sync.needs-location': 'Rackbeat har ingen lokation. Opret en der, og lav en ny forhåndsvisning.',
  'note.initial-number-not-kept':
    '{why_, select, taken {Nummer {number} hører til en anden i Rackbeat} other {Rackbeat kan ikke beholde nummeret {number_, select, none {(der er intet)} other {{number}}}}}, så næste ledige nummer bruges.',
  'note.initial-term-chosen': '{count} betalingsbetingelser i Rackbeat er koblet til kortets betingelse; »{name}« blev brugt.',
  'note.initial-term-suggested': 'Betalingsbetingelsen »{name}« blev fundet efter navn eller dage.',
  'note.initial-term-default':
    'Betalingsbetingelsen for startsynkroniseringen blev brugt: »{name}«{from_, select, none {} other { i stedet for »{from}«}}.',
  'note.initial-linked-by-percent': 'Gruppen »{name}« i Rackbeat har samme momssats og slags, så den bruges for denne artikelkontering.',
  'note.initial-group-chosen': '{count} varegrupper i Rackbeat er koblet til artiklens kontering; »{name}« blev brugt.',
  'note.initial-group-default':
    'Varegruppen for startsynkroniseringen blev brugt, fordi ingen gruppe er koblet til artikelkonteringen »{name}«.',
  'note.initial-unit-chosen': '{count} enheder i Rackbeat er koblet til artiklens enhed; »{name}« blev brugt.',
  'note.initial-unit-default': 'Enheden for startsynkroniseringen blev brugt, fordi ingen enhed er koblet til »{name}«.',
  'note.initial-first-barcode': 'Artiklen har {count} stregkoder; Rackbeat tager én, og {barcode} blev brugt.',
  'note.initial-emails-left-out': 'Disse e-mailadresser kan ikke være i feltet i Rackbeat og blev udeladt: {addresses}',
  'note.initial-vat-forced': 'Kortet i eAccounting siger, at der altid skal beregnes moms, så kunden står i momszonen Indland.',
  'report.column':
    '{column_, select, kind {Slags} source {I eAccounting} name {Navn} rackbeat_number {Nummer i Rackbeat} intent {Planlagt} outcome {Udfald} reason {Årsag} notes {Bemærkninger} differences {Forskelle} other {{column}}}',
  'report.kind':
    '{kind_, select, product_groups {Varegruppe} units {Enhed} customers {Kunde} delivery_addresses {Leveringsadresse} suppliers {Leverandør} products {Produkt} opening_stock {Primolager} other {{kind}}}',
  'report.intent':
    '{intent_, select, create {Opret} link {Kobl} differs {Afviger} unchanged {Uændret} skip {Spring over} ask {Mangler svar} other {{intent}}}',
  'report.outcome':
    '{outcome_, select, created {Oprettet} linked {Koblet} overwritten {Overskrevet} unchanged {Uændret} skipped {Sprunget over} failed {Mislykkedes} other {{outcome}}}',
};
