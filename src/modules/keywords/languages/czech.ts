import type { Language } from './language.js';

/** Czech and Slovak. */
export const czech: Language = {
  name: 'Czech and Slovak',
  stopWords: `
    ODHLÁSIT; ODHLASIT; ODHLÁSIŤ; ODHLÁSIT ODBĚR; NEPOSÍLEJTE MI ZPRÁVY; NEPOSIELAJTE MI SPRÁVY
    UŽ MI NEPIŠTE
  `,
  common: `mi mě mé na se a v z do ne prosím už`,
  rules: {
    revocation: `
      <stop> <adverb>* mi? <send> mi? <texts>? <adverb>*; <please>? už? mi? <nosend> <texts>? <adverb>*; <please>? <remove> mě|mé|moje|toto číslo? <from list>? <adverb>*; nechci|nepřeji <adverb>* si? dostávat|dostavat? <texts> od? vás? <adverb>*; nepřeji si dostávat další? <texts> <adverb>*; chci se odhlásit <adverb>*
      odvolávám svůj? souhlas _* <adverb>*; žádné další <texts> <adverb>*
    `,
    wrapping: `<please>; děkuji; díky; dobrý den; omyl; nemám zájem; špatné číslo`,
    please: `prosím; žádám`,
    stop: `přestaňte; přestaň; nechte toho`,
    send: `posílat; psát; zasílat`,
    nosend: `neposílejte; nepište; nezasílejte; neposílej; nekontaktujte; nepiste`,
    texts: `<these>* sms|zprávy|zpráv|reklamy|smsky|spam`,
    these: `další; žádné; vaše; tyto; už`,
    remove: `vyřaďte; odstraňte; vymažte; smažte; odhlaste`,
    'from list': `ze|z vašeho|vaší|seznamu|databáze seznamu|databáze?`,
    adverb: `prosím; děkuji; hned; okamžitě; už; více; díky`,
  },
};
