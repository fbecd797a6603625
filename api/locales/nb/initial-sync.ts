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
  'initial-sync.nothing-chosen':
    'Ingenting er valgt for startsynkroniseringen. Sett minst én type til «Synkroniser fra eAccounting til Rackbeat» på innstillingssiden.',
  'initial-sync.under-way': 'Startsynkroniseringen pågår. Vent til den er ferdig, eller stopp den først.',
  'initial-sync.other-preview': 'Det finnes en nyere forhåndsvisning. Se på den, og start så.',
  'initial-sync.preview-unfinished': 'Forhåndsvisningen er ikke ferdig. Vent til den er det, eller lag en ny.',
  'initial-sync.questions-open':
    'Noe må settes på innstillingssiden før {kind_, select, product_groups {varegruppene} units {enhetene} customers {kundene} delivery_addresses {leveringsadressene} suppliers {leverandørene} products {produktene} opening_stock {inngående lager} other {dette}} kan kjøres. Forhåndsvisningen sier hva.',
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
  'initial-sync.not-there': 'Nummer {number} finnes ikke lenger i Rackbeat, så ingenting kunne skrives til det. Lag en ny forhåndsvisning.',
  'initial-sync.record-not-made': 'Det dette hører til, ble ikke opprettet i Rackbeat, så dette kunne heller ikke skrives.',
  'initial-sync.needs-purchase-right':
    'eAccounting viser leverandører bare til dem som får lese innkjøp, og det får ikke denne tilkoblingen ennå. Lagre innstillingene med leverandører valgt, trykk «Koble til på nytt», godta i eAccounting, og lag en ny forhåndsvisning.',
  'initial-sync.supplier-unsure':
    'Nummer {number} er «{other}» i Rackbeat og «{name}» i eAccounting, og ingenting viser om det er samme leverandør. Legg inn organisasjonsnummeret på begge sider og lag en ny forhåndsvisning.',
  'initial-sync.several-suppliers':
    'Den passer til flere leverandører i Rackbeat: {numbers}. Slett dublettene, eller fjern organisasjonsnummeret fra de gale, og lag en ny forhåndsvisning.',
  'initial-sync.delivery-no-customer': 'Kunden finnes ikke i Rackbeat og blir ikke med, så leveringsadressen har ingen plass der.',
  'initial-sync.delivery-stands':
    'Kunde {number} har en annen leveringsadresse i Rackbeat. Den beholdes; endre den der hvis den i eAccounting er riktig.',
  'initial-sync.stock-negative':
    'Beholdningen i eAccounting er {quantity}. Mindre enn ingenting kan ikke overføres; rett den der, eller tell lageret i Rackbeat.',
  'initial-sync.stock-cost-missing':
    'Artikkelen har {quantity} på lager, men ingen innkjøpspris, så Rackbeat kunne ikke vite hva lageret er verdt. Legg inn prisen i eAccounting og lag en ny forhåndsvisning.',
  'initial-sync.stock-no-product': 'Artikkelens produkt finnes ikke i Rackbeat og blir ikke med, så lageret har ingen plass der.',
  'initial-sync.stock-not-kept':
    'Rackbeat fører ikke lager for nummer {number}: varegruppen er ikke lagerført, eller det er en strukturvare.',
  'initial-sync.stock-stands':
    'Nummer {number} har {rackbeat} på lager i Rackbeat og {quantity} i eAccounting. Rackbeats beholdning beholdes: bare et produkt uten lager får inngående lager. Tell det i Rackbeat hvis det er feil.',
  'initial-sync.stock-set-before':
    'Inngående lager for nummer {number} er overført før. At Rackbeat ikke har mer igjen, er ingen grunn til å gjøre det på nytt.',
  'initial-sync.stock-value':
    'Lageret som overføres, utgjør {counted} {currency} etter innkjøpsprisene; eAccounting selv verdsetter det til {reckoned} {currency}. Bare antallet overføres: verdien overføres ikke.',
  'initial-sync.stock-place': 'Rackbeat har flere lagersteder. Et produkt uten eget lagersted får lageret sitt på «{name}».',
  'initial-sync.needs-location': 'Rackbeat har ikke noe lagersted. Opprett et der, og lag en ny forhåndsvisning.',
  'note.initial-number-not-kept':
    '{why_, select, taken {Nummer {number} hører til noen andre i Rackbeat} other {Rackbeat kan ikke beholde nummeret {number_, select, none {(det finnes ikke noe)} other {{number}}}}}, så neste ledige nummer brukes.',
  'note.initial-term-chosen': '{count} betalingsbetingelser i Rackbeat er koblet til kortets betingelse; «{name}» ble brukt.',
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
  'report.column':
    '{column_, select, kind {Type} source {I eAccounting} name {Navn} rackbeat_number {Nummer i Rackbeat} intent {Planlagt} outcome {Utfall} reason {Grunn} notes {Merknader} differences {Forskjeller} other {{column}}}',
  'report.kind':
    '{kind_, select, product_groups {Varegruppe} units {Enhet} customers {Kunde} delivery_addresses {Leveringsadresse} suppliers {Leverandør} products {Produkt} opening_stock {Inngående lager} other {{kind}}}',
  'report.intent':
    '{intent_, select, create {Opprett} link {Koble} differs {Ulik} unchanged {Uendret} skip {Hopp over} ask {Trenger svar} other {{intent}}}',
  'report.outcome':
    '{outcome_, select, created {Opprettet} linked {Koblet} overwritten {Overskrevet} unchanged {Uendret} skipped {Hoppet over} failed {Mislyktes} other {{outcome}}}',
};
