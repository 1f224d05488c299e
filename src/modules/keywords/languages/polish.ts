import type { Language } from './language.js';

/** Polish. */
export const polish: Language = {
  name: 'Polish',
  // Not "koniec" (the end) or "nie" (no), which answer questions.
  stopWords: `
    REZYGNUJĘ; REZYGNUJE; REZYGNACJA; WYPISZ; WYPISZ MNIE; WYPISAĆ; WYPISZCIE MNIE; USUŃ MNIE; USUN MNIE
    USUŃ MÓJ NUMER; PROSZĘ MNIE WYPISAĆ; PROSZĘ MNIE USUNĄĆ Z LISTY; PRZESTAŃ; PRZESTAŃCIE; PRZESTAŃCIE PISAĆ
    NIE PISZCIE DO MNIE; PROSZĘ NIE PISAĆ; PROSZĘ NIE WYSYŁAĆ SMS; NIE WYSYŁAJCIE MI SMS; KONIEC SMS
    NIE CHCĘ SMS; NIE CHCĘ WIADOMOŚCI; ZATRZYMAJ
  `,
  common: `nie mi mnie mój się z do od na i w że to proszę proszę`,
  rules: {
    revocation: `
      <stop> <adverb>* <send> mi? <texts>? <to me>? <adverb>*; <stop> <adverb>* do? mnie? pisać do? mnie? <adverb>*; nie chcę <adverb>* <get>? <texts> <from you>? <adverb>*; nie chcę <more>? <get> <texts>? <from you>? <adverb>*
      nie życzę sobie <more>? <texts> <adverb>*; <please>? nie <sendimp> mi? <more>? <texts>? <adverb>*; <please>? nie pisz|piszcie|pisać do? mnie? <more>? <adverb>*; <please>? <more> nie pisz|piszcie do mnie <adverb>*
      <please>? <remove> mnie|mój|ten numer? <from list>? <adverb>*; rezygnuję z otrzymywania|subskrypcji|sms|wiadomości <texts>? <adverb>*; cofam|wycofuję moją? zgodę _* <adverb>*; <please>? wypisać|wypisz|wypiszcie mnie <from list>? <adverb>*; chcę|chciałbym|chciałabym się wypisać <from list>? <adverb>*
    `,
    wrapping: `<please>; dziękuję; dzień dobry; zła pomyłka; pomyłka; dzieki; nie jestem zainteresowany|zainteresowana`,
    please: `proszę; prosze; bardzo proszę`,
    stop: `przestań; przestańcie; proszę przestać; przestać; proszę zaprzestać; zaprzestańcie; skończcie`,
    send: `wysyłać; wysyłania; przysyłać; słać; wysyłanie`,
    sendimp: `wysyłaj; wysyłajcie; wysyłać; przysyłaj; przysyłajcie; przysyłać`,
    texts: `sms ów; <these>* sms ów; <these>* sms|smsów|smsy|wiadomości|reklam|spamu|esemesów`,
    these: `więcej; te; tych; żadnych; tyle; waszych; kolejnych; już`,
    get: `otrzymywać; dostawać; dostać`,
    'from you': `od was|państwa|pana|pani|ciebie`,
    'to me': `do mnie; na ten numer`,
    more: `więcej; już; już więcej; nigdy więcej`,
    remove: `usuń; usuńcie; usunąć; wykreśl; wykreślić; skasuj; skasować`,
    'from list': `z|ze waszej|państwa|listy|bazy|swojej|tej listy|bazy|danych?`,
    adverb: `proszę; dziękuję; natychmiast; teraz; od zaraz; więcej; już`,
  },
};
