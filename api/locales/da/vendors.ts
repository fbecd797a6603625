/** In Danish: what the two systems answer. */

import type { vendors as english } from '../en/vendors.ts';
import { report, system, vendorField } from './words.ts';

export const vendors: Record<keyof typeof english, string> = {
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
  'eaccounting.2000': `eAccounting accepterede ikke ${vendorField}. Ret oplysningerne i Rackbeat eller i eAccounting, og prøv igen.`,
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
};
