/** På bokmål: startsynkroniseringen, eAccounting → Rackbeat. */
export const initialSync = {
  'initial-sync.coding-inactive': 'Artikkelkonteringen er ikke aktiv i eAccounting, så det lages ingen varegruppe av den.',
  'initial-sync.inactive': 'Den er inaktiv i eAccounting. Lag forhåndsvisningen med inaktive poster hvis den skal bli med.',
  'initial-sync.name-missing': 'Den mangler navn i eAccounting. Gi den et navn der og lag en ny forhåndsvisning.',
  'initial-sync.number-too-long': 'Artikkelnummeret {number} er lengre enn de {most} tegnene som Rackbeat tar imot.',
  'initial-sync.number-missing': 'Artikkelen har ikke noe nummer i eAccounting.',
  'initial-sync.needs-company-group':
    'Rackbeat krever en kundegruppe for hver kunde. Velg gruppen for bedrifter på innstillingssiden, under startsynkroniseringen.',
  'initial-sync.needs-private-group':
    'Rackbeat krever en kundegruppe for hver kunde. Velg gruppen for privatpersoner på innstillingssiden, under startsynkroniseringen.',
  'initial-sync.needs-layout': 'Rackbeat krever en layout for hver kunde. Velg en på innstillingssiden, under startsynkroniseringen.',
  'initial-sync.needs-payment-term':
    'Ingen betalingsbetingelse i Rackbeat er koblet til {name_, select, none {betingelsen til en kunde} other {«{name}»}}. På innstillingssiden: koble en, eller velg en betalingsbetingelse for startsynkroniseringen.',
  'initial-sync.needs-product-group':
    'Ingen varegruppe i Rackbeat er koblet til artikkelkonteringen «{name}». På innstillingssiden: koble en, velg en varegruppe for startsynkroniseringen, eller la varegruppene bli med.',
  'initial-sync.needs-unit':
    'Ingen enhet i Rackbeat er koblet til «{name}». På innstillingssiden: koble en, velg en enhet for startsynkroniseringen, eller la enhetene bli med.',
  'initial-sync.suppliers-not-built':
    'Leverandører kan ikke overføres ennå. Sett dem til «Ikke synkroniser», og opprett dem i Rackbeat for hånd eller med importen der.',
  'initial-sync.opening-stock-not-built':
    'Startbeholdning kan ikke overføres ennå. Sett den til «Ikke synkroniser», og legg inn beholdningen i Rackbeat med en varetelling.',
  'initial-sync.nothing-chosen':
    'Ingenting er valgt for startsynkroniseringen. Sett minst én type til «Synkroniser fra eAccounting til Rackbeat» på innstillingssiden.',
  'initial-sync.under-way': 'Startsynkroniseringen pågår. Vent til den er ferdig, eller stopp den først.',
  'initial-sync.other-preview': 'Det finnes en nyere forhåndsvisning. Se på den, og start så.',
  'initial-sync.preview-unfinished': 'Forhåndsvisningen er ikke ferdig. Vent til den er det, eller lag en ny.',
  'initial-sync.questions-open':
    'Noe må settes på innstillingssiden før {kind_, select, product_groups {varegruppene} units {enhetene} customers {kundene} products {produktene} other {dette}} kan kjøres. Forhåndsvisningen sier hva.',
  'initial-sync.cannot-start':
    'Startsynkroniseringen kan ikke startes nå: den {state_, select, previewing {forhåndsviser fortsatt} running {pågår} stopping {stopper} done {er ferdig; lag en ny forhåndsvisning for å kjøre den igjen} other {er ikke klar}}.',
  'initial-sync.nothing-to-stop': 'Ingen startsynkronisering pågår.',
  'initial-sync.row-unknown': 'Det finnes ingen slik varegruppe i forhåndsvisningen som skal opprettes.',
  'initial-sync.inventory-fixed': 'Om produktene lagerføres, kan bare endres mellom forhåndsvisningen og starten.',
  'initial-sync.no-run': 'Det har ikke vært noen startsynkronisering ennå.',
  'initial-sync.ends-the-process':
    'Programmet stanset flere ganger på samme sted i startsynkroniseringen, så den prøves ikke igjen av seg selv. Driftsansvarlig bør se i loggen; trykk så Start på nytt.',
  'initial-sync.other-product':
    'Nummer {number} er «{other}» i Rackbeat og «{name}» i eAccounting, og ingenting viser at de er det samme. Gjør navn eller strekkode like, eller endre ett av numrene, og lag en ny forhåndsvisning.',
  'initial-sync.customer-unsure':
    'Nummer {number} er «{other}» i Rackbeat og «{name}» i eAccounting, og ingenting viser om de er samme kunde. Legg inn organisasjonsnummeret på begge sider og lag en ny forhåndsvisning.',
  'initial-sync.several-customers':
    'Den passer til flere Rackbeat-kunder: {numbers}. Slett dublettene, eller fjern organisasjonsnummeret fra de gale, og lag en ny forhåndsvisning.',
  'initial-sync.linked-record-gone':
    'Den er koblet til nummer {number} i Rackbeat, som er slettet der. Den opprettes ikke på nytt uten at noen ber om det.',
  'initial-sync.number-linked': 'Nummer {number} i Rackbeat hører allerede til en annen post i eAccounting.',
  'initial-sync.number-unreadable': 'Nummer {number} står i Rackbeat, men kan ikke leses. Driftsansvarlig bør se på det.',
  'initial-sync.number-taken':
    'Nummer {number} er opptatt i Rackbeat av en annen post, kanskje en slettet. Endre nummeret på den ene siden og lag en ny forhåndsvisning.',
  'initial-sync.group-missing': 'Varegruppen for «{name}» ble ikke opprettet, så produktet kunne heller ikke opprettes.',
  'initial-sync.unit-missing': 'Enheten «{name}» ble ikke opprettet, så produktet kunne heller ikke opprettes.',
  'initial-sync.changed-since-preview':
    'Nummer {number} ble endret i Rackbeat etter forhåndsvisningen, så det fikk være i fred. Lag en ny forhåndsvisning for å se forskjellene.',
  'initial-sync.being-made': 'Kunde {customer} opprettes akkurat nå i Rackbeat av startsynkroniseringen. Den ses på igjen om et øyeblikk.',
  'note.initial-number-not-kept':
    '{why_, select, taken {Nummer {number} hører til noen andre i Rackbeat} other {Rackbeat kan ikke beholde nummeret {number_, select, none {(det finnes ikke noe)} other {{number}}}}}, så neste ledige nummer brukes.',
  'note.initial-term-chosen': '{count} betalingsbetingelser i Rackbeat er koblet til kundens betingelse; «{name}» ble brukt.',
  'note.initial-term-suggested': 'Betalingsbetingelsen «{name}» ble funnet etter navn eller dager.',
  'note.initial-term-default':
    'Betalingsbetingelsen for startsynkroniseringen ble brukt: «{name}»{from_, select, none {} other { i stedet for «{from}»}}.',
  'note.initial-linked-by-percent': 'Gruppen «{name}» i Rackbeat har samme mva-sats og type, så den brukes for denne artikkelkonteringen.',
  'note.initial-group-chosen': '{count} varegrupper i Rackbeat er koblet til artikkelens kontering; «{name}» ble brukt.',
  'note.initial-group-default':
    'Varegruppen for startsynkroniseringen ble brukt, fordi ingen gruppe er koblet til artikkelkonteringen «{name}».',
  'note.initial-unit-chosen': '{count} enheter i Rackbeat er koblet til artikkelens enhet; «{name}» ble brukt.',
  'note.initial-unit-default': 'Enheten for startsynkroniseringen ble brukt, fordi ingen enhet er koblet til «{name}».',
  'note.initial-first-barcode': 'Artikkelen har {count} strekkoder; Rackbeat tar én, og {barcode} ble brukt.',
  'note.initial-emails-left-out': 'Disse e-postadressene får ikke plass i feltet i Rackbeat og ble utelatt: {addresses}',
  'note.initial-vat-forced': 'Kortet i eAccounting sier at det alltid skal beregnes mva, så kunden står i mva-sonen Innenlands.',
  'note.initial-delivery-address': 'Kunden har en leveringsadresse i eAccounting. Den overføres ikke; legg den inn i Rackbeat.',
  'report.column':
    '{column_, select, kind {Type} source {I eAccounting} name {Navn} rackbeat_number {Nummer i Rackbeat} intent {Planlagt} outcome {Utfall} reason {Grunn} notes {Merknader} differences {Forskjeller} other {{column}}}',
  'report.kind': '{kind_, select, product_groups {Varegruppe} units {Enhet} customers {Kunde} products {Produkt} other {{kind}}}',
  'report.intent':
    '{intent_, select, create {Opprett} link {Koble} differs {Ulik} unchanged {Uendret} skip {Hopp over} ask {Trenger svar} other {{intent}}}',
  'report.outcome':
    '{outcome_, select, created {Opprettet} linked {Koblet} overwritten {Overskrevet} unchanged {Uendret} skipped {Hoppet over} failed {Mislyktes} other {{outcome}}}',
};
