/** In bokmål: what the two systems answer. */

import type { vendors as english } from '../en/vendors.ts';
import { report, system, vendorField } from './words.ts';

export const vendors: Record<keyof typeof english, string> = {
  // Veien til de to systemene
  'outbound.origin-refused':
    'Et kall ble stanset fordi adressen ikke er tillatt ({reason_, select, not_an_address {ikke en adresse} credentials {den inneholder brukernavn eller passord} protocol {verken http eller https} plain_http {http uten kryptering} other {ikke på listen}}). Driftsansvarlig bør kontrollere RACKBEAT_URL, EACCOUNTING_API_URL og VISMA_IDENTITY_URL.',
  'outbound.held-back': 'Tiden for dette kallet løp ut før det gikk, så ingenting ble sendt.',
  'outbound.stopped': `Programmet ble stanset under et kall til ${system}.`,
  'outbound.budget-spent': `${system} tar et begrenset antall kall, og det var ikke plass til dette ennå.`,
  'outbound.budget-unavailable': `Databasen svarte ikke, så ingenting ble sendt til ${system}. Hvis det varer, bør driftsansvarlig se på databasen.`,
  'outbound.outage': `${system} har sviktet flere ganger på rad. Inntil videre spør vi bare av og til.`,
  'outbound.no-connection': `Vi fikk ikke kontakt med ${system}{reason_, select, none {} other { ({reason})}}. Ingenting ble sendt.`,
  'outbound.too-slow': `${system} svarte ikke i tide.`,
  'outbound.no-answer': `${system} brøt forbindelsen uten å svare.`,
  'outbound.answer-cut': `Svaret fra ${system} ble avbrutt.`,
  'outbound.answer-too-large': `Svaret fra ${system} er større enn vi leser. ${report}`,
  'outbound.redirected': `${system} viste oss videre til en annen adresse, og det følger vi ikke. Driftsansvarlig bør kontrollere adressen i konfigurasjonen.`,

  // Rackbeat
  'rackbeat.unauthorised':
    'Rackbeat godtar ikke lenger tilgangen vår: appen er avinstallert der, eller nøkkelen er slettet. Installer den igjen i Rackbeat, under Apps. Innstillinger og koblinger beholdes.',
  'rackbeat.forbidden': 'Rackbeat lar ikke appen gjøre dette. Kontroller i Rackbeat hva appen eller API-nøkkelen har lov til.',
  'rackbeat.missing': 'Rackbeat har ikke dette. Let etter det i Rackbeat.',
  'rackbeat.conflict': 'Rackbeat sier at dette kolliderer med noe som allerede er der. Se på det i Rackbeat, og prøv igjen.',
  'rackbeat.number-refused': 'Rackbeat godtok ikke nummeret; trolig er det opptatt. Se på det i Rackbeat, og prøv igjen.',
  'rackbeat.refused':
    'Rackbeat godtok ikke {field_, select, none {det som ble sendt} other {feltet «{field}»}}. Rett opplysningene, og prøv igjen.',
  'rackbeat.rate-limited': 'Rackbeat ber oss senke farten. Snart er det plass igjen.',
  'rackbeat.server-error': 'Rackbeat hadde en egen feil.',
  'rackbeat.unexpected-answer': `Svaret fra Rackbeat kan ikke leses{field_, select, none {} other { (feltet «{field}»)}}. ${report}`,
  'rackbeat.endless-list': `Listen {path} fra Rackbeat tar ikke slutt, så lesingen ble stanset. ${report}`,

  // eAccounting: forbindelsen
  'connection.reconnect-needed':
    'Tilgangen til eAccounting eller Rackbeat har opphørt, for eksempel fordi et passord ble endret. Koble til på nytt fra Rackbeat, under Apps. Ingenting er tapt; alt venter.',
  'connection.token-busy': 'Tilgangen til eAccounting fornyes, og det tar noen sekunder.',
  'visma.grant-dead':
    'Visma har avsluttet tilgangen vår til eAccounting, for eksempel fordi et passord ble endret. Koble til på nytt fra Rackbeat, under Apps. Ingenting er tapt; alt venter.',
  'visma.client-refused': 'Visma kjenner ikke denne appen. Driftsansvarlig bør kontrollere VISMA_CLIENT_ID og VISMA_CLIENT_SECRET.',
  'visma.refused':
    'Vismas innlogging avviste forespørselen{error_, select, none {} other { ({error})}}. Prøv igjen; hvis det varer, si fra til driftsansvarlig.',
  'visma.unavailable': 'Vismas innlogging svarer ikke for øyeblikket.',
  'visma.unexpected-answer': `Svaret fra Vismas innlogging kan ikke leses{error_, select, none {} other { ({error})}}. ${report}`,
  'eaccounting.unauthorised': 'eAccounting godtar ikke tilgangen vår. Hvis det varer, koble til på nytt fra Rackbeat, under Apps.',
  'eaccounting.token-renewed': 'Tilgangen til eAccounting var løpt ut og ble fornyet. Ingenting ble sendt; det går videre med en gang.',
  'eaccounting.rate-limited': 'eAccounting ber oss senke farten. Snart er det plass igjen.',
  'eaccounting.server-error': 'eAccounting hadde en egen feil.',
  'eaccounting.refused':
    'eAccounting godtok ikke {field_, select, none {det som ble sendt} other {feltet «{field}»}}. Rett opplysningene, og prøv igjen.',
  'eaccounting.forbidden': 'eAccounting tillater ikke dette. Kontroller i eAccounting hva brukeren som koblet til, har lov til.',
  'eaccounting.missing': 'eAccounting har ikke lenger dette. Let etter det i eAccounting; kanskje har noen slettet det.',
  'eaccounting.conflict': 'eAccounting sier at dette kolliderer med noe som allerede er der. Se på det i eAccounting, og prøv igjen.',
  'eaccounting.unexpected-answer': `Svaret fra eAccounting kan ikke leses{field_, select, none {} other { (feltet «{field}»)}}. ${report}`,
  'eaccounting.endless-list': `Listen {path} fra eAccounting tar ikke slutt, så lesingen ble stanset. ${report}`,

  // eAccounting: dets egne feilkoder
  'eaccounting.2000': `eAccounting godtok ikke ${vendorField}. Rett opplysningene i Rackbeat eller i eAccounting, og prøv igjen.`,
  'eaccounting.3000': 'eAccounting har ikke lenger dette. Let etter det i eAccounting; kanskje har noen slettet det.',
  'eaccounting.3001': 'eAccounting har ikke noe regnskapsår for denne datoen. Legg til regnskapsåret i eAccounting.',
  'eaccounting.3002': 'En konto som trengs, finnes ikke i eAccounting. Kontroller kontoplanen og artikkelkonteringen der.',
  'eaccounting.3003':
    'Brukeren som koblet til, kan ikke godkjenne dette i eAccounting. Gi brukeren rettigheten, eller koble til på nytt med en annen bruker.',
  'eaccounting.4000': 'Nummeret er opptatt i eAccounting. Se etter der hvem som har det, og endre ett av de to numrene.',
  'eaccounting.4001': 'eAccounting lar ikke dette slettes, fordi noe annet er avhengig av det. Gjør det inaktivt der i stedet.',
  'eaccounting.4002':
    'eAccounting stenger denne delen av programmet for oss. Oftest er tillegget for integrasjoner (API) ikke aktivt: aktiver det i eAccounting, og kontroller at riktig firma er koblet til.',
  'eaccounting.4003': 'Oppstartsveiviseren i eAccounting er ikke fullført. Fullfør den i eAccounting.',
  'eaccounting.4004': 'Firmaet er ikke aktivt i eAccounting. Aktiver abonnementet hos Visma, eller koble til et annet firma.',
  'eaccounting.4005':
    'Brukeren som koblet til, har ikke tillatelse til dette i eAccounting. Gi brukeren rettigheten, eller koble til på nytt med en annen bruker.',
  'eaccounting.4006':
    'Forbindelsen mangler en tillatelse som dette krever. Koble til på nytt fra Rackbeat, under Apps, og godta alt det spørres om.',
  'eaccounting.4007':
    'Brukeren som koblet til, mangler rettighet til å gjøre dette i eAccounting. Gi brukeren rettigheten, eller koble til på nytt med en annen bruker.',
  'eaccounting.4008':
    'Kontrollsifferet i et nummer er feil, enten et organisasjonsnummer eller en betalingsreferanse (KID, OCR). Rett nummeret på kunden i Rackbeat.',
  'eaccounting.4009': 'Varianten av eAccounting som firmaet har, omfatter ikke dette. Spør Visma om en variant som gjør det.',
  'eaccounting.4010': 'eAccounting ber oss senke farten. Snart er det plass igjen.',
  'eaccounting.4011':
    'Brukeren som koblet til, har ikke tilgang til dette firmaet i eAccounting. Gi brukeren tilgang, eller koble til på nytt med en annen bruker.',
  'eaccounting.4012': 'Lisensavtalen for eAccounting er ikke godtatt. Logg inn i eAccounting og godta den.',
  'eaccounting.4013':
    'eAccounting kan ikke bokføre fakturaen, trolig fordi perioden eller regnskapsåret er låst. Åpne det i eAccounting, eller endre datoen på fakturaen.',
  'eaccounting.4014':
    'En e-faktura må oppgi kjøperens referanse («deres referanse»). Skriv den på dokumentet i eAccounting, eller på fakturaen i Rackbeat.',
  'eaccounting.4015':
    'En e-faktura må oppgi selgerens referanse («vår referanse»). Skriv den på dokumentet i eAccounting, eller på fakturaen i Rackbeat.',
  'eaccounting.4016': 'eAccounting godtar ikke forfallsdatoen på en leverandørfaktura. Rett den i eAccounting.',
  'eaccounting.4017': 'Kunden har ingen elektronisk adresse for e-faktura. Skriv den inn på kunden i eAccounting.',
  'eaccounting.4018': 'eAccounting godtar ikke hvordan en leverandørfaktura sendes til banken. Rett det i eAccounting.',
  'eaccounting.4019':
    'Brukeren som koblet til, kan bare lese i eAccounting. Gi brukeren rett til å skrive, eller koble til på nytt med en annen bruker.',
  'eaccounting.4020': 'Regnskapsåret overlapper et annet. Rett regnskapsårene i eAccounting.',
  'eaccounting.4021': 'Regnskapsåret er lengre enn eAccounting tillater. Rett det i eAccounting.',
  'eaccounting.4022': 'Et regnskapsår må slutte på den siste dagen i en måned. Rett det i eAccounting.',
  'eaccounting.4023': 'eAccounting godtar ingen dato fram i tid. Endre datoen, eller vent til den dagen.',
  'eaccounting.4024':
    'Artikkelkonteringen på en artikkel har ingen konto for denne typen salg, for eksempel EU eller eksport. I eAccounting: fyll inn kontoen, eller gi artikkelen en annen kontering.',
  'eaccounting.4025': 'EU-registeret (VIES) bekrefter ikke mva-nummeret til kunden. Rett mva-nummeret i Rackbeat.',
  'eaccounting.4026': 'Datoen ligger i en låst periode. Åpne perioden i eAccounting, eller endre datoen på fakturaen.',
  'eaccounting.4027': 'eAccounting godtar ikke omvendt avgiftsplikt med 0 % mva. Kontroller artikkelkonteringen i eAccounting.',
  'eaccounting.4028': 'Ordren kan ikke annulleres. Se på ordren i eAccounting.',
  'eaccounting.4029': 'Et fødselsnummer er ikke gyldig. Rett det på kunden i eAccounting.',
  'eaccounting.4030': 'En betalingsreferanse (KID, OCR) er ikke gyldig. Kontroller innstillingene for betalingsreferanser i eAccounting.',
  'eaccounting.4031': 'Fakturaen mangler artikler fra ordren den hører til. Sammenlign ordre og faktura i eAccounting.',
  'eaccounting.4032': 'En leverandørfaktura går ikke i balanse. Rett den i eAccounting.',
  'eaccounting.4033': 'Dokumentet er i en godkjenningsflyt som ikke tillater dette. Fullfør godkjenningen i eAccounting.',
  'eaccounting.4034':
    'Appen er registrert hos Visma som sandkasseklient, og den har ikke lov til dette. Driftsansvarlig bør bruke klient-id-en for produksjon.',
  'eaccounting.4035':
    'Kunden er satt til å få mva selv om den er i utlandet, og det tillater ikke eAccounting for et EU-land. Rett kunden i eAccounting.',
  'eaccounting.4037': 'En bankavstemming ligger i en låst periode. Åpne perioden i eAccounting.',
  'eaccounting.4038': 'Datoen ligger i et låst regnskapsår. Lås opp året i eAccounting, eller endre datoen på fakturaen.',
  'eaccounting.4039': 'En faktura i firmaets egen valuta tar ikke et eget beløp i den valutaen. Rett betalingen i eAccounting.',
  'eaccounting.4100': 'Et register som eAccounting spør, for eksempel VIES for mva-numre, svarer ikke.',
  'eaccounting.5000': 'eAccounting hadde en egen feil.',
  'eaccounting.5001': 'eAccounting når ikke en tjeneste det trenger.',
  'eaccounting.5002': 'eAccounting avbrøt det som var i gang.',
  'eaccounting.5003':
    'En lagerført artikkel kan gjøres ikke-lagerført bare når beholdningen er 0. Sett beholdningen til 0 i eAccounting først.',
  'eaccounting.5004': 'En lagerført artikkel kan bli en tjeneste bare når beholdningen er 0. Sett beholdningen til 0 i eAccounting først.',
  'eaccounting.5005': 'Prosjektet er avsluttet i eAccounting. Åpne det igjen, eller ta det av dokumentet i eAccounting.',
  'eaccounting.5006': 'Kostnadsstedet er inaktivt i eAccounting. Aktiver det, eller ta det av dokumentet i eAccounting.',
  'eaccounting.5007': 'Det som en fil skulle festes til, finnes ikke i eAccounting. Let etter dokumentet i eAccounting.',
  'eaccounting.6000': 'eAccounting forsto ikke et søk fra oss. Feilen ligger i dette programmet; driftsansvarlig bør melde den.',
  'eaccounting.6001':
    'eAccounting godtok ikke en verdi i adressen til et kall. Feilen ligger i dette programmet; driftsansvarlig bør melde den.',
  'vendor-says': 'Med egne ord: «{vendor}»',
  'waits-by-itself': 'Det prøves igjen av seg selv, og ingenting skrives to ganger.',
};
