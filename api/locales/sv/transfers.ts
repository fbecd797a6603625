/** In Swedish: what happens to a record on its way. */

import type { transfers as english } from '../en/transfers.ts';
import { act, state } from './words.ts';

export const transfers: Record<keyof typeof english, string> = {
  // En faktura på väg
  'invoice.done': 'Rackbeat-fakturan finns i eAccounting.',
  'invoice.done-draft': 'Rackbeat-fakturan står som eAccounting-utkast.',
  'invoice.done-booked': 'Rackbeat-fakturan är bokförd som eAccounting-faktura {eaccounting}.',
  'invoice.booked': 'eAccounting-utkastet gjordes om till eAccounting-faktura {eaccounting}.',
  'invoice.emailed': 'eAccounting-faktura {eaccounting} skickades med e-post.',
  'invoice.changed-meanwhile': 'Rackbeat-fakturan ändrades, eller dess bokföring hävdes, medan vi arbetade med den. Den läses om genast.',
  'invoice.already-there':
    'Rackbeat-faktura {number} finns redan i eAccounting, som {eaccounting_, select, none {utkast} other {faktura {eaccounting}}}. Ingenting skickades.',
  'invoice.mismatch':
    'eAccounting-utkastet för Rackbeat-faktura {number} avviker {where_, select, row {{step_, select, price {i priset på en rad} quantity {i antalet på en rad} discount {i rabatten på en rad} vat {i momssatsen på en rad} rounding {i beloppet på en rad} missing {med en rad som saknas} extra {med en rad för mycket} other {på en rad}}} vat {i momsen} rounding {i avrundningen} other {i datum, valuta eller totalsumma}}: {rackbeat_, select, none {ingenting} other {{rackbeat}{step_, select, vat { %} other {}}}} i Rackbeat, {eaccounting_, select, none {ingenting} other {{eaccounting}{step_, select, vat { %} other {}}}} i eAccounting. Ingenting bokfördes. Gör inte om utkastet till faktura förrän orsaken är rättad.',
  'invoice.vat-rounding-differs':
    'Momsen i Rackbeat och eAccounting skiljer bara med avrundning. Välj på inställningssidan, under avrundningsskillnader i moms, om det ska godtas eller utjämnas med en avrundningsrad. Då går alla sådana fakturor vidare.',
  'invoice.booked-on-other-date':
    'Rackbeat-faktura {number} är daterad {rackbeat}, men dess eAccounting-faktura fick datumet {eaccounting}. Avgör om datumet kan stå kvar. Om inte, rätta det i eAccounting; ingenting skickas igen.',
  'invoice.changed-after-booking':
    'Rackbeat-faktura {number} ändrades efter att den blev eAccounting-faktura {eaccounting}, som lämnades orörd. I Rackbeat: ta tillbaka ändringen; var den riktig, kreditera fakturan och gör en ny.',
  'invoice.unbooked':
    'Bokföringen av Rackbeat-faktura {number} hävdes, men den står i eAccounting som {standing_, select, draft {utkast} other {faktura}}. Bokför den igen i Rackbeat, eller {standing_, select, draft {ta bort utkastet} other {kreditera fakturan}} i eAccounting.',
  'invoice.deleted-in-rackbeat':
    'Rackbeat-faktura {number} är borttagen, men står kvar i eAccounting. I eAccounting: ta bort den om den är ett utkast, kreditera den om den är en faktura.',
  'transfer.gave-up':
    'Några poster har försökt föras över gång på gång i flera dagar och försöks inte längre av sig själva. Deras historia säger vad som stod i vägen. När det är åtgärdat väljer du ”Kontrollera igen” här.',
  'draft.created': 'eAccounting-utkastet för Rackbeat-faktura {number} skapades.',
  'draft.updated': 'eAccounting-utkastet för Rackbeat-faktura {number} uppdaterades.',
  'draft.corrected':
    'eAccounting-utkastet för Rackbeat-faktura {number} skrevs en gång till, eftersom eAccounting läser moms eller kreditbelopp på ett annat sätt än väntat.',
  'draft.edited-by-person':
    'En person har ändrat eAccounting-utkastet för Rackbeat-faktura {number}, så det lämnas orört. I eAccounting: gör om det till faktura om ändringen är riktig, eller ta tillbaka ändringen.',
  'draft.deleted-by-person':
    'En person har tagit bort eAccounting-utkastet för Rackbeat-faktura {number}. Det görs inte om utan att någon ber om det: avgör om det ska skickas på nytt, eller hoppa över det här.',
  'draft.stopped':
    'eAccounting-utkastet för Rackbeat-faktura {number} börjar nu med en varning, så att ingen bokför det innan orsaken är åtgärdad.',
  'draft.surplus-deleted':
    'Det överflödiga eAccounting-utkastet för Rackbeat-faktura {number} togs bort: En avbruten process hade lämnat det, och ingen hade ändrat det.',
  'surplus.touched-draft':
    'Ett andra utkast i eAccounting har koden {mark} för Rackbeat-faktura {number}. Det är ändrat eller inte likadant som det första, så det togs inte bort. I eAccounting: sök efter koden och ta bort det som är för mycket.',
  'surplus.foreign-draft':
    'Ett eAccounting-utkast har koden {mark}, som den här anslutningen aldrig har skrivit. Troligen skriver en annan installation till samma företag. Inget tas bort: Se till att bara en är ansluten, och ta bort utkastet om det är för mycket.',
  'invoice.booked-differs':
    'Rackbeat-faktura {number} blev eAccounting-faktura {invoice}, och de skiljer sig{field_, select, currency { i valuta} invoiceDate { i datum} dueDate { i förfallodatum} vat { i moms} net { i belopp} other {}}: {rackbeat} i Rackbeat, {eaccounting} i eAccounting. Kreditera den i eAccounting, eller låt den stå; inget skickas igen.',
  'invoice.not-delivered':
    'eAccounting-faktura {eaccounting} (Rackbeat-faktura {number}) skickades med e-post, och eAccounting säger att den inte kom fram. Kontrollera kundens e-postadress i eAccounting och skicka fakturan igen därifrån.',
  'invoice.voided-by-person':
    'eAccounting-faktura {eaccounting} för Rackbeat-faktura {number} har makulerats eller tagits bort i eAccounting. Den görs inte om utan att någon ber om det. Kreditera fakturan i Rackbeat, eller skicka den på nytt för hand.',
  'invoice.number-reused':
    'Rackbeat har gett ut numret {number} igen: {standing_, select, draft {utkastet} other {eAccounting-faktura {eaccounting}}} som står för det hör till en borttagen Rackbeat-faktura. {standing_, select, draft {Ta bort utkastet} other {Kreditera fakturan}} i eAccounting om den inte ska stå kvar, och skicka den nya som ett extra dokument.',
  'decision.send-dated': '{person} bestämde att den skickas daterad {date}, den första öppna dagen. Dess eget datum står på en textrad.',
  'decision.credit-without-original': '{person} uppgav att den här kreditfakturan inte har någon ursprunglig faktura i eAccounting.',
  'decision.currency-customer': '{person} bestämde att kunden får ett kort till i eAccounting, {number}, för den här valutan.',
  'decision.drop-draft':
    '{person} bestämde att utkastet i eAccounting tas bort, och att den här fakturan hoppas över tillsammans med kreditfaktura {credit}.',
  'decision.not-asked': 'Det frågas inte längre om detta. Titta på historien som den är nu.',
  'credit.original-on-its-way':
    'Rackbeat-kreditfaktura {number} krediterar Rackbeat-faktura {original}, som överförs nu. Kreditfakturan följer efter av sig själv.',
  'credit.original-is-draft':
    'Rackbeat-kreditfaktura {number} krediterar Rackbeat-faktura {original}, som fortfarande är ett utkast i eAccounting och saknar nummer. I eAccounting: konvertera utkastet, så följer kreditfakturan av sig själv. Eller låt utkastet tas bort och båda hoppas över, här.',
  'preview.already-draft': 'Den står redan som eAccounting-utkast. Att skicka den skulle inte ändra något.',
  'preview.already-invoice': 'Den är redan bokförd som eAccounting-faktura {eaccounting}. Att skicka den skulle inte ändra något.',
  'preview.already-gone':
    'Den överfördes, men det vi gjorde i eAccounting {eaccounting_, select, none {togs bort} other {(faktura {eaccounting}) makulerades eller togs bort}} där. Den görs inte om utan att någon ber om det.',
  'second.nothing-there':
    'Ingenting står i eAccounting för Rackbeat-faktura {number} ännu, så det finns inget extra dokument att skicka. Skicka den på vanligt sätt.',
  'second.first-unsettled':
    'Ingen vet ännu hur den senaste skrivningen för Rackbeat-faktura {number} slutade. Vänta tills den har slagits upp; annars kan det bli tre dokument.',
  'second.on-its-way':
    'Ett extra dokument för Rackbeat-faktura {number} har beställts och är inte där ännu. Historien bland överföringarna säger varför.',
  'second.sent-meanwhile':
    'Ett annat dokument för Rackbeat-faktura {number} skickades efter att du tittade. Förhandsgranska igen innan du skickar ett till.',
  'second.number-not-typed': 'Skriv numret {number} exakt, för att visa att du menar den här Rackbeat-fakturan.',

  // Kunder och artiklar som en faktura behöver
  'customer.created': 'Rackbeat-kund {customer} skapades i eAccounting som kund {number}.',
  'customer.linked': 'Rackbeat-kund {customer} kopplades till eAccounting-kund {number}.',
  'customer.same-by-person': '{person} sade att Rackbeat-kund {customer} är eAccounting-kund {number}.',
  'customer.reactivated': 'Kund {customer} var inaktiv i eAccounting och gjordes aktiv, eftersom den här fakturan behöver den.',
  'customer.renumbered': 'Rackbeat gav kund {formerly} numret {customer}. Kunden i eAccounting är densamma.',
  'customer.card-gone':
    'eAccounting-kunden som Rackbeat-kund {customer} är kopplad till finns inte längre. Den är troligen borttagen där. Be driftansvarig ta bort kopplingen; då hittas kunden igen eller skapas på nytt.',
  'customer.several-candidates':
    'Rackbeat-kund {customer} passar med flera eAccounting-kunder: {numbers}. Säg här vilken det är, eller ta bort dubbletterna i eAccounting.',
  'customer.no-free-number':
    'Numret på Rackbeat-kund {customer} är upptaget i eAccounting, och det är även numren som prövades i stället. Ändra numret på kunden i Rackbeat, eller på den andra i eAccounting.',
  'article.created': 'Produkt {item} skapades i eAccounting som artikel.',
  'article.linked': 'Produkt {item} kopplades till eAccounting-artikeln med samma nummer.',
  'article.reactivated': 'Artikeln för produkt {item} var inaktiv i eAccounting och gjordes aktiv, eftersom den här fakturan behöver den.',
  'article.recoding-decided': '{person} bestämde att artikeln får sin produktgrupps kontering.',
  'article.mapping-changed': 'Produktgruppens kontering har ändrats; produkten ses över på nytt.',
  'article.same-by-person': '{person} sade att produkt {item} är eAccounting-artikeln ”{other}”.',
  'article.updated': 'Artikeln till produkt {item} uppdaterades i eAccounting.',
  'article.up-to-date': 'Artikeln till produkt {item} är som den ska vara i eAccounting.',
  'article.closed': 'Produkt {item} är borttagen i Rackbeat, så dess artikel är inaktiv i eAccounting.',
  'article.needed-still':
    'Artikeln till produkt {item} är aktiv tills vidare, eftersom fakturan {document} i Rackbeat fortfarande behöver den. Vi ser på den igen med några timmars mellanrum.',
  'customer.updated': 'Kund {customer} uppdaterades i eAccounting.',
  'customer.up-to-date': 'Kund {customer} är som den ska vara i eAccounting.',
  'customer.closed': 'Kund {customer} är borttagen i Rackbeat, så den är inaktiv i eAccounting.',
  'customer.needed-still':
    'Kund {customer} är borttagen i Rackbeat men är aktiv i eAccounting tills vidare: ett obetalt eller oavslutat dokument ({document}) behöver den. Vi ser på den igen med några timmars mellanrum.',
  'master-data.gathers-changes': 'Den skrevs för en stund sedan. Ytterligare ändringar samlas i några sekunder och skrivs tillsammans.',
  'article.gone':
    'eAccounting-artikeln som produkt {item} är kopplad till finns inte längre. Den är troligen borttagen där. Be driftansvarig ta bort kopplingen; då hittas artikeln igen eller skapas på nytt.',
  'article.coding-gone':
    'eAccounting-artikeln för produkt {item} har en artikelkontering som inte längre finns. I eAccounting: ge artikeln en annan kontering.',
  'article.other-under-number':
    'Artikel {item} i eAccounting heter ”{other}”, men produkt {item} i Rackbeat ”{name}”. Är de samma, säg det här; om inte, ge en av dem ett annat nummer.',

  // Skrivningar och vad det blev av dem
  'effect.in-flight': 'En annan faktura skriver samma kund eller artikel just nu. Det går vidare om några sekunder.',
  'effect.done-by-other': 'En annan faktura har just skapat samma kund eller artikel. Det går vidare genast.',
  'invoice.cards-doubted': 'eAccounting avvisade den. Kunden och artiklarna läses om där, och ett nytt försök görs genast.',
  'effect.outcome-unknown': `eAccounting svarade inte på ${act}, så ingen vet ännu om det blev gjort. Vi undersöker det innan något skickas igen.`,
  'effect.unknown':
    'Ingen vet ännu om den senaste skrivningen till eAccounting blev gjord. Vi undersöker det igen snart och skickar inget dessförinnan.',
  'effect.looking-again': `Ingen vet ännu om ${act} i eAccounting lyckades. Vi undersöker det igen snart och skickar inget dessförinnan.`,
  'effect.found-again': `En kontroll i eAccounting visar att ${act} lyckades. Det skickas inte igen.`,
  'effect.not-there': `En kontroll i eAccounting visar att ${act} inte skedde. Det skickas igen.`,
  'effect.asks': `Ingen vet om ${act} lyckades, och en person måste se efter. Kontrollera det i eAccounting, gör det som saknas där, och hoppa över detta här.`,
  'effect.asks-absent': `Ingen vet om ${act} lyckades, och det går inte att slå upp. Det upprepas aldrig av sig självt: kontrollera det i eAccounting, gör det som saknas där, och hoppa över detta här.`,
  'effect.asks-several': `eAccounting svarade inte på ${act}, och nu har mer än ett dokument i eAccounting vårt märke. Behåll ett av dem, och ta bort eller kreditera de andra i eAccounting.`,
  'effect.asks-lost': `eAccounting svarade inte på ${act}, och nu är utkastet borta från eAccounting. Se efter där om det blev en faktura eller togs bort. Det skickas inte igen av sig självt.`,

  // En överförings historia
  'transfer.running': 'Den bearbetas.',
  'transfer.preview': 'Detta är en förhandsvisning; ingenting skickas.',
  'transfer.asked-by-person': '{person} bad om den här fakturan efter nummer.',
  'transfer.second-asked':
    '{person} bad med avsikt om dokument nummer {generation} för den här Rackbeat-fakturan. Det skickas aldrig med e-post.',
  'transfer.asked-again': 'En person bad om ett nytt försök.',
  'transfer.bug':
    'Programmet stötte på ett eget fel: {message}. Det prövas igen om fem minuter. Om det består bör driftansvarig anmäla det.',
  'transfer.ends-the-process':
    'Denna har stoppat programmet flera gånger, så den prövas inte igen av sig själv. Driftansvarig bör anmäla det, och be om ett nytt försök efter det.',
  'transfer.unknown': 'Det finns ingen sådan överföring.',
  'transfer.cannot-be-retried': `Den kan inte prövas igen nu; dess tillstånd är ”${state}”.`,
  'transfer.being-looked-at': 'Den ses över just nu. Försök igen om några sekunder.',
  'transfer.cannot-be-skipped': `Den kan inte hoppas över nu; dess tillstånd är ”${state}”.`,
};
