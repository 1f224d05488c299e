/** What a responder listens for, and what it does. */
export type Responder = {
  id: number;
  keywords: string[];
  reply: string;
  setsConsent: 'opted_in' | 'opted_out' | null;
  helps: boolean;
};
