import type { Language } from './language.js';

/** Swedish, Danish and Norwegian. */
export const swedish: Language = {
  name: 'Swedish, Danish and Norwegian',
  // Not "slut" (end), which is an English insult.
  stopWords: `
    STOPP; STOPPA; AVSLUTA; AVREGISTRERA; AVREGISTRERA MIG; AVPRENUMERERA; AVANMÄL; AVANMÄLAN; SLUTA
    INGA FLER SMS; SLUTA SMSA MIG; SLUTA SKICKA SMS; AFMELD; FRAMELD; AFMELD MIG; FRAMELD MIG
    INGEN FLERE BESKEDER; AVMELD; AVMELD MEG; AVSLUTT; MELD MEG AV; SLUTT Å SENDE MELDINGER
    INGEN FLERE MELDINGER; STOP MED AT SKRIVE TIL MIG
  `,
  common: `at send att å hold jag mig mitt er ni inte den det en ett och eller till från av med att i på är vill ha`,
  rules: {
    revocation: `
      <stop> <adverb>* att|å? <send> <texts>? <to me>? <adverb>*; <stop> <adverb>* att|å? <text> mig|meg <adverb>*; <stop> <adverb>* med at <text>|<send> <texts>? <to me>? <adverb>*
      <no more> <texts> <from you>? <adverb>*; skicka|send|sænd inte|ikke mig|meg? <more>? <texts> <adverb>*; <want> inte|ikke <more>? ha|få|have|motta|modtage? <more>? <texts> <from you>? <adverb>*
      <remove> mig|meg|mitt|mit nummer|nummeret? mitt? <from list>? <adverb>*; kontakta|kontakt|kontakte mig|meg inte|ikke <more>? <adverb>*
      <want> avregistrera|avanmäla|afmelde|avmelde mig|meg <adverb>*
    `,
    wrapping: `tack; takk; tak; hej; hei; snälla; vänligen; venligst; fel nummer; feil nummer; inte intresserad`,
    stop: `sluta; slutt; stop; stopp; hold op; hör upp`,
    adverb: `tack; nu; genast; snälla; takk; tak; venligst; med det samma; omedelbart; vänligen`,
    send: `skicka; sende; skicka mig|meg; sende mig|meg`,
    text: `sms a; smsa; skriva till|til; kontakta; kontakte; skrive til; sms e; messa`,
    texts: `<these>* sms|meddelanden|meddelande|meldinger|beskeder|besked|reklam|spam|smser`,
    these: `fler; flera; de; här; dessa; disse; flere; era; deres; fler av`,
    'to me': `till|til mig|meg; till|til det här|dette? numret|nummer`,
    'no more': `inga|ingen|inget fler|flere|mer`,
    'from you': `från|fra er|dig|dere|jer|jeres`,
    more: `fler; flera; flere; mer; mere; längre; lenger`,
    want: `jag vill; jeg vil; jeg ønsker; vi vill`,
    remove: `ta bort; fjern; slett; slet; radera; fjerne; ta`,
    'from list': `från|fra|av er|eran|listan|listen|din|jeres|deres|den lista|liste|register?`,
  },
};
