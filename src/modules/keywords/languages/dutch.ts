import type { Language } from './language.js';

/** Dutch. */
export const dutch: Language = {
  name: 'Dutch',
  stopWords: `
    STOPPEN; STOPT; AFMELDEN; AFMELDING; UITSCHRIJVEN; UITSCHRIJVING; OPZEGGEN; STOP AUB; STOP ERMEE
    MELD MIJ AF; MELD ME AF; SCHRIJF MIJ UIT; SCHRIJF ME UIT; GEEN SMS MEER; GEEN BERICHTEN MEER
    STUUR GEEN BERICHTEN MEER; STUUR MIJ GEEN BERICHTEN MEER; STUUR ME GEEN BERICHTEN MEER; STOP MET SMSEN
    STOP MET BERICHTEN STUREN; STOP MET HET STUREN VAN BERICHTEN; IK WIL GEEN BERICHTEN MEER
    IK WIL ME AFMELDEN; VERWIJDER MIJ; VERWIJDER MIJN NUMMER; VERWIJDER MIJ UIT DE LIJST
    HAAL MIJ VAN DE LIJST; NEEM GEEN CONTACT MEER OP
  `,
  common: `ik mij me mijn u jullie niet geen de het een van en of met te in op aan is wil`,
  rules: {
    revocation: `
      <stop> <adverb>* mij|me? te? <texting> <adverb>*; stop ermee mij|me te <texting> <adverb>*
      <please>? <adverb>* geen <texts> meer <from you>? <sending>? <adverb>*; <please>? <send> <me>? geen <texts> meer <adverb>*; <please>? <text> <me> niet meer <adverb>*
      <want> geen <texts> meer <from you>? <get>? <adverb>*; <want> niet meer <texted> worden <adverb>*; <want> mij|me uitschrijven|afmelden <from list>? <adverb>*
      <please>? <remove> <mine> <from list> af|uit? <adverb>*; <please>? <remove> mijn|dit nummer <adverb>*; schrijf|meld mij|me uit|af <from list>? <adverb>*
      ik trek mijn toestemming in <adverb>*
    `,
    wrapping: `<please>; bedankt; dank u|je wel?; hallo; goedendag; geen interesse; verkeerd nummer`,
    please: `alsjeblieft; alstublieft; aub; graag; a.u.b`,
    adverb: `alsjeblieft; alstublieft; aub; nu; direct; meteen; onmiddellijk; bedankt; meer; nooit; graag; ermee`,
    stop: `stop; stoppen; hou op; houd op; stop ermee`,
    texting: `smsen; sms en; berichten; berichten sturen; sturen van berichten|sms; appen; schrijven; contacteren; met het? sturen van? berichten|sms`,
    texts: `<these>* sms|berichten|smsjes|reclame|spam|tekstberichten|berichtjes|sms berichten`,
    these: `deze; die; jullie; uw; verdere; nieuwe`,
    'from you': `van jullie|u|je`,
    sending: `sturen; versturen; zenden; naar mij|me sturen`,
    send: `stuur; stuurt; zend`,
    me: `mij; me; ons`,
    text: `sms; app; bericht; contacteer; schrijf; stuur`,
    want: `ik wil|wens; wil; wij willen`,
    get: `ontvangen; krijgen; hebben`,
    texted: `gecontacteerd; benaderd; lastiggevallen`,
    remove: `haal; verwijder; verwijdert; wis; schrap; verwijderen`,
    mine: `mij; me; mijn nummer|gegevens; dit nummer; ons`,
    'from list': `van|uit jullie|de|uw|deze|het lijst|bestand|systeem|verzendlijst|mailinglijst|adresboek`,
  },
};
