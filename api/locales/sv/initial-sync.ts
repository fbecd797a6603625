/** På svenska: startsynkroniseringen, eAccounting → Rackbeat. */
export const initialSync = {
  'initial-sync.coding-inactive': 'Artikelkonteringen är inte aktiv i eAccounting, så ingen produktgrupp görs av den.',
  'initial-sync.inactive': 'Den är inaktiv i eAccounting. Gör förhandsgranskningen med inaktiva poster om den ska följa med.',
  'initial-sync.name-missing': 'Den saknar namn i eAccounting. Ge den ett namn där och gör en ny förhandsgranskning.',
  'initial-sync.number-too-long': 'Artikelnumret {number} är längre än de {most} tecken som Rackbeat tar emot.',
  'initial-sync.number-missing': 'Artikeln har inget nummer i eAccounting.',
  'initial-sync.needs-company-group':
    'Rackbeat kräver en kundgrupp för varje kund. Välj gruppen för företag på inställningssidan, under startsynkroniseringen.',
  'initial-sync.needs-private-group':
    'Rackbeat kräver en kundgrupp för varje kund. Välj gruppen för privatpersoner på inställningssidan, under startsynkroniseringen.',
  'initial-sync.needs-layout': 'Rackbeat kräver en layout för varje kund. Välj en på inställningssidan, under startsynkroniseringen.',
  'initial-sync.needs-payment-term':
    'Inget betalningsvillkor i Rackbeat är kopplat till {name_, select, none {ett korts villkor} other {”{name}”}}. På inställningssidan: koppla ett, eller välj ett betalningsvillkor för startsynkroniseringen.',
  'initial-sync.needs-product-group':
    'Ingen produktgrupp i Rackbeat är kopplad till artikelkonteringen ”{name}”. På inställningssidan: koppla en, välj en produktgrupp för startsynkroniseringen, eller låt produktgrupperna följa med.',
  'initial-sync.needs-unit':
    'Ingen enhet i Rackbeat är kopplad till ”{name}”. På inställningssidan: koppla en, välj en enhet för startsynkroniseringen, eller låt enheterna följa med.',
  'initial-sync.nothing-chosen':
    'Inget är valt för startsynkroniseringen. Ställ minst en sort på ”Synkronisera från eAccounting till Rackbeat” på inställningssidan.',
  'initial-sync.under-way': 'Startsynkroniseringen pågår. Vänta tills den är klar, eller stoppa den först.',
  'initial-sync.other-preview': 'Det finns en nyare förhandsgranskning. Titta på den och starta sedan.',
  'initial-sync.preview-unfinished': 'Förhandsgranskningen är inte klar. Vänta tills den är det, eller gör en ny.',
  'initial-sync.questions-open':
    'Något måste ställas in på inställningssidan innan {kind_, select, product_groups {produktgrupperna} units {enheterna} customers {kunderna} delivery_addresses {leveransadresserna} suppliers {leverantörerna} products {produkterna} opening_stock {ingående lager} other {detta}} kan köras. Förhandsgranskningen säger vad.',
  'initial-sync.cannot-start':
    'Startsynkroniseringen kan inte startas nu: den {state_, select, previewing {förhandsgranskar fortfarande} running {pågår} stopping {stoppar} done {är klar; gör en ny förhandsgranskning för att köra den igen} other {är inte redo}}.',
  'initial-sync.nothing-to-stop': 'Ingen startsynkronisering pågår.',
  'initial-sync.row-unknown': 'Det finns ingen sådan produktgrupp i förhandsgranskningen som ska skapas.',
  'initial-sync.inventory-fixed': 'Om produkterna lagerförs kan bara ändras mellan förhandsgranskningen och starten.',
  'initial-sync.no-run': 'Det har inte varit någon startsynkronisering ännu.',
  'initial-sync.ends-the-process':
    'Programmet avslutades flera gånger på samma ställe i startsynkroniseringen, så den försöker inte igen av sig själv. Driftansvarig bör titta i loggen; tryck sedan på Starta igen.',
  'initial-sync.other-product':
    'Nummer {number} är ”{other}” i Rackbeat och ”{name}” i eAccounting, och inget visar att de är samma. Gör namn eller streckkod lika, eller ändra ett av numren, och gör en ny förhandsgranskning.',
  'initial-sync.customer-unsure':
    'Nummer {number} är ”{other}” i Rackbeat och ”{name}” i eAccounting, och inget visar om de är samma kund. Fyll i organisationsnumret på båda sidor och gör en ny förhandsgranskning.',
  'initial-sync.several-customers':
    'Den passar flera Rackbeat-kunder: {numbers}. Ta bort dubbletterna, eller ta bort organisationsnumret från de felaktiga, och gör en ny förhandsgranskning.',
  'initial-sync.linked-record-gone':
    'Den är länkad till nummer {number} i Rackbeat, som är borttaget där. Den skapas inte på nytt utan att någon ber om det.',
  'initial-sync.number-linked': 'Nummer {number} i Rackbeat hör redan till en annan post i eAccounting.',
  'initial-sync.number-unreadable': 'Nummer {number} finns i Rackbeat men kan inte läsas. Driftansvarig bör titta på det.',
  'initial-sync.number-taken':
    'Nummer {number} är upptaget i Rackbeat av en annan post, kanske en borttagen. Ändra numret på ena sidan och gör en ny förhandsgranskning.',
  'initial-sync.group-missing': 'Produktgruppen för ”{name}” skapades inte, så produkten kunde inte heller skapas.',
  'initial-sync.unit-missing': 'Enheten ”{name}” skapades inte, så produkten kunde inte heller skapas.',
  'initial-sync.changed-since-preview':
    'Nummer {number} ändrades i Rackbeat efter förhandsgranskningen, så det lämnades i fred. Gör en ny förhandsgranskning för att se skillnaderna.',
  'initial-sync.being-made': 'Kund {customer} skapas just nu i Rackbeat av startsynkroniseringen. Den tittas på igen om ett ögonblick.',
  'initial-sync.not-there': 'Nummer {number} finns inte längre i Rackbeat, så inget kunde skrivas till det. Gör en ny förhandsgranskning.',
  'initial-sync.record-not-made': 'Det som detta hör till skapades inte i Rackbeat, så detta kunde inte heller skrivas.',
  'initial-sync.needs-purchase-right':
    'eAccounting visar leverantörer bara för dem som får läsa inköp, och det får inte den här anslutningen ännu. Spara inställningarna med leverantörer valda, tryck på ”Anslut igen”, godkänn i eAccounting och gör en ny förhandsgranskning.',
  'initial-sync.supplier-unsure':
    'Nummer {number} är ”{other}” i Rackbeat och ”{name}” i eAccounting, och inget visar om det är samma leverantör. Ange organisationsnumret på båda sidor och gör en ny förhandsgranskning.',
  'initial-sync.several-suppliers':
    'Den passar flera leverantörer i Rackbeat: {numbers}. Ta bort dubbletterna, eller ta bort organisationsnumret från de felaktiga, och gör en ny förhandsgranskning.',
  'initial-sync.delivery-no-customer': 'Kunden finns inte i Rackbeat och följer inte med, så leveransadressen har ingen plats där.',
  'initial-sync.delivery-stands':
    'Kund {number} har en annan leveransadress i Rackbeat. Den behålls; ändra den där om den i eAccounting är rätt.',
  'initial-sync.stock-negative':
    'Saldot i eAccounting är {quantity}. Mindre än ingenting kan inte föras över; rätta det där eller inventera i Rackbeat.',
  'initial-sync.stock-cost-missing':
    'Artikeln har {quantity} i lager men inget inköpspris, så Rackbeat skulle inte veta vad lagret är värt. Ange priset i eAccounting och gör en ny förhandsgranskning.',
  'initial-sync.stock-no-product': 'Artikelns produkt finns inte i Rackbeat och följer inte med, så lagret har ingen plats där.',
  'initial-sync.stock-not-kept':
    'Rackbeat för inget lager för nummer {number}: produktgruppen lagerförs inte, eller så är det en strukturartikel.',
  'initial-sync.stock-stands':
    'Nummer {number} har {rackbeat} i lager i Rackbeat och {quantity} i eAccounting. Rackbeats saldo behålls: bara en produkt utan lager får ingående lager. Inventera i Rackbeat om det är fel.',
  'initial-sync.stock-set-before':
    'Ingående lager för nummer {number} har förts över tidigare. Att Rackbeat inte har något kvar är inget skäl att göra det igen.',
  'initial-sync.stock-value':
    'Lagret som förs över uppgår till {counted} {currency} enligt inköpspriserna; eAccounting självt värderar det till {reckoned} {currency}. Bara antalet förs över: värdet förs inte över.',
  'initial-sync.stock-place': 'Rackbeat har flera lagerplatser. En produkt utan egen lagerplats får sitt lager på ”{name}”.',
  'initial-sync.needs-location': 'Rackbeat har ingen lagerplats. Skapa en där och gör en ny förhandsgranskning.',
  'note.initial-number-not-kept':
    '{why_, select, taken {Nummer {number} hör till någon annan i Rackbeat} other {Rackbeat kan inte behålla numret {number_, select, none {(det finns inget)} other {{number}}}}}, så nästa lediga nummer används.',
  'note.initial-term-chosen': '{count} betalningsvillkor i Rackbeat är kopplade till kortets villkor; ”{name}” användes.',
  'note.initial-term-suggested': 'Betalningsvillkoret ”{name}” hittades efter namn eller dagar.',
  'note.initial-term-default':
    'Betalningsvillkoret för startsynkroniseringen användes: ”{name}”{from_, select, none {} other { i stället för ”{from}”}}.',
  'note.initial-linked-by-percent':
    'Gruppen ”{name}” i Rackbeat har samma momssats och sort, så den används för den här artikelkonteringen.',
  'note.initial-group-chosen': '{count} produktgrupper i Rackbeat är kopplade till artikelns kontering; ”{name}” användes.',
  'note.initial-group-default':
    'Produktgruppen för startsynkroniseringen användes, eftersom ingen grupp är kopplad till artikelkonteringen ”{name}”.',
  'note.initial-unit-chosen': '{count} enheter i Rackbeat är kopplade till artikelns enhet; ”{name}” användes.',
  'note.initial-unit-default': 'Enheten för startsynkroniseringen användes, eftersom ingen enhet är kopplad till ”{name}”.',
  'note.initial-first-barcode': 'Artikeln har {count} streckkoder; Rackbeat tar en, och {barcode} användes.',
  'note.initial-emails-left-out': 'De här e-postadresserna får inte plats i fältet i Rackbeat och utelämnades: {addresses}',
  'note.initial-vat-forced': 'Kortet i eAccounting säger att moms alltid ska beräknas, så kunden står i momszonen Inrikes.',
  'report.column':
    '{column_, select, kind {Sort} source {I eAccounting} name {Namn} rackbeat_number {Nummer i Rackbeat} intent {Planerat} outcome {Utfall} reason {Orsak} notes {Anmärkningar} differences {Skillnader} other {{column}}}',
  'report.kind':
    '{kind_, select, product_groups {Produktgrupp} units {Enhet} customers {Kund} delivery_addresses {Leveransadress} suppliers {Leverantör} products {Produkt} opening_stock {Ingående lager} other {{kind}}}',
  'report.intent':
    '{intent_, select, create {Skapa} link {Länka} differs {Skiljer sig} unchanged {Oförändrad} skip {Hoppa över} ask {Behöver svar} other {{intent}}}',
  'report.outcome':
    '{outcome_, select, created {Skapad} linked {Länkad} overwritten {Överskriven} unchanged {Oförändrad} skipped {Hoppades över} failed {Misslyckades} other {{outcome}}}',
};
