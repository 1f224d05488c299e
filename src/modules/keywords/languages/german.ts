import type { Language } from './language.js';

/** German. */
export const german: Language = {
  name: 'German',
  stopWords: `
    STOPP; STOPPEN; STOPPT; ABMELDEN; ABMELDUNG; ABBESTELLEN; ABBESTELLUNG; AUFHÖREN; AUFHOEREN
    AUFHÖREN BITTE; KÜNDIGEN; KUENDIGEN; AUSTRAGEN; BEENDEN; LÖSCHEN; LOESCHEN; KEINE SMS MEHR
    KEINE NACHRICHTEN MEHR; BITTE KEINE NACHRICHTEN MEHR; BITTE KEINE SMS MEHR; KEINE WERBUNG MEHR
    BITTE ABMELDEN; ABMELDEN BITTE; STOPP BITTE; BITTE STOPP; BITTE AUSTRAGEN; BITTE AUFHÖREN; BITTE LÖSCHEN SIE MEINE NUMMER; LÖSCHEN SIE MEINE NUMMER
    HÖREN SIE AUF MIR ZU SCHREIBEN; BITTE SCHREIBEN SIE MIR NICHT MEHR; SCHREIBEN SIE MIR NICHT MEHR
    SCHREIBT MIR NICHT MEHR; LASST MICH IN RUHE; KONTAKTIEREN SIE MICH NICHT MEHR; ICH MÖCHTE MICH ABMELDEN
    ICH MÖCHTE KEINE NACHRICHTEN MEHR; ICH MÖCHTE KEINE SMS MEHR; NEHMEN SIE MICH VON DER LISTE
    BITTE NEHMEN SIE MICH VON DER LISTE
  `,
  common: `ich sie du ihr mir mich mein meine meinen nicht keine kein und oder die der das den dem zu von für auf aus ist bitte danke
    auch mehr was wie ja nein in mit an hallo will nehmen`,
  rules: {
    revocation: `
      <stop> <adverb>* auf? <adverb>* mir|mich|uns|an|meine|diese|nummer* <texts>? <adverb>* zu <send>|<text> <adverb>*
      <stop> <adverb>* auf? <adverb>* mit|damit <texts>? <adverb>*
      <please>? <adverb>* <send>|<text> <you>? <me> <adverb>* <no more> <texts>? <adverb>* <again>? <adverb>*
      <please>? <me> <adverb>* <no more> <texts>? <again>? <send>|<text> <adverb>*
      <please>? <text> <you>? <me> <adverb>* nicht <again>|an <adverb>*
      <please>? <me> nicht <again> <text>|<send> <adverb>*
      <want> <adverb>* <me>? <no more> <texts> <again>? <from you>? <get>? <adverb>*
      <want> <adverb>* nicht <again> <texted> werden <adverb>*
      <want> <adverb>* mich <adverb>* abmelden|austragen|löschen <from list>? <adverb>*
      <want> <adverb>* <from list> gelöscht|entfernt|gestrichen|abgemeldet|genommen werden <adverb>*
      <please>? <no more> <texts> <again> <from you>? <to me>? <send>? <adverb>*
      <please>? <remove> <you>? <mine> <adverb>* <from list> <out>? <adverb>*
      <please>? <mine> <adverb>* <from list> löschen|entfernen|streichen|nehmen|austragen|abmelden <adverb>*
      <please>? <remove> <you>? meine|diese <phone> <adverb>*; <please>? meine|diese <phone> löschen|entfernen|streichen <adverb>*
      melden|melde|meldet <you>? mich <adverb>* <from list>? ab <adverb>*; tragen|trage|tragt <you>? mich <adverb>* <from list>? aus <adverb>*
      bestellen|bestelle|bestellt <you>? mich ab <adverb>*
      ich widerrufe <adverb>* meine|die einwilligung|zustimmung|erlaubnis _* <adverb>*; ich widerspreche der? nutzung|verwendung|zusendung|werbung _*
      <texts> abbestellen|stoppen|einstellen|beenden <adverb>*
    `,
    bare: `stopp+; stop+`,
    doubt: `
      lassen|lass|lasst <you>? mich|uns <adverb>* in ruhe <adverb>*; kein interesse <adverb>*; falsche nummer; wer ist|sind das|da|sie; woher haben sie meine nummer
      das ist spam|belästigung; spam; nicht interessiert; ich habe kein interesse <adverb>*; hör|hört|hören <you>? auf <adverb>*; das nervt; sie nerven
    `,
    suspicion: `nicht mehr schreiben; keine sms; keine nachrichten; keine werbung; wie kann ich mich abmelden; woher haben|hast sie|du|ihr meine nummer; nie angemeldet; nicht angemeldet; von der|ihrer|eurer liste; zu viele <text noun>; in ruhe`,
    wrapping: `<please>; <thanks>; <greeting>; <reason>; stopp; stop; es nervt; das nervt; lassen|lass|lasst <you>? mich in ruhe`,
    loose: `und; aber; ja; ok; also; jetzt; endlich; ich bitte sie; könnten|können|würden sie`,
    instruction: `antworten|antworte <you>? mit stop|stopp; stop|stopp an #; senden|sende sie? stop|stopp`,
    greeting: `hallo; guten tag|morgen|abend; hi; sehr geehrte damen und herren; hey`,
    thanks: `danke; vielen dank; danke schön|sehr; mfg; mit freundlichen grüßen; viele|liebe grüße`,
    reason: `ich habe kein interesse; kein interesse; falsche nummer; ich kenne sie nicht; ich habe mich nie|nicht angemeldet _*; das ist _* belästigung|spam; ich bin kein kunde`,
    please: `bitte; bitte bitte`,
    adverb: `bitte; sofort; jetzt; endlich; danke; umgehend; ab sofort; in zukunft; künftig; mehr; auch; einfach; nie mehr|wieder; bloß; doch; für immer; auf der stelle; mal`,
    stop: `hören sie|du; hört ihr?; hör; höre; stoppen sie?; stoppt; stopp; stop; aufhören`,
    send: `schicken; schickt; schick; schicke; senden; sendet; sende; zusenden; zuschicken; zu senden|schicken; verschicken`,
    text: `schreiben; schreibt; schreib; schreibe; anschreiben; kontaktieren; kontaktiert; kontaktiere; texten; simsen; belästigen; anrufen; rufen`,
    texted: `kontaktiert; angeschrieben; belästigt; angetextet`,
    you: `sie; ihr; du`,
    me: `mir; mich; uns; an meine nummer; an diese nummer; auf dieses handy`,
    again: `mehr; wieder; länger`,
    'no more': `keine; keinerlei; nie wieder|mehr; keine weiteren; nie mehr irgendwelche; nichts`,
    texts: `<these>* <text noun>; <these>* <text noun> und|oder <text noun>`,
    these: `diese; ihre; eure; die; weiteren; solche; den; dem; deine; mit; weitere; alle; irgendwelche; keine; nervigen; ständigen`,
    'text noun': `nachrichten; nachricht; sms; textnachrichten; texte; werbung; werbe sms; spam; mitteilungen; smsen; werbenachrichten; benachrichtigungen; newsletter; erinnerungen`,
    want: `ich will; ich möchte; ich wünsche; wir wollen; wir möchten; möchte; will; ich würde gern|gerne`,
    get: `erhalten; bekommen; haben; empfangen; kriegen; haben`,
    'from you': `von ihnen|euch|dir|ihrer|eurer|dieser firma|nummer?; von _; von _`,
    'to me': `an mich|mir; an meine|diese nummer`,
    remove: `löschen; löscht; lösch; lösche; entfernen; entfernt; entferne; streichen; streicht; streiche; nehmen; nehmt; nimm; austragen; werfen`,
    mine: `mich; meine|diese <phone>; uns; meine daten; meinen namen|kontakt`,
    phone: `nummer; handynummer; telefonnummer; mobilnummer; rufnummer; daten; kontaktdaten`,
    'from list': `aus|von der|ihrer|eurer|dem|ihrem|eurem|den|ihren|deiner|diesem|dieser liste|verteiler|datenbank|system|kartei|adressbuch|listen|kontakten|newsletter|verteilerliste|sms-verteiler; von|aus ihrem|ihren <text noun>`,
    out: `raus; heraus; runter; aus`,
  },
  spellings: `
    hören: hoeren horen
    hört: hoert hort
    hör: hoer
    löschen: loeschen loschen
    möchte: moechte mochte
    aufhören: aufhoeren
    bitte: bite bidde
    nachrichten: nachichten nachrrichten
  `,
  turning: `nicht wenn falls er sie ihm ihr sag sagt dass ob bevor nachdem bis`,
  conditional: `wenn falls bevor bis`,
  opposing: `nicht wenn falls`,
  limiting: `heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag abend nacht bis wenn während termin arbeit sondern nur`,
  narrowing: `über wegen vom zum für`,
  oneself: `mich mir mein meine uns ich`,
  lightening: `haha hahaha lol schatz süße xd hihi 😂 🤣 😘 ❤ 😍 😉`,
};
