import type { Language } from './language.js';

/** Italian. */
export const italian: Language = {
  name: 'Italian',
  // Not "fine", which is English too, nor "no".
  stopWords: `
    BASTA; FERMA; FERMATE; FERMATEVI; ANNULLA ISCRIZIONE; DISISCRIVI; DISISCRIVIMI; DISISCRIVETEMI
    DISISCRIZIONE; DISDIRE; DISDETTA; CANCELLA; CANCELLAMI; CANCELLATEMI; CANCELLA ISCRIZIONE; RIMUOVIMI
    RIMUOVETEMI; SMETTI; SMETTETE; SMETTETELA; BASTA MESSAGGI; BASTA SMS; NIENTE PIÙ MESSAGGI
    NON VOGLIO PIÙ RICEVERE MESSAGGI; NON VOGLIO RICEVERE MESSAGGI; SMETTETE DI MANDARMI MESSAGGI
    SMETTI DI MANDARMI MESSAGGI; SMETTETELA DI SCRIVERMI; SMETTI DI SCRIVERMI; NON SCRIVETEMI PIÙ
    NON MANDATEMI PIÙ MESSAGGI; NON CONTATTATEMI PIÙ; TOGLIETEMI DALLA LISTA; CANCELLATE IL MIO NUMERO
    CANCELLATEMI DALLA LISTA; RIMUOVETEMI DALLA LISTA
  `,
  common: `come non mi di il lo la i gli le a da in con per e o che un una io più ho è sono vostra mio voglio sì no`,
  rules: {
    revocation: `
      <stop> <adverb>* di|con <sending>|<texting>|<texts> <adverb>* <texts>? <to me>? <adverb>*
      <no> <send> <adverb>* <more>? <texts>|nulla|niente? <more>? <to me>? <adverb>*
      <no> <text> <adverb>* <more> <adverb>*; <no> <text> <adverb>*; <no> mi <texted> <more>? <texts>? <adverb>*
      <no> <want> <adverb>* <get> <adverb>* <texts>|nulla|niente? <from you>? <adverb>*
      <no> <want> <more>? <texts> <from you>? <adverb>*
      <no> <want> <adverb>* essere <more>? contattato|contattata|disturbato|disturbata <adverb>*
      <remove> <adverb>* il|questo mio? <phone> <from list>? <adverb>*
      <remove me> <adverb>* <from list> <adverb>*
      <want> <adverb>* disiscrivermi|cancellarmi <from list>? <adverb>*; <want> <adverb>* essere cancellato|cancellata|rimosso|rimossa|tolto|tolta <from list>? <adverb>*
      basta|stop con? <texts> <adverb>*; niente|nessun più? <texts> più? <adverb>*; revoco il mio? consenso _*; ritiro il mio? consenso _*
      disiscrivetemi|disiscrivimi <from list>? <adverb>*; annullate|annulla|cancellate la mia? iscrizione|sottoscrizione <adverb>*
    `,
    bare: `basta+; stop+; fermatevi`,
    doubt: `lasciatemi|lasciami in pace <adverb>*; numero sbagliato; avete sbagliato numero; ha sbagliato numero; non mi interessa <adverb>*; non sono interessato|interessata; chi è|sei|siete; spam; è spam; come mi cancello; come faccio a cancellarmi|disiscrivermi`,
    suspicion: `in pace; non voglio più; dalla vostra lista; di scrivermi; di mandarmi; di contattarmi; come avete avuto|ottenuto il mio numero; mai iscritto|iscritta; non mi sono iscritto|iscritta; troppi messaggi; come disattivo|cancello`,
    wrapping: `<please>; <greeting>; <reason>; stop; basta`,
    loose: `e; ma; ok; allora; vi|ti|le prego di?; potete|potreste|può|puoi; vorrei che`,
    instruction: `rispondi|rispondete|invia|inviare|scrivi _? stop|basta|annulla; per cancellarti|disiscriverti|annullare _* rispondi|invia|scrivi`,
    please: `per favore; per piacere; grazie; grazie mille; cortesemente; prego; gentilmente; scusate; vi prego; ve lo chiedo per favore`,
    greeting: `ciao; salve; buongiorno; buonasera; buon giorno; gentili signori; spettabile _`,
    reason: `non mi interessa <adverb>*; non sono interessato|interessata; numero sbagliato; avete sbagliato numero; non vi conosco; non sono più cliente; lasciatemi|lasciami in pace; non mi sono mai iscritto|iscritta _*; è una molestia`,
    stop: `smettete; smettetela; smetti; smettila; smetta; basta; finitela; piantatela; piantala; finiscila; vi|ti prego di smettere; cessate`,
    sending: `mandarmi; inviarmi; mandare; inviare; mandarci; spedirmi`,
    texting: `scrivermi; contattarmi; disturbarmi; messaggiarmi; scrivere; contattare; importunarmi; molestarmi`,
    no: `non; mai più; per favore non; vi prego di non; non voglio che; prego non`,
    send: `mandatemi; inviatemi; mandarmi; inviarmi; mandate; inviate; mandi; mandami; inviami; mi mandate|inviate; spedite`,
    text: `scrivetemi; contattatemi; scrivermi; contattarmi; scrivete; contattate; disturbatemi; disturbarmi; mi scrivete|contattate|disturbate`,
    texted: `scrivete; contattate; mandate; inviate; disturbate; scriva; contatti; mandi; invii`,
    more: `più; mai più; altri; ulteriori; altro`,
    want: `voglio; desidero; vorrei; intendo; vogliamo; desideriamo; gradisco`,
    get: `ricevere; ricevo; avere; che mi arrivino|mandiate|scriviate`,
    adverb: `più; per favore; grazie; subito; adesso; ora; immediatamente; mai più; per piacere; altri; cortesemente; in futuro; d ora in poi`,
    texts: `<these>* messaggi|sms|messaggini|messaggio|pubblicità|spam|promozioni|notifiche|avvisi|offerte|comunicazioni <kind>*`,
    these: `questi; i; vostri; altri; più; gli; queste; tutti; tutti i; ulteriori; di; le; nessun; la; vostra; questo; dei; degli`,
    kind: `pubblicitari; promozionali; da voi; indesiderati; di testo; più; vostri; su questo numero`,
    'from you': `da voi|te|lei; dalla vostra azienda|ditta|attività; da parte vostra; da _`,
    'to me': `a questo|me numero?; su questo numero; al mio numero`,
    remove: `cancellate; cancella; cancelli; rimuovete; rimuovi; rimuova; togliete; togli; tolga; eliminate; elimina; elimini; cancellare; rimuovere; eliminare; levate`,
    'remove me': `cancellatemi; cancellami; cancellarmi; rimuovetemi; rimuovimi; rimuovermi; toglietemi; toglimi; togliermi; eliminatemi; eliminami; levatemi; levami`,
    phone: `numero; cellulare; contatto; nome; recapito; nominativo; numero di telefono|cellulare`,
    'from list': `dalla|da questa|vostra|vostre|tua lista|rubrica|banca dati|database|mailing? contatti|list?; dalle vostre liste; dal vostro|tuo database|elenco|sistema|archivio; dai vostri contatti|elenchi; da qui; dall elenco`,
  },
  turning: `non se quando lui lei loro ha hanno detto prima dopo finché come perché`,
  conditional: `se quando prima finché`,
  opposing: `non se mai`,
  limiting: `oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica sera notte mattina quando mentre appuntamento solo tranne lavoro`,
  narrowing: `su sul sulla del della`,
  oneself: `mi mio mia me io`,
  lightening: `ahah ahahah haha lol amore tesoro xd 😂 🤣 😘 ❤ 😍 😉`,
};
