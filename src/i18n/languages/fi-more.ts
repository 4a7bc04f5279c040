import type { MoreMessages } from '../translate.js';

/**
 * Finnish, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “sinä”, mostly
 * without the word.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, above all Chrome’s shortened
 * “Ponn.ikkunat ja uudelleenohjaus” and Safari’s “Sivustot”; “kohteeseen {place}” for an app or a site.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Viimeistele kirjautuminen palveluun {name}',
  'waiting.hint': 'Kirjautuminen on auki toisessa ikkunassa. Tämä sivu jatkaa itsestään, kun olet valmis.',
  'waiting.almostDone': 'Melkein valmista…',
  'waiting.almostDoneHint': '{name} antoi luvan. Yhteyttä tallennetaan.',
  'waiting.answered': 'Pieni hetki…',
  'waiting.answeredHint': '{name} vastasi. Vastausta tarkistetaan.',
  'waiting.unsure': 'Avautuiko ikkuna?',
  'waiting.unsureHint': 'Jos ei, selaimesi on ehkä estänyt sen. Voit avata sen myös tästä.',
  'waiting.allow': 'Näin sallit ponnahdusikkunat',
  'waiting.allow.chrome':
    '{browser}: paina osoiterivin päässä olevaa estetyn ikkunan merkkiä, valitse ”salli aina” ja sitten ”Avaa uudelleen”.',
  'waiting.allow.firefox':
    'Firefox: paina sivun yläpuolisen palkin painiketta, salli ponnahdusikkunat tälle sivustolle ja valitse sitten ”Avaa uudelleen”.',
  'waiting.allow.safari':
    'Safari: avaa ”Asetukset”, ”Sivustot”, ”Ponnahdusikkunat”, salli ne tälle sivustolle ja valitse sitten ”Avaa uudelleen”.',
  'waiting.allow.iphone':
    'iPhone ja iPad: avaa ”Asetukset”, ”Apit”, ”Safari”, laita ”Estä ponnahdusikkunat” pois päältä ja valitse sitten ”Avaa uudelleen”.',
  'waiting.allow.android':
    '{browser}: avaa valikko, ”Sivustoasetukset”, ”Ponn.ikkunat ja uudelleenohjaus”, salli ne tälle sivustolle ja valitse sitten ”Avaa uudelleen”.',
  'waiting.allow.other':
    'Etsi osoitteen läheltä merkkiä estetystä ikkunasta, salli ikkuna ja valitse sitten ”Avaa uudelleen”.',
  'waiting.lost': 'Onko ikkuna vielä auki?',
  'waiting.lostHint':
    'Emme enää näe sitä, mutta se ei välttämättä tarkoita mitään. Jos suljit ikkunan, avaa se uudelleen.',
  'waiting.deaf': 'Emme näe, milloin olet valmis',
  'waiting.deafHint': 'Yhteys palvelimeen katkesi. Jatka kirjautumista ja kerro siitä sitten tässä.',
  'waiting.link': 'Avaa {name} uudessa välilehdessä',
  'waiting.missing': 'Eikö ikkunaa näy?',
  'waiting.show': 'Näytä ikkuna',
  'waiting.reopen': 'Avaa uudelleen',
  'waiting.finished': 'Olen valmis',
  'waiting.asking': 'Tarkistetaan…',
  'waiting.nothingYet': 'Mitään ei ole vielä saapunut. Odota hetki tai avaa ikkuna uudelleen.',
  'waiting.unconfirmed': 'Emme tiedä, onnistuiko se',
  'waiting.unconfirmedHint':
    'Yhteys palvelimeen katkesi, joten {name} on ehkä jo yhdistetty. Uusi yritys voi luoda toisen yhteyden.',
  'waiting.retry': 'Yritä uudelleen',
  'waiting.behind': 'Etkö löydä ikkunaa?',
  'waiting.behindHint': 'Se voi olla tämän ikkunan takana. Valitse ”Näytä ikkuna”.',
  'waiting.blocker': 'Eikö mitään avaudu?',
  'waiting.blockerHint':
    'Mainostenesto tai tiukka tietosuoja-asetus voi estää sen. Poista se käytöstä tällä sivulla ja avaa ikkuna uudelleen.',
  'waiting.account': 'Etkö pääse siellä eteenpäin?',
  'waiting.accountHint':
    'Jos {name} näyttää virheen tai toisen tilin, kirjaudu siellä ulos ja avaa ikkuna uudelleen täältä.',
  'waiting.cancel': 'Peruuta',

  'inApp.title': 'Kirjautuminen ei ehkä onnistu sovelluksessa {app}',
  'inApp.titleAny': 'Kirjautuminen ei ehkä onnistu tässä sovelluksessa',
  'inApp.hint': '{name} ei ehkä näytä sivuaan täällä. Selaimessa se onnistuu paremmin.',
  'inApp.menuHint':
    '{name} ei ehkä näytä sivuaan täällä. Katso tämän sovelluksen valikosta, voiko sivun avata selaimessa.',

  'handoff.hint.device':
    'Skannaa koodi tai avaa linkki toisella laitteella. Antamasi tiedot säilyvät täällä.',
  'handoff.hint.colleague':
    'Linkin avaaja yhdistää palvelun {name} puolestasi. Lähetä se vain henkilölle, johon luotat.',
  'handoff.hint.browser': 'Avaa linkki selaimessasi ja yhdistä {name} siellä.',
  'handoff.making': 'Luodaan linkkiä…',
  'handoff.waiting.device': 'Odotetaan toista laitetta…',
  'handoff.waiting.colleague': 'Odotetaan kollegaasi…',
  'handoff.waiting.browser': 'Odotetaan selaintasi…',
  'handoff.waitingHint.device': 'Tämä sivu jatkaa itsestään, kun {name} on yhdistetty siellä.',
  'handoff.waitingHint.colleague': 'Tämä sivu jatkaa itsestään. Voit myös sulkea sen: linkki toimii silti.',
  'handoff.waitingHint.browser': 'Tämä sivu jatkaa itsestään, kun {name} on yhdistetty siellä.',
  'handoff.silent': 'Yhdistä {name} siellä',
  'handoff.silentHint': 'Tämä sivu ei saa tietää, milloin se on valmis. Voit sulkea sivun.',
  'handoff.open': 'Avaa selaimessasi',
  'handoff.link': 'Linkki',
  'handoff.until': 'Vanhenee {time}.',
  'handoff.code': 'Linkin QR-koodi',
  'handoff.scan': 'Tai pyydä kollegaasi skannaamaan tämä koodi.',
  'handoff.scanAlso': 'Tai skannaa koodi toisella laitteella.',
  'handoff.share': 'Jaa',
  'handoff.mail': 'Sähköposti',
  'handoff.subject': 'Yhdistä {name}',
  'handoff.text.device':
    'Yhdistä {name} avaamalla tämä linkki. Pidä linkki omana tietonasi: se toimii sinun nimissäsi.',
  'handoff.text.colleague': 'Voisitko yhdistää palvelun {name} puolestani? Tämä linkki vie oikealle sivulle.',
  'handoff.text.browser':
    'Yhdistä {name} avaamalla tämä linkki. Pidä linkki omana tietonasi: se toimii sinun nimissäsi.',
  'handoff.mailEnd': 'Linkki vanhenee {time}.',
  'handoff.failed': 'Linkkiä ei voitu luoda',
  'handoff.failedHint': 'Yritä uudelleen hetken kuluttua.',
  'handoff.expired': 'Linkki on vanhentunut',
  'handoff.expiredHint': 'Turvallisuutesi vuoksi se toimii vain jonkin aikaa. Jatka luomalla uusi.',
  'handoff.again': 'Luo uusi linkki',
  'handoff.cancel': 'Peruuta',

  'error.access_denied.title': 'Käyttöoikeutta ei annettu',
  'error.access_denied.body':
    'Mitään ei jaettu. Jos haluat sittenkin antaa käyttöoikeuden, yhdistä uudelleen.',
  'error.popup_closed.title': 'Ikkuna suljettiin',
  'error.popup_closed.body': 'Yhdistä uudelleen ja viimeistele kirjautuminen avautuvassa ikkunassa.',
  'error.provider_refused.title': 'Kirjautuminen jäi kesken',
  'error.provider_refused.body':
    'Se keskeytettiin toisessa päässä. Yhdistä uudelleen tai käytä toista tiliä.',

  'page.you': 'Sinä',
  'page.organization': 'Organisaatio',
  'page.app': 'Sovellus',
  'page.unset.title': 'Tätä sivua ei ole vielä otettu käyttöön',
  'page.unset.body': 'Sen asetukset puuttuvat tai niissä on virhe. Ota yhteyttä sovelluksen tukeen.',
  'page.foreign.title': 'Tätä ei voi avata täällä',
  'page.foreign.body':
    'Siinä mainitaan palvelin, jonka kanssa tämä sivu ei toimi. Sinne ei lähetetty mitään.',
  'page.incomplete.title': 'Tätä linkkiä ei voi avata',
  'page.incomplete.body':
    'Se on puutteellinen tai jo käytetty. Jos yhdistäminen on vielä tekemättä, avaa linkki uudelleen viestistä tai sovelluksesta, josta sait sen.',
  'page.ended.title': 'Tämä linkki on vanhentunut',
  'page.ended.body':
    'Turvallisuutesi vuoksi se toimii vain jonkin aikaa. Pyydä uusi sieltä, mistä sait tämän.',
  'page.closeTab': 'Voit nyt sulkea tämän välilehden.',
  'page.goBack': 'Palaa kohteeseen {place}',
  'page.cancel': 'Peruuta ja palaa kohteeseen {place}',
};
