import type { Language } from './language.js';

/** Polish, as far as whole texts go. */
export const polish: Language = {
  name: 'Polish',
  // Not "koniec" (the end) or "nie" (no), which answer questions.
  stopWords: `
    REZYGNUJĘ; REZYGNUJE; REZYGNACJA; WYPISZ; WYPISZ MNIE; WYPISAĆ; WYPISZCIE MNIE; USUŃ MNIE; USUN MNIE
    USUŃ MÓJ NUMER; PROSZĘ MNIE WYPISAĆ; PROSZĘ MNIE USUNĄĆ Z LISTY; PRZESTAŃ; PRZESTAŃCIE; PRZESTAŃCIE PISAĆ
    NIE PISZCIE DO MNIE; PROSZĘ NIE PISAĆ; PROSZĘ NIE WYSYŁAĆ SMS; NIE WYSYŁAJCIE MI SMS; KONIEC SMS
    NIE CHCĘ SMS; NIE CHCĘ WIADOMOŚCI; ZATRZYMAJ
  `,
};
