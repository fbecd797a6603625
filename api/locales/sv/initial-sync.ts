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
    'Inget betalningsvillkor i Rackbeat är kopplat till {name_, select, none {en kunds villkor} other {”{name}”}}. På inställningssidan: koppla ett, eller välj ett betalningsvillkor för startsynkroniseringen.',
  'initial-sync.needs-product-group':
    'Ingen produktgrupp i Rackbeat är kopplad till artikelkonteringen ”{name}”. På inställningssidan: koppla en, välj en produktgrupp för startsynkroniseringen, eller låt produktgrupperna följa med.',
  'initial-sync.needs-unit':
    'Ingen enhet i Rackbeat är kopplad till ”{name}”. På inställningssidan: koppla en, välj en enhet för startsynkroniseringen, eller låt enheterna följa med.',
  'initial-sync.suppliers-not-built':
    'Leverantörer kan inte föras över ännu. Ställ dem på ”Synkronisera inte” och skapa dem i Rackbeat för hand eller med importen där.',
  'initial-sync.opening-stock-not-built':
    'Ingående lager kan inte föras över ännu. Ställ det på ”Synkronisera inte” och lägg in lagret i Rackbeat med en inventering.',
  'initial-sync.nothing-chosen':
    'Inget är valt för startsynkroniseringen. Ställ minst en sort på ”Synkronisera från eAccounting till Rackbeat” på inställningssidan.',
  'initial-sync.under-way': 'Startsynkroniseringen pågår. Vänta tills den är klar, eller stoppa den först.',
  'initial-sync.other-preview': 'Det finns en nyare förhandsgranskning. Titta på den och starta sedan.',
  'initial-sync.preview-unfinished': 'Förhandsgranskningen är inte klar. Vänta tills den är det, eller gör en ny.',
  'initial-sync.questions-open':
    'Något måste ställas in på inställningssidan innan {kind_, select, product_groups {produktgrupperna} units {enheterna} customers {kunderna} products {produkterna} other {detta}} kan köras. Förhandsgranskningen säger vad.',
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
  'note.initial-number-not-kept':
    '{why_, select, taken {Nummer {number} hör till någon annan i Rackbeat} other {Rackbeat kan inte behålla numret {number_, select, none {(det finns inget)} other {{number}}}}}, så nästa lediga nummer används.',
  'note.initial-term-chosen': '{count} betalningsvillkor i Rackbeat är kopplade till kundens villkor; ”{name}” användes.',
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
  'note.initial-delivery-address': 'Kunden har en leveransadress i eAccounting. Den förs inte över; lägg in den i Rackbeat.',
  'report.column':
    '{column_, select, kind {Sort} source {I eAccounting} name {Namn} rackbeat_number {Nummer i Rackbeat} intent {Planerat} outcome {Utfall} reason {Orsak} notes {Anmärkningar} differences {Skillnader} other {{column}}}',
  'report.kind': '{kind_, select, product_groups {Produktgrupp} units {Enhet} customers {Kund} products {Produkt} other {{kind}}}',
  'report.intent':
    '{intent_, select, create {Skapa} link {Länka} differs {Skiljer sig} unchanged {Oförändrad} skip {Hoppa över} ask {Behöver svar} other {{intent}}}',
  'report.outcome':
    '{outcome_, select, created {Skapad} linked {Länkad} overwritten {Överskriven} unchanged {Oförändrad} skipped {Hoppades över} failed {Misslyckades} other {{outcome}}}',
};
